import type { Evidence, TemporalNetwork, Tie, TieMode } from '../model/types.ts';

/** What the data calls the place that it comes from: data that cite a publication speak of the paper. */
export function sourceWord(network: TemporalNetwork): string {
	return network.citation === '' ? 'the source' : 'the paper';
}

/** How sure a row is, in words; "" where the data does not say, for then we have nothing to say either. */
export function evidencePhrase(evidence: Evidence | null, source = 'the paper'): string {
	if (evidence === 'documented') return `stated by ${source}`;
	if (evidence === 'inferred') return `follows from ${source}`;
	return evidence === 'illustrative' ? 'our drawing' : '';
}

/** What rows of a network say anything of, looked up once: of a hundred thousand that say nothing, each is asked. */
interface Said {
	readonly sure: boolean;
	readonly sections: boolean;
}
const known = new WeakMap<TemporalNetwork, Said>();

function saidIn(network: TemporalNetwork): Said {
	let said = known.get(network);
	if (!said) {
		said = {
			sure:
				network.ties.some((tie) => tie.spells.some((spell) => spell.evidence !== null)) ||
				network.nodes.some((node) => node.evidence !== null || node.statuses.some((spell) => spell.evidence !== null)),
			sections: network.ties.some((tie) => tie.spells.some((spell) => spell.section !== ''))
		};
		known.set(network, said);
	}
	return said;
}

/** Whether any row of the network says how sure it is. */
export const saysHowSure = (network: TemporalNetwork): boolean => saidIn(network).sure;

/** Whether any tie says which section of the source it comes from. */
export const saysSections = (network: TemporalNetwork): boolean => saidIn(network).sections;

const processes: Readonly<Record<TieMode, string>> = {
	realised: 'there were',
	expected_unmet: 'there were expected, and largely unmet,',
	blocked: 'there were blocked',
	declined: 'there were declined'
};

/** What the source says of ties of this sort, apart from the pair drawn; "" where the data does not say. */
export function processPhrase(
	{ mode, processEvidence }: Pick<Tie, 'mode' | 'processEvidence'>,
	source = 'the paper'
): string {
	const sure = evidencePhrase(processEvidence, source);
	if (sure === '') return '';
	return `That ${processes[mode]} ties of this kind ${processEvidence === 'inferred' ? '' : 'is '}${sure}.`;
}
