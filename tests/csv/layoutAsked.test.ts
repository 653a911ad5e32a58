import { expect, test } from 'vitest';
import { readCodebook } from '../../src/lib/csv/codebook.ts';

const read = (layout: unknown) => {
	const { codebook, issues } = readCodebook('datapackage.json', JSON.stringify({ figuration: { layout } }));
	return { layout: codebook.layout, messages: issues.map(({ message }) => message) };
};

test('what a package asks of the layout is read', () => {
	expect(read({ stability: 3, groupBy: 'club' })).toEqual({ layout: { stability: 3, groupBy: 'club' }, messages: [] });
});

test('a package that asks nothing asks nothing', () => {
	expect(read(undefined)).toEqual({ layout: null, messages: [] });
	expect(read({})).toEqual({ layout: null, messages: [] });
});

test('what is out of range, of a wrong type or unknown is passed over with a sentence, and the rest holds', () => {
	expect(read({ stability: 1000, gap: '9', pull: 2, aspect: 1.5 })).toEqual({
		layout: { aspect: 1.5 },
		messages: [
			'“figuration.layout.stability” is 1000 and is passed over. Use a number from 0.3 to 100.',
			'“figuration.layout.gap” is passed over: it must be a number without quotation marks. Mend it, or leave it out.',
			'“figuration.layout.pull” is passed over: nothing is called so. Use stability, aspect, tidiness, weightSpread, gap, labelStretch, parentPull, groupPull, statusPull, ringPull, groupBy, ringBy.'
		]
	});
	expect(read(['stability']).messages).toHaveLength(1);
});
