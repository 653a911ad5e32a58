import type { TemporalNetwork } from '../model/types.ts';

/** A text of a network that a reader of its package would see. */
export interface NetworkText {
	/** Where it stands, for people: "names of nodes", "notes of ties". */
	readonly where: string;
	/** The attribute that it is of, where it is one. */
	readonly column?: string;
	readonly text: string;
}

/** Every text in which something about somebody could stand; words that many rows share, such as kinds, stand once. */
export function* textsOf(network: TemporalNetwork): Generator<NetworkText> {
	for (const { id, label, shortLabel, note, section, attributes, statuses } of network.nodes) {
		for (const text of new Set([label, shortLabel, id])) yield { where: 'names of nodes', text };
		yield { where: 'notes of nodes', text: note };
		yield { where: 'sections of nodes', text: section };
		for (const [name, text] of Object.entries(attributes)) yield { where: 'attributes', column: name, text };
		for (const status of statuses) {
			yield { where: 'notes of statuses', text: status.note };
			yield { where: 'sections of statuses', text: status.section };
			for (const text of status.basis) yield { where: 'what statuses rest on', text };
		}
	}
	for (const { spells, alternatives } of network.ties) {
		yield { where: 'alternatives of ties', text: alternatives };
		for (const { note, section, attributes } of spells) {
			for (const [name, text] of Object.entries(attributes ?? {})) yield { where: 'attributes', column: name, text };
			yield { where: 'notes of ties', text: note };
			yield { where: 'sections of ties', text: section };
		}
	}
	for (const { label, note, section } of network.events)
		for (const text of [label, note, section]) yield { where: 'events', text };
	for (const { label, summary, note, section } of network.processes)
		for (const text of [label, summary, note, section]) yield { where: 'processes', text };
	for (const { label } of network.kinds) yield { where: 'kinds of ties', text: label };
	for (const { label } of network.statuses) yield { where: 'statuses', text: label };
	for (const { label } of network.perspectives) yield { where: 'perspectives', text: label };
	for (const { label } of network.roles) yield { where: 'roles', text: label };
	yield { where: 'title', text: network.title };
}
