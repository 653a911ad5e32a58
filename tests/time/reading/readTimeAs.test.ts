import { expect, test } from 'vitest';
import { readTimeAs } from '../../../src/lib/time/reading/readTimeAs.ts';
import type { TimeFormat } from '../../../src/lib/time/reading/types.ts';
import { iso } from './iso.ts';

const read = (format: TimeFormat, text: string) => readTimeAs(text, { format, timeKind: 'date' });

/** What a reading comes to in a row of a table: "start, end, precision, text", with "?" where it is doubted and what is open. */
function row(format: TimeFormat, text: string): string | null {
	const time = read(format, text);
	if (!time) return null;
	const marks = [time.uncertain ? '?' : '', time.shortYear ? 'short year' : '', time.open ?? ''].filter(Boolean);
	return [iso(time.start), iso(time.end), time.precision, time.text, ...marks].join(', ');
}

test.each<[TimeFormat, string, string]>([
	['iso', '2009-09', '2009-09-01, 2009-10-01, month, 2009-09'],
	['iso', ' 1633-01-04 ', '1633-01-04, 1633-01-05, day, 1633-01-04'],
	['iso', '2009-1-5', '2009-01-05, 2009-01-06, day, 2009-01-05'],
	['iso', '0044-03-15', '0044-03-15, 0044-03-16, day, 0044-03-15'],
	['iso', '-0044-03-15', '-000044-03-15, -000044-03-16, day, -0044-03-15'],
	['iso', '2014-09-01T14', '2014-09-01T14:00:00.000Z, 2014-09-01T15:00:00.000Z, hour, 2014-09-01 14'],
	['iso', '2014-09-01 14:37', '2014-09-01T14:37:00.000Z, 2014-09-01T14:38:00.000Z, minute, 2014-09-01 14:37'],
	['iso', '2014-09-01 14:37:26', '2014-09-01T14:37:26.000Z, 2014-09-01T14:37:27.000Z, second, 2014-09-01 14:37:26'],
	[
		'iso',
		'2014-09-01T14:37:26.5Z',
		'2014-09-01T14:37:26.500Z, 2014-09-01T14:37:26.501Z, millisecond, 2014-09-01 14:37:26.500'
	],
	[
		'iso',
		'2014-09-01T14:37:26+02:00',
		'2014-09-01T12:37:26.000Z, 2014-09-01T12:37:27.000Z, second, 2014-09-01 12:37:26'
	],
	['iso', '2014-09-01T01:00+0530', '2014-08-31T19:30:00.000Z, 2014-08-31T19:31:00.000Z, minute, 2014-08-31 19:30'],
	['iso', '2014-12-31T23:30-01', '2015-01-01T00:30:00.000Z, 2015-01-01T00:31:00.000Z, minute, 2015-01-01 00:30'],
	['iso', '2014-09-01 24:00', '2014-09-02, 2014-09-02T00:01:00.000Z, minute, 2014-09-02 00:00'],
	['iso', '1660-05-00', '1660-05-01, 1660-06-01, month, 1660-05'],
	['iso', '1660-00-00', '1660-01-01, 1661-01-01, year, 1660'],
	['iso', '1984-XX', '1984-01-01, 1985-01-01, year, 1984'],
	['iso', '1984-05-XX', '1984-05-01, 1984-06-01, month, 1984-05'],
	['ymd-slashes', '2009/01/05', '2009-01-05, 2009-01-06, day, 2009-01-05'],
	['ymd-slashes', '2009/05', '2009-05-01, 2009-06-01, month, 2009-05'],
	['ymd-slashes', '2009.1.5', '2009-01-05, 2009-01-06, day, 2009-01-05'],
	[
		'ymd-slashes',
		'2009/01/05 06:07:08',
		'2009-01-05T06:07:08.000Z, 2009-01-05T06:07:09.000Z, second, 2009-01-05 06:07:08'
	],
	['dmy', '05.03.1999', '1999-03-05, 1999-03-06, day, 1999-03-05'],
	['dmy', '5. 3. 1999', '1999-03-05, 1999-03-06, day, 1999-03-05'],
	['dmy', '05/03/1999', '1999-03-05, 1999-03-06, day, 1999-03-05'],
	['mdy', '05/03/1999', '1999-05-03, 1999-05-04, day, 1999-05-03'],
	['dmy', '5-3-1999', '1999-03-05, 1999-03-06, day, 1999-03-05'],
	['dmy', '5.3.99', '1999-03-05, 1999-03-06, day, 1999-03-05, short year'],
	['dmy', '5.3.69', '1969-03-05, 1969-03-06, day, 1969-03-05, short year'],
	['mdy', '5/3/68', '2068-05-03, 2068-05-04, day, 2068-05-03, short year'],
	['dmy', '12/03/1999 14:05', '1999-03-12T14:05:00.000Z, 1999-03-12T14:06:00.000Z, minute, 1999-03-12 14:05'],
	['mdy', '3/12/1999, 2:05 PM', '1999-03-12T14:05:00.000Z, 1999-03-12T14:06:00.000Z, minute, 1999-03-12 14:05'],
	['mdy', '3/12/1999 12:05 a.m.', '1999-03-12T00:05:00.000Z, 1999-03-12T00:06:00.000Z, minute, 1999-03-12 00:05'],
	['month-year', '3/1656', '1656-03-01, 1656-04-01, month, 1656-03'],
	['month-year', '03.1656', '1656-03-01, 1656-04-01, month, 1656-03'],
	['month-name', 'Mar 2010', '2010-03-01, 2010-04-01, month, 2010-03'],
	['month-name', 'March 2010', '2010-03-01, 2010-04-01, month, 2010-03'],
	['month-name', '12 March 1999', '1999-03-12, 1999-03-13, day, 1999-03-12'],
	['month-name', 'March 12, 1999', '1999-03-12, 1999-03-13, day, 1999-03-12'],
	['month-name', 'the 12', 'null'],
	['month-name', '12-Mar-99', '1999-03-12, 1999-03-13, day, 1999-03-12, short year'],
	['month-name', 'Mar-12', '2012-03-01, 2012-04-01, month, 2012-03, short year'],
	['month-name', 'Mar 12', 'null'],
	['month-name', '1999-Mar-12', '1999-03-12, 1999-03-13, day, 1999-03-12'],
	['month-name', 'Sept. 2009', '2009-09-01, 2009-10-01, month, 2009-09'],
	['month-name', '12. März 1999', '1999-03-12, 1999-03-13, day, 1999-03-12'],
	['month-name', 'Dez. 1999', '1999-12-01, 2000-01-01, month, 1999-12'],
	['month-name', 'Jänner 1905', '1905-01-01, 1905-02-01, month, 1905-01'],
	['month-name', '1er août 1789', '1789-08-01, 1789-08-02, day, 1789-08-01'],
	['month-name', 'juil. 1789', '1789-07-01, 1789-08-01, month, 1789-07'],
	['month-name', 'jui 1789', 'null'],
	['month-name', '5 de mayo de 1862', '1862-05-05, 1862-05-06, day, 1862-05-05'],
	['month-name', 'ene 1936', '1936-01-01, 1936-02-01, month, 1936-01'],
	['month-name', '30 mrt 1853', '1853-03-30, 1853-03-31, day, 1853-03-30'],
	[
		'month-name',
		'Mon Sep 01 14:37:26 +0000 2014',
		'2014-09-01T14:37:26.000Z, 2014-09-01T14:37:27.000Z, second, 2014-09-01 14:37:26'
	],
	[
		'month-name',
		'Mon, 01 Sep 2014 14:37:26 GMT',
		'2014-09-01T14:37:26.000Z, 2014-09-01T14:37:27.000Z, second, 2014-09-01 14:37:26'
	],
	[
		'month-name',
		'March 12, 1999 3:05 pm',
		'1999-03-12T15:05:00.000Z, 1999-03-12T15:06:00.000Z, minute, 1999-03-12 15:05'
	],
	['quarter', '2010-Q2', '2010-04-01, 2010-07-01, quarter, 2010-Q2'],
	['quarter', 'Q4 2010', '2010-10-01, 2011-01-01, quarter, 2010-Q4'],
	['quarter', '2010 q1', '2010-01-01, 2010-04-01, quarter, 2010-Q1'],
	['week', '2010-W05', '2010-02-01, 2010-02-08, week, 2010-W05'],
	['week', '2009-W01', '2008-12-29, 2009-01-05, week, 2009-W01'],
	['week', '2009-W53', '2009-12-28, 2010-01-04, week, 2009-W53'],
	['week', '2010-W05-3', '2010-02-03, 2010-02-04, day, 2010-02-03'],
	['season', '1992/1993', '1992-01-01, 1994-01-01, season, 1992/1993'],
	['season', '1992/93', '1992-01-01, 1994-01-01, season, 1992/1993'],
	['season', '1992-93', '1992-01-01, 1994-01-01, season, 1992/1993'],
	['season', '2010-11', '2010-01-01, 2012-01-01, season, 2010/2011'],
	['iso', '2010-11', '2010-11-01, 2010-12-01, month, 2010-11'],
	['season', '1999/00', '1999-01-01, 2001-01-01, season, 1999/2000'],
	['compact', '20140901', '2014-09-01, 2014-09-02, day, 2014-09-01'],
	['compact', '20140901143726', '2014-09-01T14:37:26.000Z, 2014-09-01T14:37:27.000Z, second, 2014-09-01 14:37:26'],
	['epoch-s', '1409582246', '2014-09-01T14:37:26.000Z, 2014-09-01T14:37:27.000Z, second, 1409582246'],
	['epoch-s', '1409582246.25', '2014-09-01T14:37:26.250Z, 2014-09-01T14:37:26.251Z, millisecond, 1409582246.25'],
	['epoch-ms', '1409582246250', '2014-09-01T14:37:26.250Z, 2014-09-01T14:37:26.251Z, millisecond, 1409582246250'],
	['year', '1970', '1970-01-01, 1971-01-01, year, 1970'],
	['year', '1995.0', '1995-01-01, 1996-01-01, year, 1995'],
	['year', '-0350', '-000350-01-01, -000349-01-01, year, -0350'],
	['year', '-350', '-000350-01-01, -000349-01-01, year, -0350'],
	['iso', '-350', 'null'],
	['year', '950', '0950-01-01, 0951-01-01, year, 0950'],
	['year', '350 BC', '-000349-01-01, -000348-01-01, year, -0349'],
	['year', '350 v. Chr.', '-000349-01-01, -000348-01-01, year, -0349'],
	['year', 'AD 350', '0350-01-01, 0351-01-01, year, 0350'],
	['decade', '1890s', '1890-01-01, 1900-01-01, decade, 1890s'],
	['decade', '1890er', '1890-01-01, 1900-01-01, decade, 1890s'],
	['decade', '198X', '1980-01-01, 1990-01-01, decade, 1980s'],
	['decade', '19XX', '1900-01-01, 2000-01-01, century, 1900 / 1999'],
	['decade', '19th century', '1800-01-01, 1900-01-01, century, 1800 / 1899'],
	['edtf', '1964/2008', '1964-01-01, 2009-01-01, year, 1964 / 2008'],
	['edtf', '2004-06/2006-08', '2004-06-01, 2006-09-01, month, 2004-06 / 2006-08'],
	['edtf', '2004/2006-08-11', '2004-01-01, 2006-08-12, year, 2004 / 2006-08-11'],
	['edtf', '1964 / 2008', '1964-01-01, 2009-01-01, year, 1964 / 2008'],
	['edtf', '1914-1918', '1914-01-01, 1919-01-01, year, 1914 / 1918'],
	['edtf', '1914–18', '1914-01-01, 1919-01-01, year, 1914 / 1918'],
	['edtf', 'Mar 2010 to May 2010', '2010-03-01, 2010-06-01, month, 2010-03 / 2010-05'],
	['dmy', '5.3.1999 – 7.4.1999', '1999-03-05, 1999-04-08, day, 1999-03-05 / 1999-04-07'],
	['edtf', '1985/..', '1985-01-01, Infinity, year, 1985 / .., end'],
	['edtf', '../1985-04', '-Infinity, 1985-05-01, month, .. / 1985-04, start'],
	['edtf', '1985/', '1985-01-01, Infinity, year, 1985 / .., ?, end']
])('as %s, %j is %s', (format, text, expected) => {
	expect(String(row(format, text))).toBe(expected);
});

