import type { LayoutAsked, Pin } from '../model/layoutAsked.ts';
import type { TemporalNetwork } from '../model/types.ts';
import { parametersPhrase, pinPhrase } from './layoutPhrase.ts';
import { counted, joined } from './terms.ts';

/** What was measured of a layout. */
export interface Reported {
	readonly dates: number;
	readonly stress: number | null;
	readonly stressBetween: number | null;
	readonly movement: number;
	readonly crowding: number;
	readonly neighbourhoods: number | null;
	readonly crossings: number;
	readonly countedDates: number;
	readonly estimated: boolean;
}

/** A measure with its value as it is printed, and what it says. */
export interface ReportRow {
	readonly name: string;
	readonly value: string;
	readonly means: string;
}

const decimals = (value: number | null, digits: number) => (value === null ? 'none' : value.toFixed(digits));

/** The measures of a layout, each explained in a sentence. */
export function reportRows(report: Reported): readonly ReportRow[] {
	const { dates, stress, stressBetween, movement, crowding, neighbourhoods, crossings, countedDates, estimated } =
		report;
	const from = estimated ? ', estimated from some of the parties' : '';
	const at = `at ${counted(countedDates, 'date')}`;
	return [
		{
			name: 'Stress',
			value: decimals(stress, 3),
			means: `How much the distance of two parties differs from the steps between them: mean of all pairs at ${counted(dates, 'date')}${from}. 0 is best.`
		},
		{
			name: 'Stress between dates',
			value: decimals(stressBetween, 3),
			means: 'The same, also between those dates.'
		},
		{
			name: 'Neighbours kept',
			value: decimals(neighbourhoods, 3),
			means: `How far a party’s nearest are those to whom it is tied (Jaccard): mean ${at}. 1 is best.`
		},
		{
			name: 'Crossings',
			value: decimals(crossings, 1),
			means: `Pairs of ties that cross, drawn straight: mean ${at}.`
		},
		{
			name: 'Movement',
			value: decimals(movement, 2),
			means: 'How far a party goes over all time, in lengths of a tie: mean of all parties.'
		},
		{ name: 'Crowding', value: String(crowding), means: 'How often two parties come to touch over all time.' }
	];
}

/** The measures with all that is needed to get the same layout again, as plain text for a methods section. @param address where the picture is, or "". */
export function reportText(
	network: TemporalNetwork,
	{ parameters, pins }: { readonly parameters: Required<LayoutAsked>; readonly pins: readonly Pin[] },
	report: Reported,
	address: string
): string {
	const held = pins.map((pin) => `${pinPhrase(network, pin)} at (${pin.x}, ${pin.y})`);
	return [
		`Layout of “${network.title}” by Figuration: ${counted(network.nodes.length, 'party', 'parties')}, ${counted(network.ties.length, 'tie')}.`,
		`Parameters: ${parametersPhrase(parameters)}.`,
		held.length === 0 ? 'Nobody is held in place.' : `Held in place: ${joined(held)}.`,
		'Measures, after the best uniform scale:',
		...reportRows(report).map(({ name, value, means }) => `${name}: ${value}. ${means}`),
		...(address === '' ? [] : [address])
	].join('\n');
}
