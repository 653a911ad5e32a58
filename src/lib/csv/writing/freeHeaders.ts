/** Headers for columns of any names: each as it is, but with a number after it where a reader that ignores case and outer spaces would take it for one before it or for one of the taken. */
export function freeHeaders(names: readonly string[], taken: readonly string[]): readonly string[] {
	const used = new Set(taken.map(known));
	return names.map((name) => {
		const wanted = name.trim() === '' ? 'column' : name;
		let free = wanted;
		for (let count = 2; used.has(known(free)); count++) free = `${wanted.trim()} ${count}`;
		used.add(known(free));
		return free;
	});
}

const known = (name: string) => name.trim().toLowerCase();
