import type { ContextEvent, TemporalNetwork, TemporalNode, Tie } from '../../model/types.ts';
import { formOf, labelOf, withGradedShapes } from '../terms.ts';
import { withSigns } from '../withSigns.ts';
import { observationOf } from './observationOf.ts';

/** What was read. */
export interface NetworkParts {
	readonly title: string;
	readonly timeKind: 'date' | 'number' | 'none';
	readonly unit: TemporalNetwork['unit'];
	readonly nodes: readonly TemporalNode[];
	readonly ties: readonly Tie[];
	readonly events: readonly ContextEvent[];
}

const byId = <T extends { readonly id: string }>(a: T, b: T) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The parts as one network, with the words that they use as its terms. */
export function networkOf({ title, timeKind, unit, nodes, ties, events }: NetworkParts): TemporalNetwork {
	const kind = timeKind === 'date' ? 'date' : 'number';
	const observed = observationOf(nodes, ties, kind, unit);
	const whole = unit === 'number' && Number.isInteger(observed.start) && Number.isInteger(observed.end);
	const length = observed.end - observed.start;
	const words = <T>(ids: Iterable<string>, made: (id: string) => T) => [...new Set(ids)].sort().map(made);
	const term = (id: string) => ({ id, label: labelOf(id), description: '' });
	return withGradedShapes({
		title,
		citation: '',
		timeKind: kind,
		observed,
		shownUntil: observed.end,
		unit,
		dwell: whole && length <= 200 ? 1 : length / 60,
		nodes: [...nodes].sort(byId),
		ties: [...ties].sort(byId),
		events: events.toSorted((a, b) => a.start - b.start || byId(a, b)),
		processes: [],
		kinds: words(
			ties.map((tie) => tie.kind),
			(id) => ({ ...term(id), form: formOf(id) })
		),
		roles: words(
			nodes.map((node) => node.role),
			(id) => ({ ...term(id), shape: 'square' as const })
		),
		statuses: withSigns(
			words(
				nodes.flatMap((node) => node.statuses.map(({ status }) => status)),
				term
			),
			nodes
		),
		perspectives: words(
			nodes.flatMap((node) => node.statuses.map(({ perspective }) => perspective)),
			term
		),
		standing: { line: null, given: {}, earnedStep: null }
	});
}
