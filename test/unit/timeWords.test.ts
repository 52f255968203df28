import { expect, test } from 'vitest';
import { wordDateTime, wordDay } from '../../functions/timeWords.ts';

test('a day is worded as people of each language read it', () => {
  expect(wordDay('2016-04-06')).toEqual({ zh: '2016年4月6日', en: '6 April 2016' });
});

test('an instant is worded with the wall-clock time of its zone', () => {
  expect(wordDateTime('2016-04-05T16:05:00.000Z', 'Asia/Shanghai')).toEqual({
    zh: '2016年4月6日 00:05',
    en: '6 April 2016, 00:05',
  });
});
