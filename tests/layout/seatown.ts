import { readNetwork } from '../../src/lib/csv/readNetwork.ts';
import type { TemporalNetwork } from '../../src/lib/model/types.ts';

const files = import.meta.glob<string>('../../data/seatown/*.{csv,json}', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** Seatown as the site reads it. */
export function readSeatown(): TemporalNetwork {
	const sources = Object.entries(files).map(([path, text]) => ({ name: path.slice(path.lastIndexOf('/') + 1), text }));
	const { network, issues } = readNetwork(sources);
	if (!network) throw new Error(`unreadable tables: ${JSON.stringify(issues)}`);
	return network;
}
