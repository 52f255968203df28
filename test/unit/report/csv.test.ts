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
  ['a carriage return', '\r=1', '"\'\r=1"'],
])('%s', (_, text, cell) => {
  expect(csvCell(text)).toBe(cell);
});
