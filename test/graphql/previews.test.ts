import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acceptCase } from '../support/cases.ts';
import { startTestEngine } from '../support/engine.ts';
import { year2027 } from '../support/examples/year2027.ts';
import { haicangFiles } from '../support/haicang.ts';
import type { RefusalFields } from '../support/operations.ts';
import { organisation, postingOf } from '../support/organisation.ts';
import { identityNumber } from '../support/people.ts';
import { actOnAppointment, actOnTicket, ticketOf } from '../support/queue.ts';
import { openTables } from '../support/tables.ts';
import { type Actor, application, haicang, openWorld, places, type World } from '../support/world.ts';

const AT = '2016-04-06 09:30';
const window = places.xinanWindow;
const FRONT = 'HC-PS-02';
const REASON = { zh: '装修', en: 'repairs' };

type Change = {
  readonly kind: string;
  readonly code: string;
  readonly name: string | null;
  readonly change: string;
  readonly fields: readonly {
    readonly path: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
};
type Effects = {
  readonly casesOfMatters: number;
  readonly casesAtWindows: number;
  readonly casesWithoutDelegation: number;
  readonly moveCount: number;
  readonly moves: readonly { readonly number: string }[];
  readonly helpRequests: number;
  readonly bookings: number;
  readonly tickets: number;
  readonly staff: readonly { readonly id: string; readonly name: string | null }[];
  readonly staffCount: number;
};
type Preview = {
  readonly added: number;
  readonly changed: number;
  readonly ended: number;
  readonly removed: number;
  readonly changes: readonly Change[];
  readonly effects: Effects;
};
type Answer = {
  readonly preview: Preview | null;
  readonly refusals: readonly RefusalFields[];
  readonly window?: { readonly to: string | null } | null;
  readonly matter?: { readonly version: number } | null;
  readonly imported?: object | null;
  readonly isInForce?: boolean | null;
};
const CHANGES = `added changed ended removed
  changes { kind code name(lang: EN) change fields { path before after } }`;
const EFFECTS = `effects { casesOfMatters casesAtWindows casesWithoutDelegation moveCount moves { number }
  helpRequests bookings tickets staff { id name } staffCount }`;
const NOBODY: Effects = {
  ...{ casesOfMatters: 0, casesAtWindows: 0, casesWithoutDelegation: 0, moveCount: 0, moves: [] },
  ...{ helpRequests: 0, bookings: 0, tickets: 0, staff: [], staffCount: 0 },
};

let engine: Awaited<ReturnType<typeof startTestEngine>>;
let world: World;
let tables: ReturnType<typeof openTables>;
let operator: Actor;
let posting: string;
beforeAll(async () => {
  engine = await startTestEngine();
  world = await openWorld({ dynamoDbEndpoint: engine.endpoint });
  tables = openTables(engine.endpoint);
  operator = (await world.actor('operator')).at(AT);
  const clerk = (await world.clerk(window)).at(AT);
  await acceptCase(clerk, window, application(FRONT, places.xinan, 1));
  const visitor = (await world.actor('resident', { person: identityNumber(2) })).at(AT);
  ticketOf(await actOnTicket(visitor, 'takeTicket', { window }));
  const from = haicang('2016-04-08 09:00').toISOString();
  expect((await actOnAppointment(visitor, 'bookAppointment', { window, from })).refusals).toEqual([]);
  const staff = { subject: 'clerk-8', name: '8号', desk: window, duty: 'MAIN', from: '2016-04-05' } as const;
  posting = postingOf(await organisation.postStaff(operator, staff)).code;
});
afterAll(async () => {
  tables.close();
  await world.close();
  await engine.stop();
});

/** Sends a change of the registry, by default a check of it. */
const change = async (operation: string, input: object, fields = '', by = operator): Promise<Answer> => {
  const type = `${operation.charAt(0).toUpperCase()}${operation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) {
    ${operation}(input: $input) { preview { ${CHANGES} ${EFFECTS} } ${fields} refusals { code path message } } }`;
  const given = operation === 'importDistrict' ? {} : { district: '350205' };
  const { data, body } = await by.send<Record<string, Answer>>(query, {
    input: { idempotencyKey: randomUUID(), check: true, ...given, ...input },
  });
  const answer = data?.[operation];
  if (!answer) throw new Error(body);
  return answer;
};
const previewOf = ({ preview, refusals }: Answer): Preview => {
  if (!preview) throw new Error(JSON.stringify(refusals));
  return preview;
};
const version = (changed: object) => {
  const { version: _, ...matter } = haicangFiles.matters.matters.find(({ code }) => code === FRONT) ?? {};
  return { ...matter, effectiveFrom: '2016-06-01', ...changed };
};

describe('a check of a window’s closing', () => {
  test('shows the last day before and after, and whom it concerns', async () => {
    const answer = await change('closeWindow', { window, lastDay: '2016-04-06' }, 'window { to }');
    expect(answer.window).toEqual({ to: '2016-04-06' });
    expect(previewOf(answer)).toMatchObject({
      ...{ added: 0, changed: 0, ended: 1, removed: 0 },
      changes: [
        {
          ...{ kind: 'WINDOW', code: window, change: 'ENDED' },
          fields: [{ path: 'to', before: null, after: '"2016-04-06"' }],
        },
      ],
      effects: {
        ...NOBODY,
        ...{ casesAtWindows: 1, bookings: 1, tickets: 0 },
        ...{ staff: [{ id: 'clerk-8', name: '8号' }], staffCount: 1 },
      },
    });
  });

  test('for today counts who waits, and for other days who booked', async () => {
    const closed = (from: string, to: string) =>
      change('closeWindowFor', { window, from, to, reason: REASON });
    const today = previewOf(await closed('2016-04-06', '2016-04-06'));
    expect(today.effects).toMatchObject({ casesAtWindows: 1, bookings: 0, tickets: 1 });
    const later = previewOf(await closed('2016-04-07', '2016-04-08'));
    expect(later.effects).toMatchObject({ bookings: 1, tickets: 0 });
  });

  test('meets the refusals of the closing itself', async () => {
    const unknown = await change('closeWindow', { window: '350205001001-99', lastDay: '2016-04-06' });
    expect(unknown).toMatchObject({ preview: null, refusals: [{ code: 'UNKNOWN_WINDOW' }] });
    const backwards = { window, from: '2016-04-08', to: '2016-04-07', reason: REASON };
    expect(await change('closeWindowFor', backwards)).toMatchObject({
      preview: null,
      refusals: [{ code: 'INVALID_PACK', path: ['input', 'to'] }],
    });
  });

  test('is for operators of the district', async () => {
    const supervisor = (await world.actor('supervisor')).at(AT);
    const answer = await change('closeWindow', { window, lastDay: '2016-04-06' }, '', supervisor);
    expect(answer).toMatchObject({ preview: null, refusals: [{ code: 'FORBIDDEN' }] });
  });

  test('writes nothing and leaves its key to the closing', async () => {
    const stored = async () => [await tables.items('Registry'), await tables.items('Cases')];
    const idempotencyKey = randomUUID();
    const before = await stored();
    const closing = { idempotencyKey, window: places.haifaWindow, lastDay: '2016-12-30' };
    previewOf(await change('closeWindow', closing));
    expect(await stored()).toEqual(before);
    const done = await change('closeWindow', { ...closing, check: false }, 'window { to }');
    expect(done).toMatchObject({ preview: null, window: { to: '2016-12-30' }, refusals: [] });
  });

  test('costs a read of the registry, a list of open cases, a batch of bookings and a count', async () => {
    const trips = await engine.during(/Registry|Cases/, () =>
      change('closeWindow', { window, lastDay: '2016-04-06' }),
    );
    expect(trips.map(({ operation }) => operation).toSorted()).toEqual([
      'BatchGetItem',
      'GetItem',
      'Query',
      'Query',
    ]);
  });
});

test('a check of a new version shows what differs, and how many open cases keep the version that they have', async () => {
  const answer = await change(
    'publishMatter',
    { matter: version({ visits: 3, visitReason: REASON }) },
    'matter { version }',
  );
  expect(answer.matter).toEqual({ version: 2 });
  const { changes, effects } = previewOf(answer);
  expect(changes.map(({ code, change: how }) => [code, how])).toEqual([
    [`${FRONT} v1`, 'ENDED'],
    [`${FRONT} v2`, 'ADDED'],
  ]);
  expect(changes[1]?.fields).toContainEqual({ path: 'visits', before: expect.any(String), after: '3' });
  expect(effects).toEqual({ ...NOBODY, casesOfMatters: 1 });
});

test('a check of a faulty version names every fault at its place', async () => {
  const answer = await change('publishMatter', { matter: version({ visits: -1, levels: 0 }) });
  expect(answer.preview).toBeNull();
  expect(answer.refusals.map(({ path }) => path.slice(0, 3))).toEqual(
    expect.arrayContaining([
      ['input', 'matter', 'visits'],
      ['input', 'matter', 'levels'],
    ]),
  );
});

test('a check of a revocation counts the open cases that their desk could no longer settle', async () => {
  const { data } = await world.stranger.send<{
    matter: { delegations: { code: string; level: string; to: string | null }[] };
  }>(`{ matter(district: "350205", code: "${FRONT}") { delegations { code level to } } }`);
  const delegation = data.matter.delegations.find(
    ({ level, to }) => level === 'VILLAGE' && to === null,
  )?.code;
  const answer = await change('revokeDelegation', { delegation, lastDay: '2016-04-30', reason: '窗口调整' });
  expect(previewOf(answer)).toMatchObject({
    ended: 1,
    changes: [{ kind: 'DELEGATION', code: delegation, change: 'ENDED' }],
    effects: { ...NOBODY, casesWithoutDelegation: 1 },
  });
});

test('a check of a posting’s end names the person and reads no case', async () => {
  let answer: Answer | undefined;
  const trips = await engine.during(/Cases/, async () => {
    answer = await change('endPosting', { posting, lastDay: '2016-04-30' });
  });
  expect(answer?.preview).toMatchObject({
    changes: [{ kind: 'POSTING', code: posting, change: 'ENDED' }],
    effects: { ...NOBODY, staff: [{ id: 'clerk-8' }], staffCount: 1 },
  });
  expect(trips).toEqual([]);
});

test('a check of a closed day counts the bookings and limits of the whole district', async () => {
  const { preview } = await change('closeDistrict', { day: '2016-04-08', reason: REASON });
  expect(preview).toMatchObject({
    changes: [{ kind: 'DISTRICT', change: 'CHANGED', fields: [{ path: 'calendar.closures' }] }],
    effects: { bookings: 1, tickets: 0 },
  });
  const year = previewOf(await change('publishCalendarYear', year2027));
  expect(year.changes[0]?.fields[0]).toMatchObject({ path: expect.stringContaining('calendar.years.2027') });
});

describe('a check of an import', () => {
  const closing = {
    ...haicangFiles,
    windows: {
      ...haicangFiles.windows,
      windows: haicangFiles.windows.windows.map((one) =>
        one.id === window ? { ...one, to: '2016-04-07' } : one,
      ),
    },
  };

  test('of a pack that closes a window shows that, and is not in force', async () => {
    const answer = await change('importDistrict', { pack: closing }, 'isInForce imported { windows }');
    expect(answer).toMatchObject({ isInForce: null, imported: { windows: expect.any(Number) } });
    const { changes, effects } = previewOf(answer);
    expect(changes).toContainEqual(
      expect.objectContaining({ kind: 'WINDOW', code: window, change: 'ENDED' }),
    );
    expect(effects).toMatchObject({ casesAtWindows: 1, bookings: 1 });
  });

  test('of a pack that drops what has cases is refused like the import', async () => {
    const windows = haicangFiles.windows.windows.filter(({ id }) => id !== window);
    const answer = await change('importDistrict', {
      pack: { ...haicangFiles, windows: { ...haicangFiles.windows, windows } },
    });
    expect(answer.preview).toBeNull();
    expect(answer.refusals.length).toBeGreaterThan(0);
  });

  test('of a new district adds all of it and concerns nobody', async () => {
    const pack = JSON.parse(JSON.stringify(haicangFiles).replaceAll('350205', '350299'));
    const founder = (await world.actor('operator', { district: '350299' })).at(AT);
    const { changed, ended, removed, changes, effects } = previewOf(
      await change('importDistrict', { pack }, '', founder),
    );
    expect([changed, ended, removed, effects]).toEqual([0, 0, 0, NOBODY]);
    expect(changes).toHaveLength(100);
  });
});
