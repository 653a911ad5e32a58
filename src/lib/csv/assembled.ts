import type { Issue } from '../model/issue.ts';
import type { ContextEvent, Process, TemporalNetwork, TemporalNode, Tie } from '../model/types.ts';
import { parseTime } from '../time/parseTime.ts';
import type { Codebook } from './codebook.ts';
import { declaredObservation, finestUnit, observedOf } from './observation.ts';
import type { Table } from './readTable.ts';
import { completed, formOf, labelOf } from './terms.ts';
import { withSigns } from './withSigns.ts';

/** What was read without an error. */
export interface Parts {
	readonly fallbackTitle: string;
	readonly codebook: Codebook;
	readonly timeKind: TemporalNetwork['timeKind'];
	readonly tables: readonly Table[];
	readonly nodes: readonly TemporalNode[];
	readonly ties: readonly Tie[];
	readonly events: readonly ContextEvent[];
	readonly processes: readonly Process[];
}

const byId = <T extends { readonly id: string }>(a: T, b: T) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
const byStart = (a: ContextEvent, b: ContextEvent) => (a.start < b.start ? -1 : a.start > b.start ? 1 : byId(a, b));

/** The parts as one network: in order, with what the codebook leaves open filled in from the tables, and warnings where the codebook does not go with them. */
export function assembled({ codebook, timeKind, tables, nodes, ties, events, processes, fallbackTitle }: Parts) {
	const warnings: Issue[] = [];
	const warn = (name: string, text: string, what: string) =>
		warnings.push({
			severity: 'warning',
			file: codebook.file,
			line: null,
			column: null,
			message: `“figuration.${name}” is ${text} and is passed over: ${what}`
		});
	const isNumber = timeKind === 'number';
	const inKind = isNumber
		? 'a plain number, as the times of the tables are'
		: 'a date such as 2009, 2009-09 or 2009-09-15';

	const declared = declaredObservation(codebook.observed, timeKind);
	if (codebook.observed && !declared)
		warn(
			'observed',
			`${codebook.observed.start} to ${codebook.observed.end}`,
			`it must go from an earlier time to a later one, each ${inKind}.`
		);
	const observed = declared ?? observedOf(nodes, ties, events, timeKind);

	const until = codebook.shownUntil === '' ? observed.end : (parseTime(codebook.shownUntil, timeKind)?.end ?? NaN);
	if (!(until >= observed.end))
		warn('shownUntil', codebook.shownUntil, `it must be ${inKind}, and not before the observation ends.`);

	const unitFits = codebook.unit === null || (codebook.unit === 'number') === isNumber;
	if (!unitFits)
		warn(
			'unit',
			`“${codebook.unit}”`,
			isNumber ? 'the times of the tables are numbers.' : 'the times of the tables are dates.'
		);
	const ownUnit = isNumber ? 'number' : finestUnit(tables);

	const statuses = nodes.flatMap((node) => node.statuses);
	const graded = new Set(nodes.filter((node) => node.statuses.some((s) => s.degree !== null)).map((node) => node.role));
	const term = (id: string) => ({ id, label: labelOf(id), description: '' });
	const words = {
		kinds: ties.map((tie) => tie.kind),
		roles: nodes.map((node) => node.role),
		statuses: statuses.map((spell) => spell.status),
		perspectives: statuses.map((spell) => spell.perspective)
	};
	const network: TemporalNetwork = {
		title: codebook.title || fallbackTitle,
		citation: codebook.citation,
		timeKind,
		observed,
		shownUntil: until >= observed.end ? until : observed.end,
		unit: unitFits ? (codebook.unit ?? ownUnit) : ownUnit,
		dwell: isNumber ? 1 : (observed.end - observed.start) / 60,
		nodes: [...nodes].sort(byId),
		ties: [...ties].sort(byId),
		events: [...events].sort(byStart),
		processes,
		kinds: completed(codebook.kinds, words.kinds, (id) => ({ ...term(id), form: formOf(id) })),
		roles: completed(codebook.roles, words.roles, (id) => ({
			...term(id),
			shape: graded.has(id) ? 'vessel' : 'square'
		})),
		statuses: withSigns(completed(codebook.statuses, words.statuses, term), nodes),
		perspectives: completed(codebook.perspectives, words.perspectives, term),
		standing: codebook.standing,
		...(codebook.layout ? { layout: codebook.layout } : {}),
		...(codebook.picture ? { picture: codebook.picture } : {})
	};
	return { network, warnings };
}
