/** Offers a text as a file to save, made in the browser. */
export function saveText(name: string, text: string, type: string) {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text], { type }));
	link.download = name;
	link.click();
	URL.revokeObjectURL(link.href);
}
