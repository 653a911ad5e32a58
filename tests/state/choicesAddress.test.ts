import { expect, test } from 'vitest';
import { choicesIn, choicesWritten, isChoices } from '../../src/lib/state/choicesAddress.ts';
import { network } from '../story/seatown.ts';

const asked = { evidence: 'all', perspective: 'analyst' } as const;

test('an address of a step says only what was chosen otherwise than the step has it', () => {
	expect(choicesWritten(asked, asked, '')).toBe('');
	expect(choicesWritten({ evidence: 'stated', perspective: 'analyst' }, asked, '')).toBe('?ev=stated');
	expect(choicesWritten({ evidence: 'all', perspective: 'one_newcomer:org_c' }, asked, '')).toBe(
		'?lens=one_newcomer:org_c'
	);
	// The last step shows only what is stated: there everything is a choice.
	expect(choicesWritten(asked, { ...asked, evidence: 'stated' }, '')).toBe('?ev=all');
});

test('what is not ours in an address is kept, and what was ours and holds no more goes', () => {
	expect(choicesWritten(asked, asked, '?from=moodle&ev=stated')).toBe('?from=moodle');
});

test('every choice comes back from its address', () => {
	for (const evidence of ['all', 'inferred', 'stated'] as const)
		for (const { id: perspective } of network.perspectives) {
			const chosen = { evidence, perspective };
			expect(choicesIn(choicesWritten(chosen, asked, ''), network, asked)).toEqual(chosen);
		}
});

test('words that the network does not know are passed over', () => {
	expect(choicesIn('?ev=perhaps&lens=nobody', network, asked)).toEqual(asked);
});

test('a query of choices alone belongs to the story, any other of ours to the network', () => {
	expect(['?ev=stated', '?ev=all&lens=x', '?t=2009&ev=all', '?from=moodle', ''].map(isChoices)).toEqual([
		true,
		true,
		false,
		false,
		false
	]);
});