test.each<[string, string]>([
	['1984?', '1984-01-01, 1985-01-01, year, 1984, ?'],
	['1984~', '1984-01-01, 1985-01-01, year, 1984, ?'],
	['2004-06%', '2004-06-01, 2004-07-01, month, 2004-06, ?'],
	['1984 (?)', '1984-01-01, 1985-01-01, year, 1984, ?'],
	['ca. 1712', '1712-01-01, 1713-01-01, year, 1712, ?'],
	['circa March 1712', '1712-03-01, 1712-04-01, month, 1712-03, ?'],
	['c.1712', '1712-01-01, 1713-01-01, year, 1712, ?'],
	['c1712', '1712-01-01, 1713-01-01, year, 1712, ?'],
	['um 1712', '1712-01-01, 1713-01-01, year, 1712, ?'],
	['~1712', '1712-01-01, 1713-01-01, year, 1712, ?'],
	['c. 1890s', '1890-01-01, 1900-01-01, decade, 1890s, ?'],
	['[1687]', '1687-01-01, 1688-01-01, year, 1687, ?'],
	['16[87]', '1687-01-01, 1688-01-01, year, 1687, ?'],
	['[ca. 1712?]', '1712-01-01, 1713-01-01, year, 1712, ?'],
	['/05/1660', '1660-05-01, 1660-06-01, month, 1660-05'],
	['00/05/1660', '1660-05-01, 1660-06-01, month, 1660-05'],
	['[/12/1692]', '1692-12-01, 1693-01-01, month, 1692-12, ?'],
	['13-14/02/1665', '1665-02-13, 1665-02-15, day, 1665-02-13 / 1665-02-14'],
	['1681/12/4-6', '1681-12-04, 1681-12-07, day, 1681-12-04 / 1681-12-06'],
	['19/02/1695o1696', '1695-02-19, 1696-02-20, day, 1695-02-19 / 1696-02-19, ?'],
	['1695 or 1696', '1695-01-01, 1697-01-01, year, 1695 / 1696, ?'],
	['[ante5/06/1666]', '-Infinity, 1666-06-06, day, .. / 1666-06-05, ?, start'],
	['[post/02/1652]', '1652-02-01, Infinity, month, 1652-02 / .., ?, end'],
	['before 1666', '-Infinity, 1667-01-01, year, .. / 1666, ?, start'],
	['nach 1666', '1666-01-01, Infinity, year, 1666 / .., ?, end'],
	['[..1760-12-03]', '-Infinity, 1760-12-04, day, .. / 1760-12-03, ?, start'],
	['[..-0350]', '-Infinity, -000349-01-01, year, .. / -0350, ?, start'],
	['[1760-12..]', '1760-12-01, Infinity, month, 1760-12 / .., ?, end'],
	['[1667,1668]', '1667-01-01, 1669-01-01, year, 1667 / 1668, ?'],
	['[1667..1670]', '1667-01-01, 1671-01-01, year, 1667 / 1670, ?'],
	['1984?/2004~', '1984-01-01, 2005-01-01, year, 1984 / 2004, ?']
])('what an archive writes as %j keeps its doubt and its precision: %s', (text, expected) => {
	expect(row('dmy', text)).toBe(expected);
});

