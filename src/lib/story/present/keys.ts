/** What a key may ask for while presenting. */
export type Command =
	| 'next'
	| 'previous'
	| 'first'
	| 'last'
	| 'black'
	| 'white'
	| 'full'
	| 'leave'
	| 'overview'
	| 'jump'
	| 'notes'
	| 'timer'
	| 'freeze'
	| 'expected'
	| 'spotlight'
	| 'evidence'
	| 'lens'
	| 'recap'
	| 'code'
	| 'again'
	| 'help';

/** A row of the table of keys. */
export interface KeyRow {
	readonly command: Command;
	/** As KeyboardEvent.key has them; letters in lower case; Shift only where it stands here. */
	readonly keys: readonly string[];
	/** What it does, for those who ask. */
	readonly help: string;
}

/** The one table of keys: help, tests and behaviour come from here, and no key stands in it twice. Clickers send PageUp, PageDown, the full stop, and F5 in turn with Escape. */
export const keyTable: readonly KeyRow[] = [
	{ command: 'next', keys: ['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'n'], help: 'Go on' },
	{ command: 'previous', keys: ['PageUp', 'ArrowLeft', 'ArrowUp', 'Shift+ ', 'p'], help: 'Go back' },
	{ command: 'first', keys: ['Home'], help: 'First step' },
	{ command: 'last', keys: ['End'], help: 'Last step' },
	{ command: 'black', keys: ['.', 'b', 'v'], help: 'Black screen; again, or on, to come back' },
	{ command: 'white', keys: ['w'], help: 'White screen; again, or on, to come back' },
	{ command: 'full', keys: ['F5', 'f'], help: 'Full screen' },
	{ command: 'leave', keys: ['Escape'], help: 'Close what is open, leave full screen; else the overview' },
	{ command: 'overview', keys: ['o'], help: 'All steps at a glance' },
	{ command: 'jump', keys: ['g', 'Enter'], help: 'Go to a step: type its number, then Enter' },
	{ command: 'again', keys: ['Backspace'], help: 'Back to the step exactly, after looking about' },
	{ command: 'notes', keys: ['s'], help: 'Notes in a second window' },
	{ command: 'timer', keys: ['c'], help: 'Clock on and off' },
	{ command: 'freeze', keys: ['z'], help: 'Hold what the class sees while you look ahead; again to catch up' },
	{ command: 'expected', keys: ['x'], help: 'Show what was expected and did not come about' },
	{ command: 'evidence', keys: ['e'], help: 'How sure: everything, less our drawing, only as stated' },
	{ command: 'lens', keys: ['i'], help: 'In whose eyes: the next view of who counts as inside' },
	{ command: 'spotlight', keys: ['l'], help: 'Spotlight on the pointer or the focused party' },
	{ command: 'recap', keys: ['r'], help: 'The story so far in four pictures' },
	{ command: 'code', keys: ['q'], help: 'A code for the phones of the class' },
	{ command: 'help', keys: ['?', 'h'], help: 'These keys' }
];

const byKey = new Map(keyTable.flatMap(({ command, keys }) => keys.map((key) => [key, command] as const)));

/** What a key asks for, or a digit as it is; null where it asks for nothing. Chords with Ctrl, Alt or Meta belong to the browser. */
export function askedBy(event: {
	readonly key: string;
	readonly shiftKey: boolean;
	readonly ctrlKey: boolean;
	readonly altKey: boolean;
	readonly metaKey: boolean;
}): Command | `${number}` | null {
	if (event.ctrlKey || event.altKey || event.metaKey) return null;
	if (/^[0-9]$/.test(event.key)) return event.key as `${number}`;
	const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
	const shifted = event.shiftKey && key === ' ' ? `Shift+${key}` : key;
	return byKey.get(shifted) ?? null;
}
