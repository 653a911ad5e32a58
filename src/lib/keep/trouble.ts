import { sizeSaid } from './sizeSaid.ts';
import type { KeptNetwork } from './types.ts';

/** Why a browser does not keep what it should. */
export type Trouble = 'nothing kept' | 'no answer' | 'older tab' | 'newer page' | 'damaged' | 'no room';

/** By the name of an exception; any other name is damage. */
const troubles: ReadonlyMap<string, Trouble> = new Map([
	['ReferenceError', 'nothing kept'],
	['TypeError', 'nothing kept'],
	['SecurityError', 'nothing kept'],
	['NotAllowedError', 'nothing kept'],
	// Firefox, in a private window.
	['InvalidStateError', 'nothing kept'],
	['TimeoutError', 'no answer'],
	['BlockedError', 'older tab'],
	['VersionError', 'newer page'],
	['QuotaExceededError', 'no room']
] as const);

/** What an exception of a database means for keeping. */
export const troubleOf = (cause: unknown): Trouble =>
	(cause instanceof Error || cause instanceof DOMException ? troubles.get(cause.name) : undefined) ?? 'damaged';

const untilClosed = 'Your network stays open until this tab is closed';

const sentences: Readonly<Record<Trouble, string>> = {
	'nothing kept': `This browser keeps nothing for this page (a private window does not, for one). ${untilClosed}: save it as a package to have it tomorrow.`,
	'no answer': `The storage of this browser does not answer. ${untilClosed}: save it as a package, then start the browser again.`,
	'older tab': `An older version of this page is open in another tab, and nothing can be kept beside it. ${untilClosed}: save it as a package, close the other tab and load this one again.`,
	'newer page': `A newer version of this page is open in another tab, and this one can keep nothing beside it. ${untilClosed}: save it as a package and load this tab again.`,
	damaged: `The storage of this browser has failed, so something may not be kept, or not be found. ${untilClosed}: save it as a package. If you read this again tomorrow, clear the data of this site in the settings of the browser.`,
	'no room': `There is no room left in this browser for what changed last. ${untilClosed}: forget another network, or save this one as a package.`
};

/** What trouble means for the reader, and what to do. */
export const troubleSaid = (trouble: Trouble): string => sentences[trouble];

/** That a network found no room, how large it is, and which of the others to forget. */
export function noRoomFor(network: KeptNetwork, others: readonly KeptNetwork[]): string {
	const [largest] = others.toSorted((a, b) => b.size - a.size);
	const forget = largest
		? `Forget another one (“${largest.name}” has ${sizeSaid(largest.size)}) and it is kept, or save it as a package.`
		: 'Save it as a package to have it tomorrow.';
	return `There is no room in this browser for “${network.name}” (${sizeSaid(network.size)}), which stays open only until this tab is closed. ${forget}`;
}

/** That what was to be forgotten may still be there. */
export const notForgotten =
	'This browser could not forget what it keeps for this page. Load this tab again and try once more, or clear the data of this site in the settings of the browser.';

/** That the bytes of a network are not there any more. */
export const bytesLost = (name: string): string =>
	`The files of “${name}” are no longer in this browser. Open them again from where you have them, and forget “${name}”.`;
