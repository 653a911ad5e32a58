import type { Evidence } from '../model/types.ts';
import type { Viewport } from '../scene/camera.ts';
import { bodyOf, dashOf } from '../scene/dash.ts';
import { short } from '../scene/number.ts';

/** The words of a poster, each shown as it is. */
export interface PosterWords {
	/** A line above the title: where and when. */
	readonly over: string;
	readonly title: string;
	readonly text: string;
	/** A line at the foot: where it comes from. */
	readonly source: string;
}

/** Mean advance of a letter as a share of the size, measured generously. */
const advance = { serif: 0.47, sans: 0.52 };

/** How a poster is divided: beside one another where it is wide, else the picture above. */
export function partsOf({ width, height }: Viewport): {
	readonly unit: number;
	readonly picture: Viewport & { x: number; y: number };
	readonly words: Viewport & { x: number; y: number };
} {
	const unit = height / 100;
	const edge = 5 * unit;
	if (width / height > 1.5) {
		const left = Math.round(0.36 * width);
		return {
			unit,
			words: { x: edge, y: edge, width: left - 1.5 * edge, height: height - 2 * edge },
			picture: { x: left, y: 0, width: width - left, height: Math.round(height - 10 * unit) }
		};
	}
	const top = Math.round(0.6 * height);
	return {
		unit,
		picture: { x: 0, y: 0, width, height: top },
		words: { x: edge, y: top + 2 * unit, width: width - 2 * edge, height: height - top - 2 * unit - edge }
	};
}

const escaped = (text: string) =>
	text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);

function lines(text: string, most: number): string[] {
	const made: string[] = [];
	for (const word of text.split(/\s+/)) {
		const last = made.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= most) made[made.length - 1] = `${last} ${word}`;
		else made.push(word);
	}
	return made;
}

const grades: readonly (readonly [Evidence, string])[] = [
	['documented', 'stated'],
	['inferred', 'follows'],
	['illustrative', 'our drawing']
];

/** A picture with its words, its source and the key of how sure we are, as an SVG file: what is shared of it says what it is. @param picture an SVG file of the size that partsOf gives. */
export function posterOf(words: PosterWords, picture: string, size: Viewport): string {
	const { unit, words: room, picture: place } = partsOf(size);
	const isWide = place.x > 0;
	let y = room.y;
	const block = (text: string, fontSize: number, face: 'serif' | 'sans', style: string, leading: number) =>
		lines(text, Math.floor(room.width / (fontSize * advance[face])))
			.map((line) => {
				y += fontSize * leading;
				return `<text x="${short(room.x)}" y="${short(y)}" font-size="${short(fontSize)}" class="${face} ${style}">${escaped(line)}</text>`;
			})
			.join('\n');
	const titleSize = (isWide ? 8.2 : 6) * unit;
	const parts = [
		block(words.over, 3.4 * unit, 'serif', 'soft', 1.2),
		block(words.title, titleSize, 'serif', 'strong-title', 1.1)
	];
	y += 1.5 * unit;
	if (words.text !== '') parts.push(block(words.text, (isWide ? 3.6 : 3.2) * unit, 'serif', 'plain', 1.36));
	const foot = size.height - 4.2 * unit;
	const key = grades.map(([evidence, word], at) => {
		const x = (isWide ? size.width - 70 * unit : room.x) + at * 22 * unit;
		const line = isWide ? foot - unit : foot - 4.6 * unit;
		const width = 0.45 * unit;
		return `<path d="M${short(x)} ${short(line)}h${short(6 * unit)}" class="s-ink f-none" stroke-width="${short(bodyOf(evidence, width))}" stroke-linecap="${evidence === 'illustrative' ? 'round' : 'butt'}"${evidence === 'documented' ? '' : ` stroke-dasharray="${dashOf(evidence, width)}"`}/><text x="${short(x + 7 * unit)}" y="${short(line + unit)}" font-size="${short(2.8 * unit)}" class="sans soft-sans">${word}</text>`;
	});
	parts.push(
		...key,
		`<text x="${short(room.x)}" y="${short(foot)}" font-size="${short(2.4 * unit)}" class="sans soft-sans">${escaped(words.source)}</text>`
	);
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}">
<rect width="${size.width}" height="${size.height}" class="f-paper"/>
${picture.replace('<svg', `<svg x="${place.x}" y="${place.y}"`)}
<style>
.serif { font-family: Newsreader, Georgia, serif; }
.sans { font-family: "Instrument Sans", Arial, sans-serif; }
.plain, .strong-title { fill: var(--ink); }
.strong-title { font-weight: 500; }
.soft, .soft-sans { fill: var(--ink-2); }
</style>
${parts.join('\n')}
</svg>
`;
}
