import { expect, test } from 'vitest';
import { inspect } from './inspect.ts';

const ties = 'source,target,start,end\na,b,2001,2003\nb,c,2002,2004\n';
const messages = async (nodes: string) =>
	(await inspect({ 'ties.csv': ties, 'nodes.csv': nodes })).issues.map(
		({ file, line, column, message }) => `${file} ${line} ${column}: ${message}`
	);

test('a distance of a stranger’s table that is no number of miles is told of, with its line and what to do', async () => {
	expect(await messages('id,label,distance_miles\na,Alpha,0\nb,Beta,-2\nc,Gamma,12\n')).toEqual([
		'nodes.csv null distance_miles: 1 cell of distance_miles is no number of miles of 0 or more (“-2” in line 3). Whoever has such a cell is drawn as of no stated place. Write a number such as 2.5, and 0 in the town.'
	]);
	expect(await messages('id,label,distance_miles\na,Alpha,0\nb,Beta,\nc,Gamma,12\n')).toEqual([]);
});
