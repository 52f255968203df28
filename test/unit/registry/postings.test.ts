import { expect, test } from 'vitest';
import { changedPosting } from '../../../functions/registry/edit/changedPosting.ts';
import type { DistrictPack } from '../../../functions/registry/model/pack.ts';
import { clerkOnDuty, desksOn, dutyCounts, findPosting } from '../../../functions/registry/postings.ts';
import { small, smallDirectory } from '../../support/smallDirectory.ts';

const posting = (id: string, subject: string, desk: string, given: object = {}) => ({
  ...{ id, subject, desk, duty: 'MAIN' as const, from: null, to: null },
  ...given,
});
const postings = [
  posting('P-1', 'li', small.window, { to: '2016-04-06' }),
  posting('P-2', 'li', small.otherWindow, { from: '2016-04-07' }),
  posting('P-3', 'li', small.street, { from: '2016-04-06', to: '2016-04-06' }),
  posting('P-4', 'wang', small.window, { duty: 'RESERVE' }),
  posting('P-5', 'zhao', small.window),
  posting('P-6', 'qian', small.window),
  posting('P-7', 'gone', small.window, { to: '2016-04-05' }),
];
const staffed = smallDirectory((pack: DistrictPack) => ({
  ...pack,
  staff: { modelled: false, note: 'Made up.', postings },
}));
const unknown = smallDirectory();
const desks = (subject: string, day: string, directory = staffed) => {
  const found = desksOn(directory, subject, day);
  return found && [[...found.windows], [...found.offices]];
};

test('a person serves at the windows and offices of their postings that day', () => {
  expect(desks('li', '2016-04-06')).toEqual([[small.window], [small.street]]);
  expect(desks('li', '2016-04-07')).toEqual([[small.otherWindow], []]);
});

test('a person with past postings serves nowhere, and without any is unknown', () => {
  expect(desks('gone', '2016-04-06')).toEqual([[], []]);
  expect(desks('stranger', '2016-04-06')).toBeUndefined();
  expect(desks('li', '2016-04-06', unknown)).toBeUndefined();
});

test('people on duty are counted by duty, and the first main posting is the clerk on duty', () => {
  expect(dutyCounts(staffed, small.window, '2016-04-06')).toEqual({ main: 3, reserve: 1 });
  expect(dutyCounts(staffed, small.window, '2016-04-07')).toEqual({ main: 2, reserve: 1 });
  expect(dutyCounts(staffed, small.streetWindow, '2016-04-06')).toEqual({ main: 0, reserve: 0 });
  expect(dutyCounts(unknown, small.window, '2016-04-06')).toEqual({ main: 0, reserve: 0 });
  expect(clerkOnDuty(staffed, small.window, '2016-04-06')).toBe('li');
  expect(clerkOnDuty(staffed, small.window, '2016-04-07')).toBe('zhao');
  expect(clerkOnDuty(staffed, small.streetWindow, '2016-04-06')).toBeUndefined();
  expect(clerkOnDuty(unknown, small.window, '2016-04-06')).toBeUndefined();
});

test('a posting is found by its id and by its log entry', () => {
  expect(findPosting(staffed, 'P-4')).toEqual(postings[3]);
  expect(findPosting(staffed, 'P-9')).toBeUndefined();
  expect(findPosting(unknown, 'P-4')).toBeUndefined();
  const changed = (what: string[]) => changedPosting({ directory: staffed, what, preview: null });
  expect(changed(['P-4', small.window])).toEqual({
    value: { directory: staffed, posting: postings[3], preview: null },
  });
  for (const what of [['P-9'], []])
    expect(changed(what)).toMatchObject({
      refusals: [
        {
          code: 'UNKNOWN_POSTING',
          path: ['input', 'posting'],
          text: { en: 'No such posting in this district.' },
        },
      ],
    });
});
