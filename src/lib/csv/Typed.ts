/** Takes values of unknown type for what they should be, and collects what is wrong with those that are something else; what is absent is never wrong. */
export class Typed {
	readonly wrong: string[] = [];

	record(value: unknown, path: string): Record<string, unknown> {
		if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
		if (value !== undefined && value !== null) this.#must(path, 'an object in braces');
		return {};
	}

	list(value: unknown, path: string): readonly unknown[] {
		if (Array.isArray(value)) return value as unknown[];
		if (value !== undefined && value !== null) this.#must(path, 'a list in brackets');
		return [];
	}

	/** A text, or a number as a text. */
	word(value: unknown, path: string): string {
		if (typeof value === 'string') return value.trim();
		if (typeof value === 'number') return String(value);
		if (value !== undefined && value !== null) this.#must(path, 'a text in quotation marks');
		return '';
	}

	/** A finite number, null where there is none. */
	number(value: unknown, path: string): number | null {
		if (typeof value === 'number' && Number.isFinite(value)) return value;
		if (value !== undefined && value !== null) this.#must(path, 'a number without quotation marks');
		return null;
	}

	oneOf<T extends string>(value: unknown, path: string, words: readonly T[]): T | null {
		const word = this.word(value, path);
		const found = words.find((each) => each === word) ?? null;
		if (word !== '' && !found)
			this.wrong.push(`“${path}” is “${word}” and is passed over. Use one of: ${words.join(', ')}.`);
		return found;
	}

	#must(path: string, what: string) {
		this.wrong.push(`“${path}” is passed over: it must be ${what}. Mend it, or leave it out.`);
	}
}
