/** A query as it stands in an address, with its question mark, and signs that need no escape as they are; "" where it says nothing. */
export function searchOf(query: URLSearchParams): string {
	const text = query.toString().replace(/%(?:2C|3A|3B|40)/g, decodeURIComponent);
	return text === '' ? '' : `?${text}`;
}
