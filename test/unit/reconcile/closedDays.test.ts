import { expect, test } from 'vitest';
import { computeClosedPeriod, findLastClosedDay } from '../../../functions/reconcile/closedDays.ts';

const timeZone = 'Asia/Shanghai';
const at = (time: string) => new Date(`2016-04-06T${time}+08:00`);

test.each([
  ['00:14:59.999', '2016-04-04'],
  ['00:15:00.000', '2016-04-05'],
  ['23:59:59.999', '2016-04-05'],
])('at %s in the district, the last closed day is %s', (time, day) => {
  expect(findLastClosedDay(timeZone, at(time))).toBe(day);
});

test('a period of closed days ends with the last closed day', () => {
  expect(computeClosedPeriod(timeZone, at('12:00:00'), 1)).toEqual({ from: '2016-04-05', to: '2016-04-05' });
  expect(computeClosedPeriod(timeZone, at('12:00:00'), 7)).toEqual({ from: '2016-03-30', to: '2016-04-05' });
});
