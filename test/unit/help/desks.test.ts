import { expect, test } from 'vitest';
import { answererAbove, answererFor } from '../../../functions/help/desks.ts';
import type { Window } from '../../../functions/registry/model/place.ts';
import { haicang } from '../../support/places.ts';
import { small, smallDirectory, villageIn, windowIn } from '../../support/smallDirectory.ts';

const NOW = haicang('2016-04-06 09:30');
const DAY = '2016-04-06';
/** A district with these windows, made of one of its own. */
const withWindows = (...given: Partial<Window>[]) =>
  smallDirectory((pack) => {
    const [window] = pack.windows.windows;
    return {
      ...pack,
      windows: { ...pack.windows, windows: given.flatMap((one) => (window ? [{ ...window, ...one }] : [])) },
    };
  });
const answers = (...given: Partial<Window>[]) => {
  const directory = withWindows(...given);
  const found = answererFor(directory, villageIn(directory, small.village), DAY, NOW);
  return found && [found.window.id, found.dueAt.toISOString()];
};
const own = { id: small.window, unit: small.village, level: 'VILLAGE' as const };
const second = { ...own, id: small.secondWindow };
const street = { id: small.streetWindow, unit: small.street, level: 'STREET' as const };
const hall = { id: `${small.hall}-01`, unit: small.hall, level: 'DISTRICT' as const };
const DUE = '2016-04-06T02:30:00.000Z';
const never = { hours: [] };
const gone = { to: '2016-04-05' };

test('the village’s own window answers, else its street’s, else the district’s', () => {
  expect(answers(hall, street, own)).toEqual([small.window, DUE]);
  expect(answers(hall, street)).toEqual([small.streetWindow, DUE]);
  expect(answers(hall)).toEqual([hall.id, DUE]);
  expect(answers({ ...own, id: small.otherWindow, unit: small.otherVillage })).toBeUndefined();
});

test('a window that never opens, or serves no more, leaves it to the next', () => {
  expect(answers({ ...own, ...never }, second, street)).toEqual([small.secondWindow, DUE]);
  expect(answers({ ...own, ...gone }, { ...second, ...never }, street)).toEqual([small.streetWindow, DUE]);
});

test('above a village’s window is its street’s, and above that none', () => {
  const directory = withWindows(own, street, hall);
  const above = (id: string) => answererAbove(directory, windowIn(directory, id), DAY, NOW)?.window.id;
  expect([small.window, small.streetWindow, hall.id].map(above)).toEqual([
    small.streetWindow,
    undefined,
    undefined,
  ]);
});
