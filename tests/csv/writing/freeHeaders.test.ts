import { expect, test } from 'vitest';
import { freeHeaders } from '../../../src/lib/csv/writing/freeHeaders.ts';

test.each([
	[['place', 'Age'], ['id'], ['place', 'Age']],
	[
		['Label', 'label'],
		['id', 'label'],
		['Label 2', 'label 3']
	],
	[['age', 'Age ', 'AGE'], [], ['age', 'Age 2', 'AGE 3']],
	[['age 2', 'age', 'age'], ['age'], ['age 2', 'age 3', 'age 4']],
	[['', '  '], [], ['column', 'column 2']],
	[['__proto__', 'constructor'], [], ['__proto__', 'constructor']]
])('the headers %j beside %j are %j', (names, taken, headers) => {
	expect(freeHeaders(names, taken)).toEqual(headers);
});
