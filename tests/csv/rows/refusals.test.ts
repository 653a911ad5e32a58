import { describe, expect, test } from 'vitest';
import { readRows } from '../../../src/lib/csv/rows/readRows.ts';
import { bytesSource } from '../../../src/lib/csv/rows/sources.ts';
import { bytes, rowsOf, tableOf } from './plain.ts';

const refusedOf = async (...parts: readonly (number | string)[]): Promise<string | null> =>
	(await readRows(bytesSource('file.csv', bytes(...parts)))).refused;

describe('what is no table is refused with a sentence that says what it is and what to do', () => {
	test.each<[string, string, (number | string)[]]>([
		['nothing', 'empty', []],
		['blank lines', 'empty', [' \r\n\n\t\n']],
		['only a mark of encoding', 'empty', [0xef, 0xbb, 0xbf]],
		['only remarks', 'only remarks', ['# a network\n# of friends\n']],
		['JSON', 'JSON', ['{"nodes": [1, 2]}']],
		['JSON of records', 'JSON', ['[\n  {"a": 1},\n  {"a": 2}\n]\n']],
		['JSON of numbers', 'JSON', ['[[0,1],[1,0]]']],
		['JSON by lines', 'JSON', ['{"a": 1}\n{"a": 2}\n']],
		['JSON longer than a guess', 'JSON', [`[\n${'[0,1],\n'.repeat(50_000)}[0,1]]`]],
		['GEXF', 'GEXF', ['<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="x">']],
		['GraphML', 'GraphML', ['<?xml version="1.0"?>\n<!-- by igraph -->\n<graphml>']],
		['a web page', 'web page', ['\n<!DOCTYPE html><html></html>']],
		['Excel in XML', 'Excel', ['<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook>']],
		['XML', 'XML', ['<a b="1">\n<c/></a>\n']],
		['Pajek', 'Pajek', ['*Vertices 2\n1 "a"\n2 "b"\n*Edges\n1 2\n']],
		['GML', 'GML', ['Creator "x"\ngraph\n[\n  node [ id 1 ]\n]']],
		['an old workbook', '.xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]],
		['PDF', 'PDF', ['%PDF-1.7\n%']],
		['gzip', 'Unpack', [0x1f, 0x8b, 8, 0, 0, 0]],
		['a picture', 'picture', [0x89, 'PNG\r\n']],
		['SQLite', 'SQLite', ['SQLite format 3', 0, 1, 2]],
		['SPSS', 'SPSS', ['$FL2@(#) SPSS DATA FILE']],
		['Stata', 'Stata', ['<stata_dta><header>']],
		['R', 'write.csv', ['RDX3\nX\n']],
		['NULs on both sides', 'not a text file', ['ab', 0, 0, 'cd', 0, 0, 0, 'e']],
		['control characters', 'not a text file', [1, 2, 3, 4, 5, 'a,b\n', 6, 7]],
		['a damaged zip archive', 'damaged', ['PK', 3, 4, 20, 0, 0, 0]]
	])('%s', async (_, word, parts) => {
		const refused = await refusedOf(...parts);
		expect(refused).toContain(word);
		expect(refused).toMatch(/^[A-Z].*\. .*\.$/);
	});

	test('more columns than can be read', async () => {
		expect(await refusedOf(`a,b\n${'1,'.repeat(20_001)}\n`)).toContain('Line 2 has 20002 columns');
	});
});

describe('what only looks like something else is a table', () => {
	test.each([
		['[1687],Paris\n[1688],Rome\n', ['[1687]', 'Paris']],
		['[1687]\n', ['[1687]']],
		['[1687]\n[1688]\n', ['[1687]']],
		['<[2007, 2009]>\tA\n<[2007, 2010]>\tB\n', ['<[2007, 2009]>', 'A']],
		['<id>,<name>\n1,Anna\n', ['<id>', '<name>']],
		['{curly},x\ny,z\n', ['{curly}', 'x']],
		['graph,node\nx,y\n', ['graph', 'node']],
		['PK,name\n1,x\n', ['PK', 'name']],
		['BZ,name\n1,x\n', ['BZ', 'name']]
	])('%j', async (text, first) => {
		expect(rowsOf(await tableOf(text))[0]).toEqual(first);
	});
});

test('a NUL far down in a text is reported, and its row kept', async () => {
	const table = await tableOf(`a,b\n${'1,2\n'.repeat(80_000)}3,\0\n`);
	expect(table.height).toBe(80_002);
	expect(table.issues).toMatchObject([{ line: 80_002 }]);
});