test.each([
	...[
		'',
		' ',
		'-',
		'?',
		'NA',
		'[]',
		'[sd]',
		's.d.',
		's. d.',
		'o. D.',
		'--03',
		'--12-12',
		'9/06/',
		'0000-00-00',
		'soon'
	],
	...['28/03/1653stilepisano[ie1652]', '25AprilisannoReparataSalutisMDCLXX', 'Letterefamiliari', '3', '12.5', '1e3'],
	...[
		'2014-02-30',
		'31/02/1999',
		'2014-13',
		'2010-Q5',
		'2010-W53',
		'1900-02-29',
		'2014-09-01 25:00',
		'2014-09-01 12:60'
	],
	...['2014-09-01T14:37:26+99:00', '2014-09-01 14:37 CET', '13:00', 'March', 'Q2', '0 BC', '13/2009', '1 March'],
	...[
		'1666/1664',
		'2004-06/2004',
		'2004/2004-06',
		'3.1415',
		'2008-W53',
		'[1668,1667]',
		'..',
		'/..',
		'Inf',
		'present',
		'192.168.1.1',
		'+49 30 1234',
		'２００９'
	],
	...['[[[[[[1984]]]]]]?!', `1984${'?'.repeat(100)}`, '2009-01-05 or so']
])('%j is no date', (text) => {
	expect(row('dmy', text)).toBeNull();
});

