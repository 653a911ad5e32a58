import { expect, test } from 'vitest';
import { boundsOf, monthsOf, spellOf } from './months.ts';
import { cell, rowsOf, type Row } from './tables.ts';

const sure = ['illustrative', 'inferred', 'documented'];
const sureness = (row: Row, column = 'evidence') => sure.indexOf(cell(row, column));
const ties = rowsOf('ties');
const nodes = new Map(rowsOf('nodes').map((row) => [cell(row, 'id'), row]));
const [opening, closing] = [monthsOf('2007-01')[0], monthsOf('2012-05')[1]];

/** Kinds of events: their blank end means one moment. */
const moments = ['context', 'programme', 'fieldwork', 'process'];

/** Whether a row covers every month of the timeline that its bounds allow. */
function covers(row: Row): boolean {
	const [lower, upper] = boundsOf(cell(row, 'bounds'));
	const end = cell(row, 'end') === '' && moments.includes(cell(row, 'kind')) ? cell(row, 'start') : cell(row, 'end');
	const [start, after] = spellOf(cell(row, 'start'), end);
	return start <= Math.max(lower, opening) && Math.min(after, closing) >= Math.min(upper, closing);
}

test('a row whose dates are bounded claims no more than the bounds: it covers all of them that the timeline shows', () => {
	const standings: Row[] = rowsOf('statuses').map((row) => ({ kind: 'status', ...row }));
	const rows = [...ties, ...standings, ...rowsOf('events')];
	const bounded = rows.filter((row) => cell(row, 'date_precision') === 'bounded');
	expect(bounded.length).toBeGreaterThan(80);
	expect(bounded.filter((row) => !covers(row)).map((row) => row['id'])).toEqual([]);
});

test('a point that was chosen inside the bounds does not cover them', () => {
	const row = { kind: 'referral', start: '2008', end: '', bounds: '2007/2012' };
	expect([covers(row), covers({ ...row, start: '2007' }), covers({ ...row, start: '2007', end: '2011' })]).toEqual([
		false,
		true,
		false
	]);
});

test('no tie is surer than its kind, nor than the actors that it joins', () => {
	expect(ties.filter((row) => sureness(row) > sureness(row, 'process_evidence')).map((row) => row['id'])).toEqual([]);
	const ends = (row: Row) => [cell(row, 'source'), cell(row, 'target')].map((id) => sureness(nodes.get(id)!));
	expect(ties.filter((row) => sureness(row) > Math.min(...ends(row))).map((row) => row['id'])).toEqual([]);
});

test('a tie that might as well have other ends is not documented', () => {
	const open = ties.filter((row) => cell(row, 'alternatives') !== '');
	expect(open.length).toBeGreaterThan(30);
	expect(open.filter((row) => cell(row, 'evidence') === 'documented')).toEqual([]);
});

test('the ties that the paper states outright are eleven: who employs, who reports, who chose, who introduced', () => {
	const documented = ties.filter((row) => cell(row, 'evidence') === 'documented').map((row) => cell(row, 'id'));
	expect(documented).toEqual([
		...['t005', 't006', 't007'],
		...['t009', 't010', 't011', 't012', 't013', 't014', 't015'],
		't105'
	]);
});

test('what an organisation earned in standing is always our drawing', () => {
	const earned = rowsOf('statuses').filter((row) => /endorsement|niche|referral/.test(cell(row, 'basis')));
	expect(earned).toHaveLength(11);
	expect(new Set(earned.map((row) => `${row['evidence']} ${row['date_precision']}`))).toEqual(
		new Set(['illustrative illustrative'])
	);
});

test('a row of our drawing, and a tie whose kind is inferred, says so in a note', () => {
	const all = [...nodes.values(), ...ties, ...rowsOf('statuses'), ...rowsOf('events')];
	expect(all.filter((row) => cell(row, 'evidence') === 'illustrative' && cell(row, 'note') === '')).toEqual([]);
	expect(ties.filter((row) => cell(row, 'process_evidence') === 'inferred' && cell(row, 'note') === '')).toEqual([]);
});
