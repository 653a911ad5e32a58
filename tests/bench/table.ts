import { timedPeers } from './algorithms.ts';
import type { Figures } from './Row.ts';

const heads = ['dataset', 'algorithm', 'on', 'off', 'movement', 'crowding', 'ms', 'ms / best peer', 'peak MB'];

/** Digits as in layout.md: four that count, never more than three behind the point. */
function digits(value: number): string {
	if (!Number.isFinite(value)) return '–';
	return value.toFixed(Math.abs(value) < 10 ? 3 : Math.abs(value) < 100 ? 2 : Math.abs(value) < 1000 ? 1 : 0);
}

/** Time of a row beside that of the fastest peer that moves, on the same network in the same run; null where there is none. */
export function ratioToBestPeer(row: Figures, rows: readonly Figures[]): number | null {
	const peers = rows.filter((peer) => peer.dataset === row.dataset && timedPeers.includes(peer.algorithm));
	const best = peers.reduce((least, { ms }) => (ms > 0 ? Math.min(least, ms) : least), Infinity);
	return row.ms > 0 && best < Infinity ? row.ms / best : null;
}

/** The rows as a table in plain text. */
export function tableOf(rows: readonly Figures[]): string {
	const cells = rows.map((row) => {
		const ratio = ratioToBestPeer(row, rows);
		return [
			...[row.dataset, row.algorithm, digits(row.on), digits(row.off), digits(row.movement), String(row.crowding)],
			...[row.ms > 0 ? digits(row.ms) : '–', ratio === null ? '–' : digits(ratio)],
			row.peak === null ? '–' : row.peak.toFixed(0)
		];
	});
	const widths = heads.map((head, c) => Math.max(head.length, ...cells.map((row) => row[c]!.length)));
	const line = (row: readonly string[]) =>
		row.map((cell, c) => (c < 2 ? cell.padEnd(widths[c]!) : cell.padStart(widths[c]!))).join('  ');
	return [heads, widths.map((width) => '-'.repeat(width)), ...cells].map(line).join('\n');
}