test.each<[TimeFormat, string, number, number, string]>([
	['number', '3', 3, 4, '3'],
	['number', '3.5', 3.5, 3.5, '3.5'],
	['number', '1e3', 1000, 1001, '1e3'],
	['decimal-year', '1312.5', 1312.5, 1312.5, '1312.5'],
	['decimal-year', '1300', 1300, 1300, '1300'],
	['step', 'wave 3', 3, 4, '3'],
	['step', 'T12', 12, 13, '12'],
	['step', 'Welle_02', 2, 3, '2']
])('as %s, %j goes from %d to before %d', (format, text, start, end, written) => {
	const time = readTimeAs(text, { format, timeKind: 'number' })!;
	expect([time.start, time.end, time.precision, time.text]).toEqual([start, end, 'number', written]);
});

test('a whole number is a point where the column has decimals, and a comma is read when it is asked for', () => {
	expect(readTimeAs('12', { format: 'number', timeKind: 'number', whole: false })).toMatchObject({
		start: 12,
		end: 12
	});
	const comma = { format: 'number', timeKind: 'number', decimalComma: true } as const;
	expect(readTimeAs('1312,5', comma)).toMatchObject({ start: 1312.5, text: '1312.5' });
	expect(readTimeAs('1.312', comma)).toBeNull();
	expect(readTimeAs('1312,5', { ...comma, decimalComma: false })).toBeNull();
});

