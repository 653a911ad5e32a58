import type { Known } from '../lib/ui/evidence/types.ts';

const codebook = Object.values(
	import.meta.glob<string>('/data/README.md', { query: '?raw', import: 'default', eager: true })
)[0];

/** What the codebook says beside its tables; throws where a part is missing, so that none can be lost by a new heading. */
export function readKnown(): Known {
	return {
		untold: listUnder('What the paper does not tell'),
		unsettled: listUnder('Where the paper does not quite agree with itself'),
		rails: listUnder('Guard-rails')
	};
}

function listUnder(heading: string): string[] {
	const part = codebook?.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
	const items = [...part.matchAll(/^(?:-|\d+\.) (.+)$/gm)].map(([, text]) => text!);
	if (items.length === 0) throw new Error(`missing part: ${heading}`);
	return items;
}
