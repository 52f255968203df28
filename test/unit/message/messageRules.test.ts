import { describe, expect, test } from 'vitest';
import { findQuietEnd, messageRulesOf } from '../../../functions/message/messageRules.ts';
import { smallDirectory } from '../../support/smallDirectory.ts';

const night = { quietFrom: '21:00', quietTo: '08:00' };
const noon = { quietFrom: '12:00', quietTo: '13:30' };
const endOf = (rules: typeof night, at: string): string | undefined =>
  findQuietEnd(rules, new Date(at), 'Asia/Shanghai')?.toISOString();

describe('quiet hours', () => {
  test.each([
    [
      'late in the evening they end the next morning',
      night,
      '2016-04-06T14:00:00Z',
      '2016-04-07T00:00:00.000Z',
    ],
    ['from their first minute', night, '2016-04-06T13:00:00Z', '2016-04-07T00:00:00.000Z'],
    ['after midnight they end the same morning', night, '2016-04-06T20:00:00Z', '2016-04-07T00:00:00.000Z'],
    ['at their end they are over', night, '2016-04-07T00:00:00Z', undefined],
    ['by day there are none', night, '2016-04-06T04:00:00Z', undefined],
    ['at noon they end at half past one', noon, '2016-04-06T04:30:00Z', '2016-04-06T05:30:00.000Z'],
    ['before noon there are none', noon, '2016-04-06T03:59:00Z', undefined],
    [
      'that end when they begin are none',
      { quietFrom: '09:00', quietTo: '09:00' },
      '2016-04-06T01:00:00Z',
      undefined,
    ],
  ])('quiet hours: %s', (_, rules, at, end) => {
    expect(endOf(rules, at)).toBe(end);
  });

  test('a district without rules of its own signs with its name and is quiet from nine to eight', () => {
    const directory = smallDirectory();
    const { name } = directory.district;
    expect(messageRulesOf(directory)).toEqual({
      signature: { zh: `${name.zh}通办`, en: `${name.en} Tongban` },
      ...night,
    });
  });
});
