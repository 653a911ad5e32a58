import { expect, test } from 'vitest';
import { hashParts } from '../../src/single/hashParts.ts';

test.each([
	['', '/', '', ''],
	['#/', '/', '', ''],
	['#/explore/?t=2009-06&node=a', '/explore/', '?t=2009-06&node=a', ''],
	['#/present/#c10/2/asked', '/present/', '', '#c10/2/asked'],
	['#/own/?n=1#c01/1', '/own/', '?n=1', '#c01/1'],
	['#/own/?n=a%23b', '/own/', '?n=a%23b', ''],
	['#/explore/?t=2009#a?b#c', '/explore/', '?t=2009', '#a?b#c']
])('%s is the page %s with the query "%s" and the place "%s"', (hash, path, search, anchor) => {
	expect(hashParts(hash)).toEqual({ path, search, anchor });
});
