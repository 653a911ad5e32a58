/** An id that no other network has. Not crypto.randomUUID, which is missing where a page comes without https. */
export const newId = (): string =>
	[...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
