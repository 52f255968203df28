import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ApplicationInput } from '../../functions/graphql/generated/types.ts';
import { codesOf } from '../support/cases.ts';
import { organisation, windowOf } from '../support/organisation.ts';
import { type Actor, application, openWorld, places, type World } from '../support/world.ts';

const { openWindow, closeWindow, closeWindowFor } = organisation;

let world: World;
let operator: Actor;
beforeAll(async () => {
  world = await openWorld();
  operator = (await world.actor('operator')).at('2016-04-05 09:00');
});
afterAll(() => world.close());

const MOVE = { zh: '搬迁', en: 'it moves house' };
const HOURS = [{ from: '09:00', to: '17:00' }];
const acceptAt = async (window: string, time: string, sequence = 1, more: Partial<ApplicationInput> = {}) => {
  const clerk = await world.clerk(window);
  const filing = application(more.matter ?? 'HC-PS-02', more.village ?? window.slice(0, 12), sequence);
  const { refusals, results } = await clerk.at(time).accept({ window, cases: [{ application: filing }] });
  return [...refusals, ...(results[0]?.refusals ?? [])];
};
const nearest = async (village: string, time: string, more = '') => {
  const query = `{ nearestWindows(district: "350205", village: "${village}", first: 20 ${more}) { window { code } settles nearness } }`;
  type Near = { nearestWindows: { window: { code: string }; settles: boolean | null; nearness: string }[] };
  return (await world.stranger.at(time).send<Near>(query)).data.nearestWindows;
};
const isOpen = async (window: string, time: string) => {
  const query = `{ district(code: "350205") { windows(unit: "${window.slice(0, 12)}") { code isOpen } } }`;
  type Answer = { district: { windows: { code: string; isOpen: boolean }[] } };
  const { data } = await world.stranger.at(time).send<Answer>(query);
  return data.district.windows.find(({ code }) => code === window)?.isOpen;
};

describe('place of a window', () => {
  const window = '350205001001-77';
  const PLACE = `query { district(code: "350205") { windows(unit: "350205001001") {
    code address(lang: EN) directions phone accessibility coordinates { latitude longitude } } } }`;
  const place = {
    address: { zh: '滨湖路1号', en: '1 Binhu Road' },
    phone: '0592-6050000',
    coordinates: { latitude: 24.48, longitude: 118.03 },
  };

  test('an operator opens a window with address, phone and coordinates', async () => {
    const name = { zh: '临时窗口', en: 'Temporary desk' };
    windowOf(await openWindow(operator, { window, name, hours: HOURS, from: '2016-04-05', ...place }));
    const { data } = await world.stranger
      .at('2016-04-06 09:00')
      .send<{ district: { windows: { code: string }[] } }>(PLACE);
    expect(data.district.windows.find(({ code }) => code === window)).toEqual({
      code: window,
      address: '1 Binhu Road',
      directions: null,
      phone: '0592-6050000',
      accessibility: [],
      coordinates: place.coordinates,
    });
  });

  test('a phone that nobody can dial is refused where it was typed', async () => {
    const { refusals } = await openWindow(operator, {
      ...{ window: '350205001001-78', name: { zh: '窗口', en: 'Desk' }, hours: HOURS, from: '2016-04-05' },
      phone: 'call us',
    });
    expect(refusals).toMatchObject([{ code: 'INVALID_PACK', path: ['input', 'phone'] }]);
  });
});

describe('temporary closure', () => {
  const window = '350205002006-01';
  beforeAll(async () => {
    windowOf(await closeWindowFor(operator, { window, from: '2016-04-11', to: '2016-04-15', reason: MOVE }));
  });

  test('a temporarily closed window refuses filings with end and reason', async () => {
    expect(await acceptAt(window, '2016-04-08 09:00')).toEqual([]);
    const [refusal] = await acceptAt(window, '2016-04-11 09:00', 2);
    expect(refusal).toMatchObject({
      code: 'WINDOW_CLOSED',
      message: 'The window is not open: it is closed until 15 April 2016 (it moves house).',
      path: ['input', 'window'],
    });
    expect(await acceptAt(window, '2016-04-18 09:00', 2)).toEqual([]);
  });

  test('a temporarily closed window is not open, not near and not listed for its clerk', async () => {
    const clerk = await world.clerk(window);
    const seen = await Promise.all(
      ['2016-04-08 09:00', '2016-04-13 09:00'].map(async (time) => {
        const { data } = await clerk
          .at(time)
          .send<{ me: { windows: unknown[] } }>('{ me { windows { code } } }');
        const near = (await nearest(window.slice(0, 12), time)).map((one) => one.window.code);
        return [await isOpen(window, time), near.includes(window), data.me.windows.length];
      }),
    );
    expect(seen).toEqual([
      [true, true, 1],
      [false, false, 0],
    ]);
  });

  test('a temporarily closed window cannot take over a case', async () => {
    const clerk = (await world.clerk('350205002006-02')).at('2016-04-12 09:00');
    const { results } = await clerk.accept({
      window: '350205002006-02',
      cases: [{ application: application('HC-PS-02', '350205002006', 7) }],
    });
    const answer = await clerk.handOver({
      number: results[0]?.case?.number ?? '',
      clerk: 'colleague',
      window,
    });
    expect(codesOf(answer)).toEqual(['WINDOW_CLOSED']);
  });

  test('a temporarily closed window may reopen early', async () => {
    const early = '350205002008-01';
    await closeWindowFor(operator, { window: early, from: '2016-04-11', to: '2016-04-29', reason: MOVE });
    const opened = windowOf(await openWindow(operator, { window: early, from: '2016-04-18' }));
    expect(opened.closures).toEqual([{ from: '2016-04-11', to: '2016-04-17', reason: 'it moves house' }]);
    expect(await acceptAt(early, '2016-04-18 09:00')).toEqual([]);
  });
});

