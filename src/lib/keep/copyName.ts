/** What a copy is called, so that no other has the name: "Friends (copy)", then "Friends (copy 2)". */
export function copyName(name: string, taken: readonly string[]): string {
	const bare = name.replace(/ \(copy(?: \d+)?\)$/, '');
	let [copy, count] = [`${bare} (copy)`, 1];
	while (taken.includes(copy)) copy = `${bare} (copy ${++count})`;
	return copy;
}
