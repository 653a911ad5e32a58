import { expect, test } from 'vitest';
import { inspectionOf } from '../../src/lib/csv/inspectionOf.ts';
import { withCell, withoutRows } from '../../src/lib/csv/records.ts';
import { textSource } from '../../src/lib/csv/rows/sources.ts';
import { rowsOfFiles } from '../../src/lib/csv/rowsOfFiles.ts';
import { spellsOf } from './meaning/inspect.ts';

const read = (files: Readonly<Record<string, string>>) =>
	rowsOfFiles(Object.entries(files).map(([name, text]) => textSource(name, text)));

test('a mended cell is read in place of what the file says, and taking it back gives what was', async () => {
	const files = await read({
		'help.csv': 'from,to,start,end,how\nann,bob,2003,2001,by hand\nbob,eve,2002,2004,by hand\n'
	});
	const before = inspectionOf(files);
	expect(before.inspection.rows).toEqual({ read: 2, drawn: 1, noted: 0, heldBack: 1 });
	const edit = { file: 'help.csv', line: 2, column: 'start', value: '2000' };
	const after = inspectionOf(files, {}, [edit]);
	expect(after.inspection.rows).toEqual({ read: 2, drawn: 2, noted: 0, heldBack: 0 });
	expect(spellsOf(after.network!)[0]).toBe('ann → bob 2000~2001');
	expect(inspectionOf(files)).toEqual(before);
});

test('of two edits of one cell the later one holds; one that finds no cell changes nothing', async () => {
	const files = await read({ 'help.csv': 'from,to,year\nann,bob,2003\nbob,eve,2002\n' });
	const edits = [
		{ file: 'help.csv', line: 2, column: 'to', value: 'eve' },
		{ file: 'help.csv', line: 2, column: 'to', value: 'dan' },
		{ file: 'help.csv', line: 9, column: 'to', value: 'x' },
		{ file: 'help.csv', line: 2, column: 'who', value: 'x' },
		{ file: 'other.csv', line: 2, column: 'to', value: 'x' }
	];
	const { network } = inspectionOf(files, {}, edits);
	expect(spellsOf(network!)).toEqual(['ann → dan 2003~2003', 'bob → eve 2002~2002']);
});

test('a column without a name is mended by its number', async () => {
	const files = await read({ 'list.csv': '1,2,2003\n2,3,2004\n3,1,2005\n' });
	const { network } = inspectionOf(files, {}, [{ file: 'list.csv', line: 2, column: 'Column 2', value: '1' }]);
	expect(network?.ties.map(({ source, target }) => `${source} ${target}`)).toEqual(['1 2', '2 1', '3 1']);
});

test('a cell of a package is mended too', async () => {
	const files = await read({
		'datapackage.json': '{"figuration":{}}',
		'ties.csv': 'source,target,start,end\na,b,2001,2002\nb,c,2005,2004\n'
	});
	expect(inspectionOf(files).inspection.rows.heldBack).toBe(1);
	const mended = inspectionOf(files, {}, [{ file: 'ties.csv', line: 3, column: 'end', value: '2006' }]);
	expect(mended.inspection).toMatchObject({ convention: 'figuration package', rows: { read: 2, heldBack: 0 } });
});

const text = 'id,note\n"a","two\nlines"\nb,"x,y"\nc,z\n';

test('rows that are left out leave their lines blank, those of a record of several lines too', () => {
	expect(withoutRows(text, new Set([2]))).toBe('id,note\n\n\nb,"x,y"\nc,z\n');
	expect(withoutRows(text, new Set())).toBe(text);
});

test('a cell is written anew and quoted where it must be, and all lines stay where they are', () => {
	expect(withCell(text, 2, 'Note', 'one')).toBe('id,note\na,one\n\nb,"x,y"\nc,z\n');
	expect(withCell(text, 5, 'note', '"q", r')).toBe('id,note\n"a","two\nlines"\nb,"x,y"\nc,"""q"", r"\n');
	expect(withCell(text, 3, 'note', 'nothing begins here')).toBe(text);
});