describe('permanent closure', () => {
  const window = places.haifaWindow;
  test('a permanently closed window refuses filings from the day after its last', async () => {
    windowOf(await closeWindow(operator, { window, lastDay: '2016-04-12' }));
    expect(await acceptAt(window, '2016-04-12 09:00')).toEqual([]);
    const [refusal] = await acceptAt(window, '2016-04-13 09:00', 2);
    expect(refusal).toMatchObject({
      code: 'WINDOW_CLOSED',
      message: 'The window is not open: it closed for good; its last day was 12 April 2016.',
    });
  });

  test('a closed window may reopen with new hours', async () => {
    const opened = windowOf(await openWindow(operator, { window, from: '2016-05-03', hours: HOURS }));
    expect(opened).toMatchObject({
      to: null,
      hours: HOURS,
      closures: [{ from: '2016-04-13', to: '2016-05-02', reason: 'it was closed' }],
    });
    expect((await acceptAt(window, '2016-04-29 09:00', 3)).map(({ code }) => code)).toEqual([
      'WINDOW_CLOSED',
    ]);
    expect(await acceptAt(window, '2016-05-03 13:00', 3)).toEqual([]);
  });
});

describe('new windows', () => {
  const window = '350205002214-09';
  const name = { zh: '新垵村临时窗口', en: 'Xin’an, temporary desk' };
  test('a new window accepts from its first day, within its hours', async () => {
    windowOf(
      await openWindow(operator, { window, name, hours: HOURS, from: '2016-04-18', to: '2016-04-29' }),
    );
    const [before] = await acceptAt(window, '2016-04-15 10:00', 4);
    expect(before?.message).toBe('The window is not open: it opens on 18 April 2016.');
    expect(await acceptAt(window, '2016-04-18 12:30', 4)).toEqual([]);
    const [late] = await acceptAt(window, '2016-04-18 17:00', 5);
    expect(late?.message).toBe('The window is not open: its hours are 09:00–17:00 on working days.');
  });

  test('a new window may belong to the district itself', async () => {
    const hall = '350205000000-01';
    windowOf(await openWindow(operator, { window: hall, name, hours: HOURS, from: '2016-04-18' }));
    expect(
      await acceptAt(hall, '2016-04-18 12:30', 6, { matter: 'HC-PS-06', village: places.xinan }),
    ).toEqual([]);
  });

  test.each([
    ['INVALID_INPUT', 'without a name', { window: '350205002214-08', hours: HOURS }],
    ['INVALID_INPUT', 'without hours', { window: '350205002214-08', name }],
    ['UNKNOWN_VILLAGE', 'in an unknown village', { window: '350205002999-01', name, hours: HOURS }],
    [
      'INVALID_PACK',
      'with hours that end before they begin',
      { window: '350205002214-08', name, hours: [{ from: '17:00', to: '09:00' }] },
    ],
    ['INVALID_PACK', 'with a malformed code', { window: '350205002214-x', name, hours: HOURS }],
    ['WINDOW_IN_SERVICE', 'that is already in service', { window: places.xinanWindow }],
  ])('%s: a new window is refused %s', async (code, _, given) => {
    const { window: opened, refusals } = await openWindow(operator, { from: '2016-04-18', ...given });
    expect([opened, refusals[0]?.code]).toEqual([null, code]);
  });
});

describe('nearest windows', () => {
  test('nearest windows that settle the matter come first and may be filtered', async () => {
    // from 1 April 2016, villages and streets settle every instant matter
    const time = '2016-04-20 10:00';
    const all = await nearest(places.xinan, time, 'matter: "HC-PS-02"');
    expect(all[0]).toMatchObject({ settles: true, nearness: 'SAME_VILLAGE' });
    expect(await nearest(places.xinan, time, 'matter: "HC-PS-02", settles: false')).toEqual([]);
    // no window settles a committed matter
    expect(await nearest(places.xinan, time, 'matter: "HC-PS-06", settles: true')).toEqual([]);
    expect((await nearest(places.xinan, time, 'matter: "HC-PS-06"'))[0]).toMatchObject({ settles: false });
  });
});

test('only operators of the district may open and close windows', async () => {
  const others = [
    await world.clerk(places.xinanWindow),
    await world.actor('operator', { district: '440604' }),
  ];
  const answers = await Promise.all(
    others.map((by) => closeWindow(by, { window: places.xinanWindow, lastDay: '2016-04-12' })),
  );
  expect(answers.map(({ refusals }) => refusals[0]?.code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  expect(await acceptAt(places.xinanWindow, '2016-04-20 09:00', 9)).toEqual([]);
});
