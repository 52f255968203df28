import { expect, test } from 'vitest';
import { computeNightPeriod, findLastClosedDay } from '../../../functions/reconcile/closedDays.ts';
import { addDays } from '../../../functions/time.ts';

const timeZone = 'Asia/Shanghai';
const at = (time: string) => new Date(`2016-04-06T${time}+08:00`);

test.each([
  ['00:14:59.999', '2016-04-04'],
  ['00:15:00.000', '2016-04-05'],
  ['23:59:59.999', '2016-04-05'],
])('at %s in the district, the last closed day is %s', (time, day) => {
  expect(findLastClosedDay(timeZone, at(time))).toBe(day);
});

test('a night compares the last three closed days', () => {
  expect(computeNightPeriod('350205', timeZone, at('12:00:00'))).toEqual({
    from: '2016-04-03',
    to: '2016-04-05',
  });
});

test('once a month, on a day of its own, a district compares all days since the first of the month before', () => {
  const night = (district: string, day: string) =>
    computeNightPeriod(district, timeZone, new Date(`${day}T02:30+08:00`));
  const days = Array.from({ length: 31 }, (_, i) => addDays('2016-05-01', i));
  const turnsOf = (district: string) =>
    days.map((day) => night(district, day)).filter(({ from, to }) => from < addDays(to, -2));
  expect(turnsOf('350205')).toEqual([{ from: '2016-04-01', to: '2016-05-16' }]);
  expect(turnsOf('440604')).toEqual([{ from: '2016-04-01', to: '2016-05-19' }]);
});
