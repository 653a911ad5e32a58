import { askedBy, type Command } from '../../story/present/keys.ts';

/** What a clicker sends counts wherever the focus is. */
const always: readonly string[] = ['PageDown', 'PageUp', 'F5'];

/** Hears keys before anything on the page does, and asks for what the table says of them. */
export function keysOf(ask: (command: Command | `${number}`) => void): (event: KeyboardEvent) => void {
	return (event) => {
		const asked = askedBy(event);
		if (asked === null || (!always.includes(event.key) && belongsTo(event))) return;
		event.preventDefault();
		event.stopPropagation();
		ask(asked);
	};
}

/** Whether a key is for the element that has the focus: what is typed, a button that is pressed, a mark that keys walk from. */
function belongsTo({ target, key }: KeyboardEvent): boolean {
	if (!(target instanceof Element)) return false;
	if (target.matches('input:not([type=range]), textarea, select')) return true;
	if (target.matches('button, a[href], summary, label')) return key === 'Enter' || key === ' ';
	return (
		target.matches('[data-node]:focus-visible, [data-tie]:focus-visible') && /^(Arrow|Enter|Escape| |[+-])/.test(key)
	);
}
