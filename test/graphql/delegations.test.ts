import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acceptCase, codesOf } from '../support/cases.ts';
import {
  DELEGATION,
  type DelegationFields,
  delegateMatter,
  delegationOf,
  revokeDelegation,
} from '../support/rules.ts';
import { type Actor, application, openWorld, places, type World } from '../support/world.ts';

let world: World;
let operator: Actor;
let clerk: Actor;
beforeAll(async () => {
  world = await openWorld();
  operator = (await world.actor('operator')).at('2016-04-08 09:00');
  clerk = await world.clerk(places.xinanWindow);
});
afterAll(() => world.close());

type Page = {
  readonly edges: readonly { readonly node: DelegationFields }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};
const delegations = async (args: string): Promise<Page> =>
  (
    await world.stranger.send<{ district: { delegations: Page } }>(
      `{ district(code: "350205") { delegations(${args}) { edges { node { ${DELEGATION} } } pageInfo { hasNextPage endCursor } } } }`,
    )
  ).data.district.delegations;

/** Returns the pack's delegation that lets villages settle a matter. */
const villageAct = async (matter: string): Promise<DelegationFields> => {
  const { edges } = await delegations(`matter: "${matter}", level: VILLAGE`);
  const [first] = edges;
  if (!first) throw new Error(`no delegation of ${matter}`);
  return first.node;
};

describe('effect of delegations', () => {
  test('a delegation lets a village settle from its first day', async () => {
    // from the 9th on, nobody in the village may settle it
    await revokeDelegation(operator, {
      delegation: (await villageAct('HC-PS-02')).code,
      lastDay: '2016-04-08',
    });
    const early = clerk.at('2016-04-08 10:00');
    const { number } = await acceptCase(early, places.xinanWindow, application('HC-PS-02', places.xinan, 1));
    delegationOf(await delegateMatter(operator, { matter: 'HC-PS-02', from: '2016-04-13' }));

    const request = { number, idempotencyKey: randomUUID() };
    expect(codesOf(await clerk.at('2016-04-12 10:00').complete(request))).toEqual(['NOT_DELEGATED']);
    expect(await clerk.at('2016-04-13 09:00').complete(request)).toMatchObject({
      case: { status: 'COMPLETED' },
      refusals: [],
    });
  });

  test('a revoked delegation ends with its last day', async () => {
    await revokeDelegation(operator, {
      delegation: (await villageAct('HC-PS-07')).code,
      lastDay: '2016-04-12',
    });
    const accept = (sequence: number) =>
      acceptCase(
        clerk.at('2016-04-12 10:00'),
        places.xinanWindow,
        application('HC-PS-07', places.xinan, sequence),
      );
    const onLastDay = await accept(11);
    const dayAfter = await accept(12);
    expect(codesOf(await clerk.at('2016-04-12 16:00').complete({ number: onLastDay.number }))).toEqual([]);
    expect(codesOf(await clerk.at('2016-04-13 10:00').complete({ number: dayAfter.number }))).toEqual([
      'NOT_DELEGATED',
    ]);
  });

  test('a new case goes to the level that still has the delegation', async () => {
    await revokeDelegation(operator, {
      delegation: (await villageAct('HC-PS-05')).code,
      lastDay: '2016-04-12',
    });
    const at = (time: string) =>
      acceptCase(clerk.at(time), places.xinanWindow, application('HC-PS-05', places.xinan, 21));
    expect((await at('2016-04-12 10:00')).desk?.code).toBe(places.xinanWindow);
    expect((await at('2016-04-13 10:00')).desk?.code).toBe(places.xinyangStreet);
  });

  test('a delegation may be for a single window', async () => {
    await revokeDelegation(operator, {
      delegation: (await villageAct('HC-HR-02')).code,
      lastDay: '2016-04-10',
    });
    const window = places.xinanWindow;
    const given = delegationOf(
      await delegateMatter(operator, { matter: 'HC-HR-02', window, from: '2016-04-11', kind: 'STAFF' }),
    );
    expect(given).toMatchObject({ window: { code: window }, level: 'VILLAGE', kind: 'STAFF' });
    const other = await world.clerk(places.haifaWindow);
    const here = await acceptCase(
      clerk.at('2016-04-11 10:00'),
      window,
      application('HC-HR-02', places.xinan, 31),
    );
    const there = await acceptCase(
      other.at('2016-04-11 10:00'),
      places.haifaWindow,
      application('HC-HR-02', places.xinan, 32),
    );
    expect([here.desk?.code, there.desk?.code]).toEqual([window, places.xinyangStreet]);
  });
});

