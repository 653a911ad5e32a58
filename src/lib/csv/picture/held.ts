import { isDated, isOpen } from '../../model/holds.ts';
import type { PictureAsked } from '../../model/pictureAsked.ts';
import type { TemporalNetwork, TieSpell, Time } from '../../model/types.ts';
import { plusUnits } from '../../time/calendar.ts';
import { parseTime } from '../../time/parseTime.ts';
import { holdingOf, type Holding } from './holdingOf.ts';

/** A network whose ties hold as is asked, what that did in a sentence, and why it was not done. */
interface Held {
	readonly network: TemporalNetwork;
	readonly sentence: string;
	readonly remark: string;
}

/** The network with ties that hold for as long as is asked: never less than until their own next spell begins, and what a spell says of itself stays. */
export function held(network: TemporalNetwork, { dated = '', open }: PictureAsked): Held {
	const holding = dated === '' ? null : holdingOf(dated, network.timeKind);
	const remark =
		dated === '' || holding
			? ''
			: `“${dated}” is not how long a tie can hold: write ${network.timeKind === 'number' ? 'a number such as 5' : 'a length such as 30 days'}. Ties hold as the files say.`;
	if (!holding && open !== 'moment') return { network, sentence: '', remark };
	const next = holding === 'until the next' ? nextDates(network) : null;
	let [single, endless] = [0, 0];
	const endOf = (spell: TieSpell): Time => {
		if (holding && isDated(spell)) {
			single++;
			return ended(spell, holding, next);
		}
		if (open !== 'moment' || !isOpen(spell)) return spell.end;
		endless++;
		return parseTime(spell.startText, network.timeKind)?.end ?? plusUnits(spell.start, network.unit, 1);
	};
	const ties = network.ties.map((tie) => ({
		...tie,
		spells: tie.spells.map((spell, at) => {
			const until = Math.min(endOf(spell), tie.spells[at + 1]?.start ?? Infinity);
			return until === spell.end ? spell : { ...spell, end: until };
		})
	}));
	const said = [
		...(single > 0
			? [`${counted(single)} of a single date ${single === 1 ? 'holds' : 'hold'} ${phraseOf(dated)}`]
			: []),
		...(endless > 0
			? [`${counted(endless)} without an end ${endless === 1 ? 'holds' : 'hold'} through the first date alone`]
			: [])
	];
	return { network: { ...network, ties }, sentence: said.length > 0 ? `${said.join('; ')}.` : '', remark };
}

function ended({ start, end }: TieSpell, holding: Holding, next: ReadonlyMap<Time, Time> | null): Time {
	if (holding === 'moment') return start;
	if (holding === 'until the end') return Infinity;
	if (next) return next.get(start) ?? end;
	// A year is not over after thirty days.
	return typeof holding === 'function' ? Math.max(end, holding(start)) : end;
}

/** By each date at which a tie with a single date begins: the date after it, of any tie. */
function nextDates({ ties }: TemporalNetwork): ReadonlyMap<Time, Time> {
	const starts = new Set<Time>();
	for (const { spells } of ties) for (const spell of spells) if (isDated(spell)) starts.add(spell.start);
	const inOrder = Float64Array.from(starts).sort();
	return new Map(Array.from(inOrder.subarray(1), (after, at) => [inOrder[at]!, after]));
}

const counted = (count: number) => `${count.toLocaleString('en')} ${count === 1 ? 'tie' : 'ties'}`;

function phraseOf(dated: string): string {
	if (dated === 'moment') return 'for that moment alone';
	if (dated === 'until the next') return 'until the next date';
	return dated === 'until the end' ? 'until observation stops' : `for ${dated} from it`;
}
