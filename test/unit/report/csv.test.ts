import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvCell } from '../../../functions/report/csv.ts';

test.each([
  ['plain text', '海沧区', '海沧区'],
  ['text with a comma', 'a,b', '"a,b"'],
  ['text with quotes', 'say "hi"', '"say ""hi"""'],
  ['text of two lines', 'a\nb', '"a\nb"'],
  ['a formula', '=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
  ['a leading plus', '+1', "'+1"],
  ['a leading minus', '-1', "'-1"],
  ['a leading at sign', '@SUM(A1)', "'@SUM(A1)"],
  ['a leading tab', '\t=1', "'\t=1"],
  ['a formula after a space', '  =1', "'  =1"],
  ['a formula after a byte order mark', '\uFEFF=1', "'\uFEFF=1"],
  ['a full-width formula', '＝1', "'＝1"],
  ['a leading line break', '\n=1', '"\'\n=1"'],
  ['a leading carriage return', '\r=1', '"\'\r=1"'],
])('a CSV cell escapes %s', (_, text, cell) => {
  expect(csvCell(text)).toBe(cell);
});

test('any CSV row reads back unchanged, and no cell starts with a formula', () => {
  const text = fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n",\' aé村') });
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (values) => {
      const cells = readRow(values.map(csvCell).join(','));
      expect(cells.map((cell, i) => (cell === `'${values[i]}` ? values[i] : cell))).toEqual(values);
      expect(cells.filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
    }),
  );
});

/** Reads one row by RFC 4180. */
const readRow = (row: string): string[] =>
  [...`${row},`.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*)),/g)].map(
    ([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain,
  );
