import { describe, expect, test } from 'vitest';
import { byRule, ruleOf, stepsIn } from '../../src/lib/reread/byRule.ts';
import { drawnAgain, twins } from '../../src/lib/reread/drawnAgain.ts';
import { network } from '../story/seatown.ts';

const rule = ruleOf(network)!;
const last = (of: typeof network, id: string) =>
	of.nodes.find((node) => node.id === id)!.statuses.findLast(({ perspective }) => perspective === 'analyst')!;

describe('a rule for standing', () => {
	test('is read from the data', () => {
		expect(rule).toEqual({ given: { base: 0.4, near: 0.2, history: 0.4 }, earnedStep: 0.15, line: 0.6 });
	});

	test('that is the data’s own changes no degree and no word', () => {
		const same = byRule(network, rule);
		for (const node of network.nodes)
			expect(
				same.nodes.find(({ id }) => id === node.id)!.statuses.map(({ degree, status }) => [degree, status])
			).toEqual(node.statuses.map(({ degree, status }) => [degree, status]));
	});

	test('counts the steps that were earned', () => {
		expect(['org_a', 'org_c', 'org_d', 'org_f'].map((id) => stepsIn(last(network, id), network.standing))).toEqual([
			0, 4, 3, 1
		]);
	});

	test('with a lighter step leaves C outside, and with a lower line takes F in', () => {
		const light = byRule(network, { ...rule, earnedStep: 0.1 });
		expect([last(light, 'org_c').degree, last(light, 'org_c').status]).toEqual([0.4, 'in_flux']);
		const low = byRule(network, { ...rule, line: 0.5 });
		expect([last(low, 'org_f').degree, last(low, 'org_f').status, low.standing.line]).toEqual([0.55, 'local', 0.5]);
		expect(last(low, 'org_c').note).toMatch(/reader’s rule/);
	});

	test('does not touch a standing that was never computed by it', () => {
		expect(last(byRule(network, { ...rule, given: { base: 0, near: 0, history: 0 } }), 'school_1').degree).toBe(0.8);
		expect(last(byRule(network, { ...rule, given: { base: 0, near: 0, history: 0 } }), 'org_a').degree).toBe(0);
	});
});

describe('another drawing', () => {
	test('of seed 0 is the one of the tables', () => {
		expect(drawnAgain(network, 0)).toEqual({ network, changed: 0 });
	});

	test('is the same for the same seed', () => {
		expect(drawnAgain(network, 5)).toEqual(drawnAgain(network, 5));
	});

	test('knows C and D as two that may stand for one another', () => {
		expect(twins(network)).toEqual([['org_c', 'org_d']]);
	});

	test('changes only ties that have alternatives, and only to ends that these allow', () => {
		for (let seed = 1; seed <= 200; seed++) {
			const { network: other, changed } = drawnAgain(network, seed);
			const moved = other.ties.filter((tie, at) => {
				const before = network.ties[at]!;
				return tie.source !== before.source || tie.target !== before.target;
			});
			expect(moved.length).toBe(changed);
			for (const tie of moved) {
				const before = network.ties.find(({ id }) => id === tie.id)!;
				expect(before.alternatives).not.toBe('');
				expect(tie.source).not.toBe(tie.target);
				const roles = (t: typeof tie) => [t.source, t.target].map((id) => network.nodes.find((n) => n.id === id)!.role);
				expect(roles(tie)).toEqual(roles(before));
			}
		}
	});

	test('leaves what is documented as it is', () => {
		const documented = network.ties.filter(({ spells }) => spells.some(({ evidence }) => evidence === 'documented'));
		const { network: other } = drawnAgain(network, 11);
		for (const tie of documented) expect(other.ties.find(({ id }) => id === tie.id)).toEqual(tie);
	});

	test('that lets C and D change places takes along what they earn', () => {
		const seeds = Array.from({ length: 20 }, (_, i) => i + 1);
		const swapped = seeds
			.map((seed) => drawnAgain(network, seed).network)
			.filter((n) => last(n, 'org_d').degree === 0.6);
		expect(swapped.length).toBeGreaterThan(3);
		expect(swapped.length).toBeLessThan(17);
		for (const other of swapped) {
			expect(last(other, 'org_c').degree).toBe(0.45);
			expect(other.ties.find(({ id }) => id === 't104')!.target).toBe('org_d');
			expect(other.ties.find(({ id }) => id === 't130')!.source).toBe('org_d');
		}
	});
});
