import { describe, expect, test } from 'vitest';
import { listSlots } from '../../../functions/queue/bookings/slots.ts';
import type { Window } from '../../../functions/registry/model/place.ts';
import { localTime } from '../../../functions/time.ts';
import { haicangDirectory } from '../../support/haicang.ts';
import { places } from '../../support/places.ts';

const directory = haicangDirectory();
const times = (day: string, change: Partial<Window> = {}) => {
  const window = directory.windows.get(places.xinanWindow);
  if (!window) throw new Error('no window');
  return listSlots(directory, { ...window, ...change }, day).map(({ from }) =>
    localTime(new Date(from), 'Asia/Shanghai'),
  );
};

describe('slotsOn', () => {
  test('appointment slots fill the opening hours, without lunch', () => {
    expect(times('2016-04-06')).toEqual([
      '08:30',
      '09:00',
      '09:30',
      '10:00',
      '10:30',
      '11:00',
      '11:30',
      '14:30',
      '15:00',
      '15:30',
      '16:00',
      '16:30',
      '17:00',
    ]);
  });

  test('appointment slots have the window’s length and end before it closes', () => {
    const hours: Window['hours'] = [{ days: 'WORKING_DAYS', from: '09:00', to: '10:10' }];
    expect(times('2016-04-06', { hours, appointments: { slotMinutes: 20, seats: 1 } })).toEqual([
      '09:00',
      '09:20',
      '09:40',
    ]);
  });

  test('an appointment slot ends where the next one begins', () => {
    const window = directory.windows.get(places.xinanWindow);
    const slots = window ? listSlots(directory, window, '2016-04-06') : [];
    expect(slots.slice(0, 2).map(({ from, to }) => [from, to])).toEqual([
      ['2016-04-06T00:30:00.000Z', '2016-04-06T01:00:00.000Z'],
      ['2016-04-06T01:00:00.000Z', '2016-04-06T01:30:00.000Z'],
    ]);
  });

  test('appointment slots exist on a worked Saturday, not on a day off', () => {
    expect(times('2016-04-04')).toEqual([]);
    expect(times('2016-10-08')).toHaveLength(13);
  });
});
