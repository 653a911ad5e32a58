import { expect, test, vi } from 'vitest';
import { networkOf } from '../model/networkOf.ts';
import { caseOf, exploring } from './exploring.ts';

const based = (count: number, miles = (i: number) => i + 1) =>
	networkOf({
		nodes: Array.from({ length: count }, (_, i) => ({ id: `n${i}`, attributes: { distance_miles: String(miles(i)) } }))
	});
const unsaid = networkOf();

test('a network that says how far from the town somebody is based has a second view; one that does not, or where all are in the town, has none', () => {
	const has = (network: typeof unsaid) => exploring(network).explorer.views.hasChart;
	expect([has(based(1)), has(unsaid), has(based(3, () => 0)), has(based(3, () => -4))]).toEqual([
		true,
		false,
		false,
		false
	]);
});

test('of many the second view is there once what places them is, and is waited for where it was asked for', async () => {
	const { explorer } = exploring(unsaid);
	explorer.open(caseOf(based(200)));
	const { views } = explorer;
	expect([views.hasChart, views.isAwaited]).toEqual([false, false]);
	explorer.settleAt(0, explorer.filter, 'chart');
	expect([views.now, views.isAwaited]).toEqual(['line', true]);
	await vi.waitFor(() => expect(views.hasChart).toBe(true));
	expect([views.now, views.isAwaited, views.isRound]).toEqual(['chart', false, true]);
	expect(explorer.trajectories.times).toHaveLength(1);

	// It is there for whatever is opened next.
	explorer.open(caseOf(based(300)));
	expect([views.hasChart, views.now]).toEqual([true, 'line']);
});

test('a network that says no distance is never waited for', () => {
	const { explorer } = exploring(unsaid);
	explorer.settleAt(0, explorer.filter, 'chart');
	expect([explorer.views.now, explorer.views.isAwaited]).toEqual(['line', false]);
});
