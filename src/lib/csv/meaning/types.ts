import type { Body, Column } from './bodyOf.ts';
import type { Changes } from './changesOf.ts';
import type { Ends } from './endsOf.ts';
import type { Matrix } from './matrixOf.ts';
import type { NodeColumns } from './nodeColumnsOf.ts';
import type { NumberFormat } from './numbers.ts';
import type { SourcedColumns } from './sourcedColumns.ts';
import type { Times, TimesetIn } from './timeOf.ts';

/** What ends of spells mean: the last unit in which a tie is there, or the first in which it is gone. */
export type EndMeans = 'inclusive' | 'exclusive';

/** A table in which each row is a tie, a spell of one, or an event between two nodes. */
export interface TieTable {
	readonly is: 'ties';
	readonly body: Body;
	readonly convention: string;
	readonly ends: Ends;
	readonly times: Times;
	readonly kind: Column | null;
	readonly weight: Column | null;
	/** What is not a number among weights is noted. */
	readonly weightFormat: NumberFormat | null;
	/** How rows change ties; null where each row is a tie. */
	readonly changes: Changes | null;
	/** Columns that say something of the nodes at both ends. */
	readonly ofNodes: readonly NodeColumns[];
	/** Whether ties are taken to have a direction where no column says so. */
	readonly directed: boolean;
	/** A column of Directed and Undirected. */
	readonly direction: Column | null;
	readonly endMeans: EndMeans;
	/** Whether nodes at the two ends are of two kinds that may have the same ids (KONECT's "bip"). */
	readonly twoMode: boolean;
	/** What says how sure a tie is, and where it stands. */
	readonly sourced: SourcedColumns;
	/** Every other column: kept with the tie as it stands. */
	readonly rest: readonly Column[];
}

/** A matrix of ties at one time, or at no time. */
export interface MatrixTable {
	readonly is: 'matrix';
	readonly convention: string;
	readonly matrix: Matrix;
}

/** A table in which each row is a node, or a spell of its presence. */
export interface NodeTable {
	readonly is: 'nodes';
	readonly body: Body;
	/** null: rows are nodes in the order of a matrix. */
	readonly id: Column | null;
	readonly label: Column | null;
	readonly role: Column | null;
	readonly times: Times;
	/** Columns that hold a status each, at the wave that their name says. */
	readonly waves: readonly { readonly column: Column; readonly wave: number }[];
	/** A column of statuses with their times within the cell. */
	readonly status: TimesetIn | null;
	/** A column of statuses without a time: each is the node's through the whole of the observation. */
	readonly word: Column | null;
	readonly rest: readonly Column[];
}

/** A table in which each row is what a node became at a time, or was for a spell. */
export interface StatusTable {
	readonly is: 'statuses';
	readonly body: Body;
	readonly id: Column;
	readonly status: Column;
	/** How far, 0 to 1; blank cells say nothing. */
	readonly degree: Column | null;
	/** What of the node it is, where statuses of several sorts stand below each other. */
	readonly sort: Column | null;
	readonly times: Times;
	readonly endMeans: EndMeans;
}

/** A table in which each row is something that happened around the network. */
export interface EventTable {
	readonly is: 'events';
	readonly body: Body;
	readonly label: Column;
	/** The band of the timeline. */
	readonly kind: Column | null;
	readonly times: Times;
	readonly sourced: SourcedColumns;
}

/** A table that is no part of the network, and why. */
export interface OtherTable {
	readonly is: 'other';
	readonly file: string;
	readonly why: string;
}

export type Meaning = TieTable | MatrixTable | NodeTable | StatusTable | EventTable | OtherTable;

/** Answers to questions, by their key: what was guessed is then no guess any more. */
export type Answers = Readonly<Record<string, string>>;

/** Something that the data leave open: what was taken, and what else could be. */
export interface Question {
	readonly key: string;
	readonly text: string;
	readonly default: string;
	readonly choices: readonly string[];
}
