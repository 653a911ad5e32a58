import { expect, test } from 'vitest';
import { noCodebook, readCodebook } from '../../src/lib/csv/codebook.ts';
import { networkIn } from './read.ts';

const files = {
	nodes: ['id,role', 'ann,youth_worker', 'bob,funder', 'cat,'],
	ties: ['source,target,kind', 'ann,bob,joint_activity', 'bob,ann,gossip', 'ann,cat,gossip'],
	statuses: ['node,status,degree,perspective', 'ann,in_flux,0.4,schools', 'bob,local,,', 'ann,local,0.8,analyst']
};

test('without a package, the words of the tables are its terms, in the order in which they are met', () => {
	const { kinds, roles, statuses, perspectives, citation, standing } = networkIn(files);
	expect({ kinds, roles, statuses, perspectives, citation, standing }).toEqual({
		kinds: [
			{ id: 'joint_activity', label: 'Joint activity', description: '', form: 'joint' },
			{ id: 'gossip', label: 'Gossip', description: '', form: 'plain' }
		],
		roles: [
			{ id: 'youth_worker', label: 'Youth worker', description: '', shape: 'vessel' },
			{ id: 'funder', label: 'Funder', description: '', shape: 'square' },
			{ id: 'node', label: 'Node', description: '', shape: 'square' }
		],
		statuses: [
			{ id: 'local', label: 'Local', description: '' },
			{ id: 'in_flux', label: 'In flux', description: '' }
		],
		perspectives: [
			{ id: 'analyst', label: 'Analyst', description: '' },
			{ id: 'schools', label: 'Schools', description: '' },
			{ id: 'data', label: 'Data', description: '' }
		],
		citation: '',
		standing: { line: null, given: {}, earnedStep: null }
	});
});

test('the terms of a package come first and as they are written there, those that it leaves out after them', () => {
	const figuration = {
		kinds: [{ id: 'gossip', label: 'Talk', description: 'They talk.', form: 'information' }, { id: 'unused' }],
		roles: [{ id: 'funder', shape: 'diamond' }],
		perspectives: [{ id: 'data', label: 'Ours' }]
	};
	const { kinds, roles, perspectives } = networkIn({ ...files, 'datapackage.json': JSON.stringify({ figuration }) });
	expect(kinds).toEqual([
		{ id: 'gossip', label: 'Talk', description: 'They talk.', form: 'information' },
		{ id: 'unused', label: 'unused', description: '', form: 'plain' },
		{ id: 'joint_activity', label: 'Joint activity', description: '', form: 'joint' }
	]);
	expect(roles.map(({ id, shape }) => [id, shape])).toEqual([
		['funder', 'diamond'],
		['youth_worker', 'vessel'],
		['node', 'square']
	]);
	expect(perspectives.map(({ id, label }) => [id, label])).toEqual([
		['data', 'Ours'],
		['analyst', 'Analyst'],
		['schools', 'Schools']
	]);
});

test('a package says everything that it can', () => {
	const { codebook, issues } = readCodebook(
		'datapackage.json',
		`\uFEFF{
			"title": "Ours", "name": "ours", "resources": [],
			"figuration": {
				"citation": "Us (2026)", "observed": {"start": 2007, "end": "2012-05"}, "shownUntil": 2013, "unit": "month",
				"standing": {"line": 0.6, "given": {"base": 0.4, "__proto__": 0.1}, "earnedStep": 0.15}
			}
		}`
	);
	expect(issues).toEqual([]);
	expect(codebook).toEqual({
		...noCodebook,
		file: 'datapackage.json',
		title: 'Ours',
		citation: 'Us (2026)',
		observed: { start: '2007', end: '2012-05' },
		shownUntil: '2013',
		unit: 'month',
		standing: { line: 0.6, given: JSON.parse('{"base": 0.4, "__proto__": 0.1}') as unknown, earnedStep: 0.15 }
	});
});

test('an observation of numbers may begin at 0', () => {
	const package_ = '{"figuration": {"observed": {"start": 0, "end": 5}}}';
	const ties = ['source,target,start,end', 'a,b,2,3'];
	expect(networkIn({ ties, 'datapackage.json': package_ }).observed).toEqual({ start: 0, end: 6 });
});

test('observation, what is shown beyond it, and unit are those of the package', () => {
	const figuration = { observed: { start: '2007', end: '2012-05' }, shownUntil: '2012', unit: 'month' };
	const { observed, shownUntil, unit } = networkIn({
		ties: ['source,target,start,end', 'a,b,2009,2010-01-01'],
		'datapackage.json': JSON.stringify({ figuration })
	});
	expect({ observed, shownUntil, unit }).toEqual({
		observed: { start: Date.UTC(2007, 0), end: Date.UTC(2012, 5) },
		shownUntil: Date.UTC(2013, 0),
		unit: 'month'
	});
});
