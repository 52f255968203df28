import { describe, expect, test } from 'vitest';
import type { Window } from '../../../functions/registry/model/place.ts';
import {
  checkInService,
  checkServing,
  isServing,
  isWindowOpen,
} from '../../../functions/registry/openingHours.ts';
import { haicangDirectory } from '../../support/haicang.ts';
import { haicang, places } from '../../support/places.ts';

const directory = haicangDirectory();
const found = directory.windows.get(places.xinanWindow);
if (!found) throw new Error('not in the pack');
// 08:30–12:00 and 14:30–17:30 on working days
const window: Window = found;
const closure = { from: '2016-04-06', to: '2016-04-07', reason: { zh: '装修', en: 'works' } };
const PATH = ['input', 'window'];

describe('isWindowOpen', () => {
  test.each([
    ['2016-04-06 08:29', false],
    ['2016-04-06 08:30', true],
    ['2016-04-06 11:59', true],
    ['2016-04-06 12:00', false],
    ['2016-04-06 14:30', true],
    ['2016-04-06 17:30', false],
    // Saturday
    ['2016-04-09 09:00', false],
  ])('a window is open at %s: %s', (at, open) => {
    expect(isWindowOpen(directory, window, haicang(at))).toBe(open);
  });

  test('an open window refuses nothing', () => {
    expect(checkServing(directory, window, haicang('2016-04-06 09:00'), PATH)).toEqual([]);
  });
});

describe('isServing', () => {
  const lenient = { ...directory, district: { ...directory.district, closingGraceMinutes: 15 } };
  test.each([
    ['2016-04-06 17:29', true, true],
    ['2016-04-06 17:30', false, true],
    ['2016-04-06 17:44', false, true],
    ['2016-04-06 17:45', false, false],
    ['2016-04-06 12:14', false, true],
    // grace follows closing, not opening, and no day off
    ['2016-04-06 08:29', false, false],
    ['2016-04-09 12:05', false, false],
  ])('a window serves at %s: %s without grace, %s with 15 minutes', (at, strict, withGrace) => {
    expect(isServing(directory, window, haicang(at))).toBe(strict);
    expect(isServing(lenient, window, haicang(at))).toBe(withGrace);
  });
});

describe('reasons of a closed window', () => {
  const refusalAt = (change: Partial<Window>, at: string) =>
    checkServing(directory, { ...window, ...change }, haicang(at), PATH)[0];

  test('a refusal outside the hours names the hours', () => {
    expect(refusalAt({}, '2016-04-06 13:00')).toMatchObject({
      code: 'WINDOW_CLOSED',
      path: PATH,
      text: {
        zh: '窗口不开放：开放时间为工作日 08:30–12:00、14:30–17:30。',
        en: 'The window is not open: its hours are 08:30–12:00, 14:30–17:30 on working days.',
      },
    });
  });

  test.each([
    [
      'a refusal before the first day names that day',
      { from: '2016-04-07' },
      '2016-04-06',
      '自2016年4月7日起开放',
      'it opens on 7 April 2016',
    ],
    [
      'a refusal after the last day says that the window is gone',
      { to: '2016-04-05' },
      '2016-04-06',
      '已撤销，最后服务日为2016年4月5日',
      'it closed for good; its last day was 5 April 2016',
    ],
    [
      'a refusal during a closure names its end and reason',
      { closures: [closure] },
      '2016-04-07',
      '停办至2016年4月7日（装修）',
      'it is closed until 7 April 2016 (works)',
    ],
  ])('%s', (_, change, day, zh, en) => {
    const text = refusalAt(change, `${day} 09:00`)?.text;
    expect([text?.zh, text?.en]).toEqual([`窗口不开放：${zh}。`, `The window is not open: ${en}.`]);
  });
});

describe('first and last day', () => {
  test.each([
    ['on its first day', { from: '2016-04-06' }],
    ['on its last day', { to: '2016-04-06' }],
    ['without a first or last day', { from: null, to: null }],
  ])('a refusal outside the hours names the hours for a window %s', (_, change) => {
    const at = haicang('2016-04-06 13:00');
    const [refusal] = checkServing(directory, { ...window, ...change }, at, PATH);
    expect(refusal?.text.en).toContain('its hours are');
  });
});

describe('checkInService', () => {
  const lasting: Window = { ...window, from: '2016-04-05', to: '2016-04-11', closures: [closure] };

  test.each([
    ['2016-04-04', 'it opens on 5 April 2016'],
    ['2016-04-05', undefined],
    ['2016-04-06', 'it is closed until 7 April 2016 (works)'],
    ['2016-04-08', undefined],
    ['2016-04-11', undefined],
    ['2016-04-12', 'it closed for good; its last day was 11 April 2016'],
  ])('service of a window on %s is refused with: %s', (day, reason) => {
    const refusals = checkInService(directory, lasting, day, PATH);
    expect(refusals.map(({ code, path, text }) => [code, path, text.en])).toEqual(
      reason ? [['WINDOW_CLOSED', PATH, `The window is not open: ${reason}.`]] : [],
    );
  });
});
