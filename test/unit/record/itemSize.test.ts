import { expect, test } from 'vitest';
import { checkSize, type Outlook } from '../../../functions/record/itemSize.ts';

const ofBytes = (bytes: number) => ({ text: '办'.repeat(Math.floor(bytes / 3)) });
const codes = (bytes: number, outlook: Outlook) =>
  checkSize(ofBytes(bytes), outlook, ['input', 'number']).map(({ code }) => code);

test('an open item may grow to 300,000 bytes', () => {
  expect(codes(299_900, 'open')).toEqual([]);
  expect(codes(300_100, 'open')).toEqual(['LIMIT_REACHED']);
});

test('a stopped item may grow by 40,000 bytes more to be resumed', () => {
  expect(codes(339_900, 'resumed')).toEqual([]);
  expect(codes(340_100, 'resumed')).toEqual(['LIMIT_REACHED']);
});

test('an item may grow by another 40,000 bytes to be ended, still below the limit of the database', () => {
  expect(codes(379_900, 'ended')).toEqual([]);
  expect(codes(380_100, 'ended')).toEqual(['LIMIT_REACHED']);
});
