import { expect, test } from 'vitest';
import { addressOf, leadingOf, unknownIn, viewOf } from '../../src/lib/state/ownAddress.ts';

test('an address opens a network that is kept, an example, or neither', () => {
	expect(leadingOf('?n=ab12&t=2002')).toEqual({ network: 'ab12', example: null });
	expect(leadingOf('?t=2&example=generated-300-bursty')).toEqual({
		network: null,
		example: { size: 300, pattern: 'bursty' }
	});
	expect(leadingOf('?n=&example=nonsense')).toEqual({ network: null, example: null });
});

test('the view is what is left, written behind what it is a view of', () => {
	expect(viewOf('?t=2002&n=ab12&pins=a@1:2,3')).toBe('t=2002&pins=a@1:2,3');
	expect(viewOf('')).toBe('');
	expect(addressOf({ network: 'ab12', example: null }, '?t=2002')).toBe('?n=ab12&t=2002');
	expect(addressOf({ network: null, example: { size: 50, pattern: 'smooth' } })).toBe('?example=generated-50');
	expect(addressOf({ network: null, example: null }, 't=2002')).toBe('');
});

test('an example that nobody knows, or that is larger than any that is offered, is named', () => {
	expect(unknownIn('?example=nonsense')).toBe('nonsense');
	expect(unknownIn('?example=generated-900000')).toBe('generated-900000');
	expect(leadingOf('?example=generated-900000').example).toBeNull();
	expect(unknownIn('?example=generated-50000')).toBe('');
	expect(unknownIn('?n=ab12')).toBe('');
});
