import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvCell } from '../../../functions/report/csv.ts';

test.each([
  ['plain', '海沧区', '海沧区'],
  ['with a comma', 'a,b', '"a,b"'],
  ['with quotes', 'say "hi"', '"say ""hi"""'],
  ['over two lines', 'a\nb', '"a\nb"'],
  ['a formula', '=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
  ['plus', '+1', "'+1"],
  ['minus', '-1', "'-1"],
  ['at', '@SUM(A1)', "'@SUM(A1)"],
  ['a tab', '\t=1', "'\t=1"],
  ['a formula after blanks', '  =1', "'  =1"],
  ['a formula after a mark of byte order', '\uFEFF=1', "'\uFEFF=1"],
  ['a formula in full width', '＝1', "'＝1"],
  ['a line break', '\n=1', '"\'\n=1"'],
  ['a carriage return', '\r=1', '"\'\r=1"'],
])('%s', (_, text, cell) => {
  expect(csvCell(text)).toBe(cell);
});

test('whatever a row holds is read back as it was, and no cell begins as a formula', () => {
  const text = fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n",\' aé村') });
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (values) => {
      const cells = readRow(values.map(csvCell).join(','));
      expect(cells.map((cell, i) => (cell === `'${values[i]}` ? values[i] : cell))).toEqual(values);
      expect(cells.filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
    }),
  );
});

/** A reader after RFC 4180, of one row. */
const readRow = (row: string): string[] =>
  [...`${row},`.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*)),/g)].map(
    ([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain,
  );
