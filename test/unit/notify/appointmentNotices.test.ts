import { describe, expect, test } from 'vitest';
import { buildAppointmentNotices } from '../../../functions/notify/appointmentNotices.ts';
import { haicangDirectory } from '../../support/haicang.ts';
import { places } from '../../support/world.ts';

const directory = haicangDirectory();
const number = `A-${places.xinanWindow}-20160915-0123456789ABCDEF`;
const givenBack = { at: '2016-09-14T12:00:00.000Z', from: '2016-09-15T01:30:00.000Z' };

describe('notices of appointments', () => {
  test('an appointment that was given back is published with its local time', () => {
    expect(buildAppointmentNotices(directory, { number, person: 'p', givenBack })).toMatchObject([
      {
        source: 'tongban.appointments',
        detailType: 'Appointment Given Back',
        detail: {
          ...{ version: 1, id: `${number}#0`, number, district: '350205', type: 'GIVEN_BACK' },
          ...{ village: places.xinanWindow.slice(0, 12), matter: null, at: givenBack.at, to: [] },
          status: 'CANCELLED',
          message: {
            zh: expect.stringContaining('2016年9月15日 09:30'),
            en: expect.stringContaining('another time'),
          },
        },
      },
    ]);
  });

  test('an appointment that stands is not published', () => {
    expect(buildAppointmentNotices(directory, { number, person: 'p' })).toEqual([]);
  });

  test('nothing is published once the booker is erased', () => {
    expect(buildAppointmentNotices(directory, { number, givenBack })).toEqual([]);
  });

  test('a window that the district has no more is named by its code', () => {
    const gone = number.replace(places.xinanWindow, '350205999999-01');
    const [event] = buildAppointmentNotices(directory, { number: gone, person: 'p', givenBack });
    expect(event?.detail.message?.zh).toContain('350205999999-01');
  });
});