describe('delegations by an operator', () => {
  test('an operator delegates with a legal basis, idempotently', async () => {
    const input = {
      idempotencyKey: randomUUID(),
      matter: 'HC-JU-01',
      level: 'STREET',
      from: '2016-06-01',
      to: '2016-12-31',
    } as const;
    const first = await delegateMatter(operator, input);
    expect(delegationOf(first)).toMatchObject({
      code: 'DLG-HC-JU-01-STREET-20160601',
      from: '2016-06-01',
      to: '2016-12-31',
      basis: 'trial notice 1 of 2016',
      inForce: false,
      revocation: null,
    });
    expect(await delegateMatter(operator, input)).toEqual(first);
    const reused = await delegateMatter(operator, { ...input, to: '2017-12-31' });
    expect(reused).toMatchObject({ delegation: null, refusals: [{ code: 'KEY_REUSED' }] });
  });

  test('the revocation of a delegation is public, with reason and day', async () => {
    const { code } = await villageAct('HC-HR-03');
    const revoked = delegationOf(
      await revokeDelegation(operator, { delegation: code, lastDay: '2016-04-20', reason: '系统升级' }),
    );
    expect(revoked).toMatchObject({
      to: '2016-04-20',
      revocation: { recordedOn: '2016-04-08', reason: '系统升级', previousTo: null },
    });
    expect((await villageAct('HC-HR-03')).revocation).toEqual(revoked.revocation);
  });

  test.each([
    ['an unknown matter', { matter: 'HC-XX-01' }, 'UNKNOWN_MATTER input.matter'],
    ['an unknown window', { window: '350205002214-77' }, 'UNKNOWN_WINDOW input.window'],
    [
      'a window of another level',
      { level: 'STREET', window: places.xinanWindow },
      'INVALID_PACK input.level',
    ],
    ['an end before the start', { to: '2016-05-01' }, 'INVALID_PACK input.to'],
    ['days that another delegation covers', { matter: 'HC-PS-03' }, 'INVALID_PACK input.from'],
    ['no legal basis', { basis: { zh: ' ', en: 'x' } }, 'INVALID_PACK input.basis.zh'],
    ['an unknown district', { district: '350299' }, 'FORBIDDEN input.district'],
    ['an empty key', { idempotencyKey: '' }, 'INVALID_INPUT input.idempotencyKey'],
  ] as const)('a delegation with %s is refused', async (_, given, expected) => {
    const kind = 'matter' in given && given.matter === 'HC-PS-03' ? 'INSTITUTION' : 'SERVICE';
    const { delegation, refusals } = await delegateMatter(operator, {
      matter: 'HC-PS-04',
      from: '2016-06-01',
      kind,
      ...given,
    });
    expect(delegation).toBeNull();
    // one field may have two problems
    expect(new Set(refusals.map(({ code, path }) => `${code} ${path.join('.')}`))).toEqual(
      new Set([expected]),
    );
  });

  test('a revocation cannot extend a delegation or name an unknown one', async () => {
    const { code } = delegationOf(
      await delegateMatter(operator, { matter: 'HC-CA-04', from: '2016-06-01', to: '2016-06-30' }),
    );
    const longer = await revokeDelegation(operator, { delegation: code, lastDay: '2016-07-01' });
    const unknown = await revokeDelegation(operator, { delegation: 'DLG-0', lastDay: '2016-07-01' });
    expect([longer, unknown].map(({ refusals }) => refusals[0]?.code)).toEqual([
      'INVALID_INPUT',
      'NOT_FOUND',
    ]);
  });

  test('a delegation revoked before its first day never takes effect', async () => {
    const { code } = delegationOf(await delegateMatter(operator, { matter: 'HC-CA-07', from: '2016-06-01' }));
    delegationOf(await revokeDelegation(operator, { delegation: code, lastDay: '2016-05-20' }));
    const { edges } = await delegations('matter: "HC-CA-07", level: VILLAGE, on: "2016-06-01"');
    expect(edges).toEqual([]);
    delegationOf(await delegateMatter(operator, { matter: 'HC-CA-07', from: '2016-06-01' }));
  });

  test('only operators of the district may delegate', async () => {
    const others = [clerk, await world.actor('operator', { district: '350206' }), world.stranger];
    const answers = await Promise.all(
      others.map((by) => delegateMatter(by, { matter: 'HC-PS-04', from: '2016-06-01' })),
    );
    expect(answers.map(({ refusals }) => refusals[0]?.code)).toEqual([
      'FORBIDDEN',
      'FORBIDDEN',
      'UNAUTHENTICATED',
    ]);
  });
});

test('the delegations of a district are paged', async () => {
  const first = await delegations('first: 2');
  const after = first.pageInfo.endCursor;
  const second = await delegations(`first: 2, after: "${after}"`);
  const codes = [...first.edges, ...second.edges].map(({ node }) => node.code);
  expect(new Set(codes).size).toBe(4);
  expect(codes).toEqual(codes.toSorted());
});

describe('delegationCoverage', () => {
  type Row = Record<string, number | string | null>;
  const coverage = async (args: string) =>
    world.stranger.send<{ delegationCoverage: { rows: Row[] } } | null>(
      `{ delegationCoverage(district: "350205", ${args}) {
        rows { day matters settledInVillages settledInStreets settledInDistrict settledNowhere villageShare streetShare districtShare } } }`,
    );

  test('the delegation coverage grows on the day of the reform', async () => {
    const answer = await coverage('from: "2016-03-31", to: "2016-04-01", by: DAY');
    const [before, after] = answer.data?.delegationCoverage.rows ?? [];
    expect(before).toMatchObject({ day: '2016-03-31', matters: 47, settledNowhere: 0 });
    expect(after).toMatchObject({
      day: '2016-04-01',
      matters: 47,
      settledInVillages: 17,
      villageShare: 17 / 47,
    });
    expect(Number(before?.settledInVillages)).toBeLessThan(17);
  });

  test('the delegation coverage has the first and last day and each first of a month', async () => {
    const answer = await coverage('from: "2016-03-15", to: "2016-05-20"');
    expect(answer.data?.delegationCoverage.rows.map(({ day }) => day)).toEqual([
      '2016-03-15',
      '2016-04-01',
      '2016-05-01',
      '2016-05-20',
    ]);
  });

  test.each([
    'from: "2016-04-02", to: "2016-04-01"',
    'from: "2010-01-01", to: "2016-04-01", by: DAY',
    'from: "0001-01-01", to: "9999-01-01"',
  ])('a delegation coverage %s is refused', async (args) => {
    expect((await coverage(args)).errors[0]?.extensions?.code).toBe('INVALID_INPUT');
  });
});
