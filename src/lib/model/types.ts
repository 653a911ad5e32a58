import type { LayoutAsked } from './layoutAsked.ts';
import type { Colour, PictureAsked } from './pictureAsked.ts';

/** An instant: UTC milliseconds in dated data, the plain number itself in numbered data (a wave, a minute). */
export type Time = number;

/** A right-open interval [start, end), as in statnet's networkDynamic. An end never observed is Infinity. start === end is an instant, which shows for the network's declared dwell. */
export interface Spell {
	readonly start: Time;
	readonly end: Time;
}

/** How sure a row is, most sure first: the source states it, it follows from the source, it is our drawing. */
export type Evidence = 'documented' | 'inferred' | 'illustrative';

/** How sure a row's dates are: stated; limited by the source and claiming no more; a point that we chose. */
export type DatePrecision = 'stated' | 'bounded' | 'illustrative';

/** Where a row comes from and how sure it is; null where the data does not say. */
export interface Sourced {
	readonly evidence: Evidence | null;
	readonly datePrecision: DatePrecision | null;
	/** The interval within which the source lets the date lie, as written ("2009-05/2012-05", ".." is open). */
	readonly bounds: string;
	/** The section or sections of the source. */
	readonly section: string;
	readonly note: string;
}

/** A spell that remembers its dates as somebody wrote them, so that a year is never shown as a first of January. */
export interface WrittenSpell extends Spell {
	/** As in the file: "2007", "2009-09". */
	readonly startText: string;
	/** As in the file; "" means: still there when observation stopped. */
	readonly endText: string;
}

/** What a node was for one spell, in one party's eyes. */
export interface StatusSpell extends WrittenSpell, Sourced {
	readonly id: string;
	/** The data's own word, such as 'local'; it is what is named. */
	readonly status: string;
	/** 0 (none) to 1 (full); drives fill and colour only. null where the data gives none. */
	readonly degree: number | null;
	/** Whose view: the id of a perspective of the network. */
	readonly perspective: string;
	/** What the degree rests on, in the data's words: 'base', 'history', 'endorsement', ... */
	readonly basis: readonly string[];
}

export interface TemporalNode extends Sourced {
	readonly id: string;
	readonly label: string;
	readonly shortLabel: string;
	/** The id of a role of the network. */
	readonly role: string;
	/** Every other column of the nodes table, by its header. */
	readonly attributes: Readonly<Record<string, string>>;
	/** The id of the node it belongs to (a project's organisation), or null. */
	readonly parent: string | null;
	readonly activity: readonly WrittenSpell[];
	/** By perspective, then start; those of one perspective do not overlap. */
	readonly statuses: readonly StatusSpell[];
	/** Radius of its mark as a multiple of the usual one; 1 where it is left out. */
	readonly size?: number;
}

/** One spell of a tie: the weight belongs to the spell, and a change of weight is a change, not a new tie. */
export interface TieSpell extends WrittenSpell, Sourced {
	/** Which spell of the tie it is, as the table counts: 1, 2, ... */
	readonly number: number;
	readonly weight: number;
	/** Every other column of the ties table that says something here, by its header. */
	readonly attributes?: Readonly<Record<string, string>>;
}

/** Whether a tie was realised, or was expected and did not happen, was blocked, or was declined. */
export type TieMode = 'realised' | 'expected_unmet' | 'blocked' | 'declined';

/** A tie: rows of the same source, target, kind and mode are one tie with several spells. */
export interface Tie {
	readonly id: string;
	readonly source: string;
	readonly target: string;
	/** The id of a kind of the network. */
	readonly kind: string;
	readonly mode: TieMode;
	readonly directed: boolean;
	/** The node before whom an endorsement is given, or null. */
	readonly audience: string | null;
	/** By start; they do not overlap. */
	readonly spells: readonly TieSpell[];
	/** Whether the source states this kind of tie at all, apart from this pair; null where the data does not say. */
	readonly processEvidence: Evidence | null;
	/** The process of the source that the tie shows: the id of a process, or "". */
	readonly process: string;
	/** The chapter it belongs to, or "". */
	readonly chapter: string;
	/** Which other pairs the source would allow equally, as written ("from:org_b|org_e; to:any other"), or "". */
	readonly alternatives: string;
}

/** Something that happened around the network: drawn in the bands of the timeline. end is the end of the stated precision; Infinity where it went on. */
export interface ContextEvent extends WrittenSpell, Sourced {
	readonly id: string;
	readonly label: string;
	/** The band: 'context', 'programme', 'fieldwork', 'process', or the data's own word. */
	readonly kind: string;
	/** ISO 8601 duration of a rhythm, such as "P3M", or "". */
	readonly recurrence: string;
}

/** A process that the source describes: the "why" behind ties and statuses. */
export interface Process extends Sourced {
	readonly id: string;
	readonly label: string;
	readonly summary: string;
}

/** A word of the data with its name for people. */
export interface Term {
	readonly id: string;
	readonly label: string;
	readonly description: string;
}

/** A status; its sign is the number of the form that tells it in a node, 0 to 7, where the data give no degrees. Rarer ones may share one. */
export interface StatusTerm extends Term {
	readonly sign?: number;
	/** Helps the sign; it is never the only thing that tells. */
	readonly colour?: Colour;
}

/** The forms in which a kind of tie can be drawn; the names are those of the picture's alphabet. */
export type TieForm = 'endorsement' | 'referral' | 'joint' | 'information' | 'pull' | 'funding' | 'plain';

export interface Kind extends Term {
	readonly form: TieForm;
}

/** The shapes in which a role can be drawn. */
export type NodeShape = 'vessel' | 'project' | 'square' | 'diamond' | 'double-square' | 'ring';

export interface Role extends Term {
	readonly shape: NodeShape;
}

/** How degrees of standing are made up: which bases are given and what share each has, what one earned step adds, and from where a node counts as inside the line. */
export interface Standing {
	/** Degree from which a node stands inside the line, or null where the data has no line. */
	readonly line: number | null;
	/** Share of the vessel per given basis: { base: 0.4, history: 0.4, near: 0.2 }. */
	readonly given: Readonly<Record<string, number>>;
	/** Share of one earned step, or null. */
	readonly earnedStep: number | null;
}

export interface TemporalNetwork {
	readonly title: string;
	/** How to cite where the data comes from, or "". */
	readonly citation: string;
	readonly timeKind: 'date' | 'number';
	/** The observation period [start, end); both ends finite. */
	readonly observed: Spell;
	/** How far the timeline reaches beyond the observation, hatched; equal to observed.end where there is nothing to say. */
	readonly shownUntil: Time;
	/** The unit in which the timeline steps. */
	readonly unit: 'year' | 'month' | 'day' | 'number';
	/** How long an instant shows, in units of Time. */
	readonly dwell: number;
	/** By id. */
	readonly nodes: readonly TemporalNode[];
	/** By id. */
	readonly ties: readonly Tie[];
	/** By start, then id. */
	readonly events: readonly ContextEvent[];
	readonly processes: readonly Process[];
	/** In legend order. */
	readonly kinds: readonly Kind[];
	readonly roles: readonly Role[];
	readonly statuses: readonly StatusTerm[];
	/** The first is the default lens. */
	readonly perspectives: readonly Term[];
	readonly standing: Standing;
	/** What the data asks of the layout. */
	readonly layout?: LayoutAsked;
	/** What the data, or somebody who brought them, asks of the picture. */
	readonly picture?: PictureAsked;
}
