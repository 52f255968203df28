import { expect, test } from 'vitest';
import { findAnsweringWindow, findWindowAbove } from '../../../functions/help/answeringWindow.ts';
import type { Window } from '../../../functions/registry/model/place.ts';
import { haicang } from '../../support/places.ts';
import { small, smallDirectory, villageIn, windowIn } from '../../support/smallDirectory.ts';

const NOW = haicang('2016-04-06 09:30');
const DAY = '2016-04-06';
/** A district with the given windows, each based on its first one. */
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
  const found = findAnsweringWindow(directory, villageIn(directory, small.village), DAY, NOW);
  return found && [found.window.id, found.dueAt.toISOString()];
};
const own = { id: small.window, unit: small.village, level: 'VILLAGE' as const };
const second = { ...own, id: small.secondWindow };
const street = { id: small.streetWindow, unit: small.street, level: 'STREET' as const };
const hall = { id: `${small.hall}-01`, unit: small.hall, level: 'DISTRICT' as const };
const DUE = '2016-04-06T02:30:00.000Z';
const never = { hours: [] };
const gone = { to: '2016-04-05' };

test('help is answered by the window of the village, else of its street, else of the district', () => {
  expect(answers(hall, street, own)).toEqual([small.window, DUE]);
  expect(answers(hall, street)).toEqual([small.streetWindow, DUE]);
  expect(answers(hall)).toEqual([hall.id, DUE]);
  expect(answers({ ...own, id: small.otherWindow, unit: small.otherVillage })).toBeUndefined();
});

test('a window that never opens or has closed down is skipped', () => {
  expect(answers({ ...own, ...never }, second, street)).toEqual([small.secondWindow, DUE]);
  expect(answers({ ...own, ...gone }, { ...second, ...never }, street)).toEqual([small.streetWindow, DUE]);
});

test('the window above a village’s is its street’s, and above that there is none', () => {
  const directory = withWindows(own, street, hall);
  const above = (id: string) => findWindowAbove(directory, windowIn(directory, id), DAY, NOW)?.window.id;
  expect([small.window, small.streetWindow, hall.id].map(above)).toEqual([
    small.streetWindow,
    undefined,
    undefined,
  ]);
});
