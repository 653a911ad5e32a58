/** Files that were dropped where none are read, on their way to the page that reads them. They stay in the memory of this tab. */
class HandedOver {
	#files: readonly File[] = [];

	give(files: readonly File[]) {
		this.#files = files;
	}

	/** What was given, once. */
	take(): readonly File[] {
		const files = this.#files;
		this.#files = [];
		return files;
	}
}

/** One for the whole site: it outlives the page that it is given on. */
export const handedOver = new HandedOver();
