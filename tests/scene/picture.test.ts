import { expect, test } from 'vitest';
import { labelsAt } from '../../src/lib/scene/labels.ts';
import { camera, seatownAt, viewport } from './seatown.ts';
import { standalone } from './standalone.ts';

const drawn = (month: string) => {
	const { scene } = seatownAt(month);
	const labels = labelsAt(scene, camera, viewport, []);
	return standalone({ scene, camera, viewport, labels, title: `Seatown, ${month}` });
};

test.each(['2007', '2008-06', '2009-09', '2010-11', '2012-03'])('Seatown in %s looks as it did', async (month) => {
	await expect(drawn(month.length === 4 ? `${month}-01` : month)).toMatchFileSnapshot(`snapshots/${month}.svg`);
});

test('a picture holds numbers in every place where it needs one, and nothing of the framework', () => {
	const svg = drawn('2010-11');
	expect(svg).not.toMatch(/NaN|Infinity|undefined|svelte|<!--/);
});
