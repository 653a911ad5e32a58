/** Turns every kind of line end into \n, piece by piece, and remembers which kinds there were. */
export interface LineEnds {
	/** The piece with its line ends made one; what could be half a line end waits for the next piece. */
	push(text: string): string;
	/** What still waited. */
	end(): string;
	/** 'LF', 'CRLF', 'CR', 'CRCRLF' or 'mixed'; 'LF' where there was none. */
	kind(): string;
}

const kinds = [
	['CRCRLF', '\r\r\n'],
	['CRLF', '\r\n'],
	['CR', '\r']
] as const;

/** A fresh reader of line ends: CR LF, LF, CR and the CR CR LF that some tools write count as one line end each. */
export function lineEnds(): LineEnds {
	const seen = new Set<string>();
	let waiting = '';
	const unified = (text: string): string => {
		if (!seen.has('LF') && /(?:^|[^\r])\n/.test(text)) seen.add('LF');
		let result = text;
		if (result.includes('\r'))
			for (const [kind, written] of kinds)
				if (result.includes(written)) {
					seen.add(kind);
					result = result.replaceAll(written, '\n');
				}
		return result;
	};
	return {
		push(text) {
			const all = waiting + text;
			let end = all.length;
			while (end > 0 && all[end - 1] === '\r') end -= 1;
			waiting = all.slice(end);
			return unified(end === all.length ? all : all.slice(0, end));
		},
		end() {
			const rest = unified(waiting);
			waiting = '';
			return rest;
		},
		kind: () => (seen.size > 1 ? 'mixed' : ([...seen][0] ?? 'LF'))
	};
}

/** Number of \n in text between two positions. */
export function countLineEnds(text: string, start = 0, end = text.length): number {
	let count = 0;
	for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) count += 1;
	return count;
}