test.each(['1409582246', '1', '2014'])('numbers have no doubts and no dates among them: [%s]', (digits) => {
	for (const format of ['number', 'epoch-s', 'decimal-year', 'step'] as const)
		for (const text of [`[${digits}]`, `ca. ${digits}`, `${digits}?`, `${digits}-05-03`])
			expect(readTimeAs(text, { format, timeKind: 'number' })).toBeNull();
});

test.each(['..', '*', 'open', 'NA', 'NaN', '/..', '../..'])('%j is open on the side that is read', (text) => {
	const column = { format: 'iso', timeKind: 'date' } as const;
	expect(readTimeAs(text, column, 'end')).toMatchObject({ start: Infinity, end: Infinity, open: 'end', text: '..' });
	expect(readTimeAs(text, column, 'start')).toMatchObject({ start: -Infinity, end: -Infinity, open: 'start' });
	expect(readTimeAs(text, column)).toBeNull();
});

test.each(['Inf', '+Infinity', 'present', 'now', 'Ongoing', '∞'])(
	'%j is open on the right, whatever side is read',
	(text) => {
		const column = { format: 'number', timeKind: 'number' } as const;
		for (const side of ['start', 'end'] as const)
			expect(readTimeAs(text, column, side)).toMatchObject({ start: Infinity, open: 'end' });
		expect(readTimeAs('-Inf', column, 'end')).toMatchObject({ start: -Infinity, open: 'start' });
	}
);

test.each(['s.d.', '-', '?', '', 'closed'])('%j says nothing of an end', (text) => {
	expect(readTimeAs(text, { format: 'iso', timeKind: 'date' }, 'end')).toBeNull();
});
