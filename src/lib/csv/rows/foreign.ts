/** First bytes (as Latin letters) by which kinds of files are known that are no text, and what to do with each. */
const kinds: readonly (readonly [mark: string, sentence: string])[] = [
	[
		'\xd0\xcf\x11\xe0',
		'This is an Excel file of the old kind (.xls), or one locked by a password. Open it in Excel, save it without a password as .xlsx or as CSV (UTF-8), and open that file.'
	],
	[
		'%PDF',
		'This is a PDF document, not a table. Copy the table into a spreadsheet, save it as CSV and open that file.'
	],
	[
		'\x1f\x8b',
		'This file is compressed (gzip). Unpack it and open the file inside; if it comes from R (.RData, .rds), save the table from R with write.csv.'
	],
	...['BZh', '\xfd7zXZ\0', '7z\xbc\xaf\x27\x1c', 'Rar!\x1a\x07', '\x28\xb5\x2f\xfd'].map(
		(mark) => [mark, 'This file is compressed. Unpack it and open the file inside.'] as const
	),
	...['\x89PNG', '\xff\xd8\xff', 'GIF8', 'II*\0', 'MM\0*', 'RIFF'].map(
		(mark) => [mark, 'This is a picture, sound or film, not a table. Choose a table saved as CSV.'] as const
	),
	['SQLite format 3\0', 'This is an SQLite database. Export the table that you need as CSV and open that file.'],
	...['RDX2\n', 'RDX3\n', 'RDA2\n', 'RDA3\n', 'X\n\0\0\0', 'A\n2\n', 'A\n3\n'].map(
		(mark) => [mark, 'This is a data file of R. Save the table from R with write.csv and open that file.'] as const
	),
	['<stata_dta>', 'This is a data file of Stata. Save it with export delimited as CSV and open that file.'],
	...['$FL2', '$FL3'].map(
		(mark) => [mark, 'This is a data file of SPSS. Save it in SPSS as CSV and open that file.'] as const
	),
	...['PAR1', 'ARROW1', 'FEA1', '\x89HDF'].map(
		(mark) => [mark, 'This is a binary data file. Save the table as CSV and open that file.'] as const
	)
];

/** Why a file cannot be a table, told by its first bytes; null where they do not say. */
export function foreignBytes(head: Uint8Array): string | null {
	const start = String.fromCharCode(...head.subarray(0, 16));
	return kinds.find(([mark]) => start.startsWith(mark))?.[1] ?? null;
}

/** True for the first bytes of a zip archive, workbooks among them; an archive without a file included. */
export function isZip(head: Uint8Array): boolean {
	return head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5) && head[3] === head[2]! + 1;
}

/** True where text holds what only a binary file holds: NULs, or many control characters. */
export function looksBinary(text: string): boolean {
	if (text.includes('\0')) return true;
	let controls = 0;
	for (let i = 0; i < text.length; i += 1) if (isControl(text.charCodeAt(i))) controls += 1;
	return controls > Math.max(1, text.length / 20);
}

/** Tab, line ends and form feed are no sign of a binary file. */
const isControl = (code: number): boolean => code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13;
