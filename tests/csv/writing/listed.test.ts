import { expect, test } from 'vitest';
import { inspectionOf } from '../../../src/lib/csv/inspectionOf.ts';
import { textSource } from '../../../src/lib/csv/rows/sources.ts';
import { rowsOfFiles } from '../../../src/lib/csv/rowsOfFiles.ts';
import { listedOf } from '../../../src/lib/csv/writing/listedOf.ts';

test('what was noted or held back is listed with its line, its cell as written and what to do; formulas are guarded', async () => {
	const files = await rowsOfFiles([
		textSource('help.csv', 'from,to,start,end\nann,bob,2003,2001\nbob,bob,2002,2004\neve,ann,=1+1,2004\n')
	]);
	const { name, text } = listedOf(inspectionOf(files).inspection.issues, files);
	expect(name).toBe('rows-to-look-at.csv');
	expect(text.split('\n').slice(0, 4)).toEqual([
		'file,line,became,column,value,what_to_do',
		'help.csv,2,held back,end,2001,"It ends (2001) before it starts (2003). Exchange the two times, or mend one."',
		'help.csv,3,noted,,,The tie goes from a node to itself. It is drawn as a loop at that node.',
		'help.csv,4,held back,start,\'=1+1,"“=1+1” cannot be read as a time, as the others of this column are. Write it as they are, or leave the cell blank."'
	]);
});

test('cells of a package are listed too', async () => {
	const files = await rowsOfFiles([
		textSource('datapackage.json', '{"figuration":{}}'),
		textSource('ties.csv', 'source,target,start,end\na,b,2001,2002\nb,c,2005,2004\n')
	]);
	const { text } = listedOf(inspectionOf(files).inspection.issues, files);
	expect(text).toContain('ties.csv,3,held back,end,2004,');
});
