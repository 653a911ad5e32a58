/** The colours that a status can be drawn in; each stands apart from the ground in every theme, and form tells the status without them. */
export const colours = ['blue', 'orange', 'green', 'purple', 'red', 'teal'] as const;

export type Colour = (typeof colours)[number];

/** What a package, or a reader, asks of the picture; what is left out is as the tables have it. Columns are those of the nodes table, by their headers. */
export interface PictureAsked {
	/** The column whose words are the statuses, each through all of the observation. */
	readonly statusBy?: string;
	/** The column of numbers from 0 to 1 that says how far each status goes. */
	readonly degreeBy?: string;
	/** The column of numbers that the areas of the marks follow. */
	readonly sizeBy?: string;
	/** The column that names, by id or label, the node to which a node belongs. */
	readonly organisationBy?: string;
	/** The column, "role" or "status", by which nodes are kept together. */
	readonly groupBy?: string;
	/** Whether nodes that have no tie in all of the observation are left out. */
	readonly isolates?: 'hidden';
	/** First and last date of what is observed, as written; the last is part of it. */
	readonly from?: string;
	readonly until?: string;
	/** How long a tie holds of which one date alone is known: "moment", "until the next", "until the end", or a length from the date on, such as "30 days" (a bare number in numbered time). */
	readonly dated?: string;
	/** Whether a tie without an end holds through its first date alone, and not until observation stops. */
	readonly open?: 'moment';
	/** Statuses in the order in which they stand in the legend and come to signs of their own. */
	readonly order?: readonly string[];
	readonly colours?: Readonly<Record<string, Colour>>;
}

/** What of a picture is a column of the nodes table. */
export const pictureColumns = ['statusBy', 'degreeBy', 'sizeBy', 'organisationBy', 'groupBy'] as const;

/** Whether nothing is asked: everything is as the tables have it. */
export const asksNothing = (asked: PictureAsked): boolean => Object.keys(asked).length === 0;
