/** Offers a text or bytes as a file to save, made in the browser. @param type the media type */
export function saveFile(name: string, content: BlobPart, type: string) {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([content], { type }));
	link.download = name;
	link.click();
	URL.revokeObjectURL(link.href);
}
