import { expect, test } from 'vitest';
import { readNetwork } from '../../src/lib/csv/readNetwork.ts';
import { computeTrajectories } from '../../src/lib/layout/computeTrajectories.ts';
import { defaultFilter, sliceAt } from '../../src/lib/model/slice.ts';
import { sceneAt } from '../../src/lib/scene/sceneAt.ts';
import { utc } from '../../src/lib/time/parseTime.ts';
import { plainView } from './placed.ts';

const sources = Object.entries(
	import.meta.glob<string>('../../data/seatown/*.{csv,json}', { query: '?raw', import: 'default', eager: true })
).map(([path, text]) => ({ name: path.slice(path.lastIndexOf('/') + 1), text }));

/** Seatown from its tables, one of them changed on the way. */
function picturesOf(change: (text: string) => string = (text) => text) {
	const tables = sources.map((file) => (file.name === 'ties.csv' ? { ...file, text: change(file.text) } : file));
	const { network } = readNetwork(tables);
	if (!network) throw new Error('unreadable tables: ties.csv');
	const trajectories = computeTrajectories(network);
	const filter = defaultFilter(network);
	return (t: number) => sceneAt(network, trajectories, sliceAt(network, t, filter), plainView);
}

/** The first endorsement that begins in a month after 2007 begins four months before the observation ends instead. */
const moved = { id: '', start: '' };
const later = (text: string) =>
	text.replace(
		/^(t\d+)(,1,\w+,\w+,endorsement,\w+,)(\d{4}-\d{2}),/m,
		(_, id: string, middle: string, start: string) => {
			Object.assign(moved, { id, start });
			return `${id}${middle}2012-01,`;
		}
	);

const read = picturesOf();
const dates = [utc(2007, 0, 1), utc(2008, 5, 1), utc(2009, 8, 15), utc(2010, 10, 1), utc(2012, 2, 1)];

test('the same tables give the same picture, to the last digit', () => {
	const again = picturesOf();
	for (const t of dates) expect(again(t)).toEqual(read(t));
});

test('a date changed in a copy of the tables changes the picture', () => {
	const changed = picturesOf(later);
	const [year, month] = moved.start.split('-').map(Number);
	const t = utc(year ?? 0, (month ?? 1) - 1, 1);
	const drawn = (scene: ReturnType<typeof read>) => scene.ties.some(({ id }) => id === moved.id);
	expect([drawn(read(t)), drawn(changed(t))]).toEqual([true, false]);
	expect([drawn(read(utc(2012, 0, 1))), drawn(changed(utc(2012, 0, 1)))]).toEqual([drawn(read(utc(2012, 0, 1))), true]);
	expect(changed(t).nodes).not.toEqual(read(t).nodes);
});

test('the picture at a date does not depend on the way there', () => {
	const direct = picturesOf()(dates[2]!);
	for (const t of [...dates, ...dates.toReversed()]) read(t);
	expect(read(dates[2]!)).toEqual(direct);
});
