import { describe, expect, test } from 'vitest';
import { assignFirstOwner } from '../../../functions/help/assignFirstOwner.ts';
import { planHelpEscalation } from '../../../functions/help/escalation.ts';
import type { Help } from '../../../functions/help/model.ts';
import { haicangDirectory } from '../../support/haicang.ts';
import { haicang, places } from '../../support/places.ts';

const directory = haicangDirectory();
const help: Help = {
  kind: 'HELP',
  number: `H-${places.xinan}-0123456789ABCDEF`,
  district: '350205',
  village: places.xinan,
  status: 'OPEN',
  level: 'WINDOW',
  owner: { window: places.xinanWindow, clerk: 'somebody' },
  filedAt: haicang('2016-04-06 09:00').toISOString(),
  askedAt: haicang('2016-04-06 09:00').toISOString(),
  dueAt: haicang('2016-04-06 10:00').toISOString(),
  escalatesAt: haicang('2016-04-06 10:00').toISOString(),
  applicant: { name: '陈**', identityNumber: '99**************11' },
  asker: 'p',
  sealed: 's',
  version: 1,
  events: [],
};
const at = (time: string, change: Partial<Help> = {}) =>
  planHelpEscalation(directory, { ...help, ...change }, haicang(time));

describe('escalationOf', () => {
  test('a help request is not escalated before its deadline', () => {
    expect(at('2016-04-06 09:59')).toBeUndefined();
  });

  test('an overdue help request escalates to the street’s window with a new deadline', () => {
    expect(at('2016-04-06 11:30')).toEqual({
      level: 'STREET',
      to: places.xinyangStreetWindow,
      escalatesAt: haicang('2016-04-06 15:00').toISOString(),
    });
  });

  test('a help request overdue at the street escalates to the supervisor for good', () => {
    const street = { level: 'STREET', owner: { window: places.xinyangStreetWindow } } as const;
    expect(at('2016-04-06 15:00', street)).toEqual({
      level: 'SUPERVISOR',
      to: '350205',
      escalatesAt: undefined,
    });
    const { escalatesAt: _, ...supervised } = help;
    expect(
      planHelpEscalation(directory, { ...supervised, level: 'SUPERVISOR' }, haicang('2016-05-06 15:00')),
    ).toBeUndefined();
  });

  test('a help request escalates to the supervisor if the street has no window', () => {
    const bare = haicangDirectory((pack) => ({
      ...pack,
      windows: { ...pack.windows, windows: pack.windows.windows.filter(({ level }) => level !== 'STREET') },
    }));
    expect(planHelpEscalation(bare, help, haicang('2016-04-06 10:00'))?.level).toBe('SUPERVISOR');
  });

  test.each(['ANSWERED', 'CLOSED'] as const)('a help request in status %s is not escalated', (status) => {
    expect(at('2016-05-06 10:00', { status })).toBeUndefined();
  });
});

describe('firstOwner', () => {
  const village = directory.villages.get(places.xinan);
  const first = (about?: { owner: { clerk: string; window: string } }, within = directory) =>
    village && assignFirstOwner(within, village, about, '2016-04-06', haicang('2016-04-06 09:00'));

  test('the first owner of help about a case is the case’s owner', () => {
    expect(first({ owner: { clerk: 'c', window: places.haifaWindow } })?.owner).toEqual({
      clerk: 'c',
      window: places.haifaWindow,
    });
  });

  test('the first owner of help without a case is the village’s window', () => {
    expect(first()?.owner).toEqual({ window: places.xinanWindow });
  });

  test('the first owner is the clerk on main duty at the window', () => {
    const posting = { desk: places.xinanWindow, from: '2016-01-01', to: null } as const;
    const staffed = haicangDirectory((pack) => ({
      ...pack,
      staff: {
        modelled: true,
        note: 'made up',
        postings: [
          { ...posting, id: 'P-1', subject: 'reserve', duty: 'RESERVE' },
          { ...posting, id: 'P-2', subject: 'main', duty: 'MAIN' },
        ],
      },
    }));
    expect(first(undefined, staffed)?.owner).toEqual({ window: places.xinanWindow, clerk: 'main' });
  });

  test('the first owner is the street’s window if the village’s is closed', () => {
    const closure = { from: '2016-04-01', to: '2016-04-30', reason: { zh: '装修', en: 'works' } };
    const closed = haicangDirectory((pack) => ({
      ...pack,
      windows: {
        ...pack.windows,
        windows: pack.windows.windows.map((one) =>
          one.unit === places.xinan ? { ...one, closures: [closure] } : one,
        ),
      },
    }));
    expect(first(undefined, closed)?.owner).toEqual({ window: places.xinyangStreetWindow });
  });

  test('the first owner is the street’s window if the village has none', () => {
    const without = haicangDirectory((pack) => ({
      ...pack,
      windows: {
        ...pack.windows,
        windows: pack.windows.windows.filter(({ unit }) => unit !== places.xinan),
      },
    }));
    expect(first(undefined, without)?.owner).toEqual({ window: places.xinyangStreetWindow });
  });

  test('the first owner of help about an unowned case is a window without a clerk', () => {
    const village = directory.villages.get(places.xinan);
    const found =
      village && assignFirstOwner(directory, village, {}, '2016-04-06', haicang('2016-04-06 09:00'));
    expect(found?.owner).toStrictEqual({ window: places.xinanWindow });
  });

  test('help has no first owner if no window opens', () => {
    const shut = haicangDirectory((pack) => ({ ...pack, windows: { ...pack.windows, windows: [] } }));
    expect(first(undefined, shut)).toBeUndefined();
  });

  test('the first owner must answer within the district’s limit', () => {
    const quick = haicangDirectory((pack) => ({
      ...pack,
      district: { ...pack.district, helpLimitMinutes: 15 },
    }));
    expect(first(undefined, quick)?.dueAt).toBe(haicang('2016-04-06 09:15').toISOString());
  });
});
