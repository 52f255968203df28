import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MatterVersion } from '../../functions/registry/model/matter.ts';
import { acceptCase, codesOf } from '../support/cases.ts';
import { haicangPack } from '../support/haicang.ts';
import { aloneForEver, copyWithFirstRules } from '../support/packCopy.ts';
import { findVersion, publishVersion, readLog } from '../support/rules.ts';
import { type Actor, application, openWorld, places, type World } from '../support/world.ts';

let world: World;
let operator: Actor;
let clerk: Actor;
beforeAll(async () => {
  world = await openWorld({ packs: [copyWithFirstRules('350205')] });
  operator = (await world.actor('operator')).at('2016-04-06 09:00');
  clerk = await world.clerk(places.xinanWindow);
});
afterAll(() => world.close());

/** Returns the pack's version of a matter with the given changes. */
const reformed = (
  wanted: string,
  change: Partial<MatterVersion> & Pick<MatterVersion, 'effectiveFrom'>,
): MatterVersion => {
  const matter = haicangPack().matters.matters.find(({ code }) => code === wanted);
  if (!matter) throw new Error(`no matter ${wanted}`);
  return { ...aloneForEver(matter), ...change };
};
const days = (value: number) => ({ value, unit: 'WORKING_DAY' }) as const;

describe('new versions', () => {
  test('a new version is in force from its day and ends the version before it', async () => {
    const { matter } = await publishVersion(
      operator,
      reformed('HC-CA-04', { effectiveFrom: '2016-04-11', committedLimit: days(3) }),
    );
    expect(matter).toMatchObject({ version: 2, effectiveFrom: '2016-04-11', effectiveTo: null });
    expect(await findVersion(operator, 'HC-CA-04', 1)).toMatchObject({ effectiveTo: '2016-04-10' });
    const inForce = async (at: string) => (await findVersion(world.stranger.at(at), 'HC-CA-04'))?.version;
    expect([await inForce('2016-04-10 23:59'), await inForce('2016-04-11 00:00')]).toEqual([1, 2]);
  });

  test('a new version does not change running cases', async () => {
    const file = (at: string, sequence: number) =>
      acceptCase(clerk.at(at), places.xinanWindow, application('HC-HO-01', places.xinan, sequence));
    const running = await file('2016-04-08 10:00', 1);
    await publishVersion(
      operator,
      reformed('HC-HO-01', { effectiveFrom: '2016-04-11', committedLimit: days(3) }),
    );
    const later = await file('2016-04-11 10:00', 2);
    expect(later.matter.version).toBe(2);
    expect(later.dueAt).toBe('2016-04-14T16:00:00.000Z');
    expect(await clerk.at('2016-04-11 11:00').find(running.number)).toMatchObject({
      matter: { code: 'HC-HO-01', version: 1 },
      dueAt: running.dueAt,
    });
    const reviewer = await world.actor('reviewer', { offices: [places.xinyangStreet] });
    const settled = await reviewer.at('2016-04-11 14:00').complete({ number: running.number });
    expect(codesOf(settled)).toEqual([]);
    expect(settled.case?.matter.version).toBe(1);
  });

  test('a new version may be the first of a new matter', async () => {
    const { matter } = await publishVersion(
      operator,
      reformed('HC-JU-02', { code: 'HC-JU-03', effectiveFrom: '2016-05-01', effectiveTo: '2016-12-31' }),
    );
    expect(matter).toMatchObject({ code: 'HC-JU-03', version: 1, effectiveTo: '2016-12-31' });
  });

  test('publishing a version is idempotent and logged', async () => {
    const key = randomUUID();
    const version = reformed('HC-CA-12', { effectiveFrom: '2016-06-01', committedLimit: days(5) });
    const first = await publishVersion(operator, version, { idempotencyKey: key });
    expect(await publishVersion(operator, version, { idempotencyKey: key })).toEqual(first);
    const other = await publishVersion(
      operator,
      { ...version, committedLimit: days(4) },
      { idempotencyKey: key },
    );
    expect(other.refusals.map(({ code }) => code)).toEqual(['KEY_REUSED']);
    const [last] = (await readLog(operator)).edges;
    expect(last?.node).toMatchObject({ act: 'PUBLISH_MATTER', codes: ['HC-CA-12', '2'] });
  });

  test('only operators of the district may publish a version', async () => {
    const version = reformed('HC-CA-12', { effectiveFrom: '2016-07-01' });
    const neighbour = await world.actor('operator', { district: '350206' });
    const answers = await Promise.all(
      [clerk, neighbour, world.stranger].map((by) => publishVersion(by, version)),
    );
    expect(answers.map(({ refusals }) => refusals[0]?.code)).toEqual([
      'FORBIDDEN',
      'FORBIDDEN',
      'UNAUTHENTICATED',
    ]);
  });
});

describe('invalid versions', () => {
  const from = { effectiveFrom: '2016-08-01' };
  test.each([
    [
      'an instant matter with a limit',
      'HC-PS-02',
      { committedLimit: days(1) },
      'NOT_ON_THE_SPOT',
      'committedLimit',
    ],
    ['a visit without a reason', 'HC-PS-02', { visitReason: null }, 'NO_VISIT_REASON', 'visitReason'],
    ['fully online with a visit', 'HC-PS-02', { fullyOnline: true }, 'NOT_FULLY_ONLINE', 'fullyOnline'],
    [
      'a fee without a basis',
      'HC-PS-02',
      { fee: { amount: 10, currency: 'CNY', basis: null } },
      'NO_FEE_BASIS',
      'fee.basis',
    ],
    ['a result without a name', 'HC-PS-02', { result: { zh: '', en: '' } }, 'NO_RESULT_NAME', 'result'],
    ['an unknown department', 'HC-PS-02', { department: 'XX' }, 'UNKNOWN_DEPARTMENT', 'department'],
    ['an unknown level', 'HC-PS-02', { levels: 0 }, 'INVALID', 'levels'],
  ] as const)('a version with %s is refused', async (_, code, change, problem, path) => {
    const before = (await readLog(operator)).edges[0]?.node.number;
    const { matter, refusals } = await publishVersion(operator, reformed(code, { ...from, ...change }));
    expect(matter).toBeNull();
    expect(refusals.map((one) => [one.code, one.path.join('.'), one.packProblem])).toEqual([
      ['INVALID_PACK', `input.matter.${path}`, problem],
    ]);
    const chinese = await publishVersion(operator.in('zh'), reformed(code, { ...from, ...change }));
    expect(chinese.refusals[0]?.message).toMatch(/\p{Script=Han}/u);
    expect((await readLog(operator)).edges[0]?.node.number).toBe(before);
  });

  test('a version without a first day, or with that of the version in force, is refused', async () => {
    const { effectiveFrom: _, ...undated } = reformed('HC-PS-02', from);
    const sameDay = reformed('HC-PS-02', { effectiveFrom: '2016-01-01' });
    const answers = [await publishVersion(operator, undated), await publishVersion(operator, sameDay)];
    expect(answers.map(({ refusals }) => refusals.map(({ path }) => path.join('.')))).toEqual([
      ['input.matter.effectiveFrom'],
      ['input.matter.effectiveFrom'],
    ]);
  });
});

describe('matterChanges', () => {
  const changes = async (from: number, to: number) =>
    (
      await world.stranger.send<{ matterChanges: object | null }>(
        `query ($from: Int!, $to: Int!) { matterChanges(district: "350205", code: "HC-PS-04", from: $from, to: $to) {
          before { version } after { version }
          approvalLevels { before after difference } stamps { before after difference } visits { difference }
          feeInFen { before after difference } statutoryLimit { before { value } after { value } }
          committedLimit { before { value unit } after { value unit } }
          materialsAdded { code } materialsRemoved { code } } }`,
        { from, to },
      )
    ).data.matterChanges;

  test('changes between versions list levels, stamps, visits, limits, fee and materials', async () => {
    const old = reformed('HC-PS-04', { effectiveFrom: '2016-09-01' });
    const [form] = old.materials;
    const materials = old.materials.filter(({ code }) => code !== 'job-home-or-study-proof');
    const published = await publishVersion(operator, {
      ...old,
      serviceClass: 'DIRECT',
      levels: 1,
      stamps: 0,
      committedLimit: days(5),
      fee: { amount: 20, currency: 'CNY', basis: { zh: '闽价费〔2016〕试1号', en: 'trial price rule' } },
      materials: [...materials, { ...form, code: 'residence-declaration', required: false }],
    });
    expect(published.matter).toMatchObject({
      feeInFen: 2000,
      feeBasis: 'trial price rule',
      approvalLevels: 1,
    });
    expect(await changes(1, 2)).toEqual({
      before: { version: 1 },
      after: { version: 2 },
      approvalLevels: { before: 2, after: 1, difference: -1 },
      stamps: { before: 1, after: 0, difference: -1 },
      visits: { difference: 0 },
      feeInFen: { before: 0, after: 2000, difference: 2000 },
      statutoryLimit: { before: { value: 15 }, after: { value: 15 } },
      committedLimit: {
        before: { value: 15, unit: 'CALENDAR_DAY' },
        after: { value: 5, unit: 'WORKING_DAY' },
      },
      materialsAdded: [{ code: 'residence-declaration' }],
      materialsRemoved: [{ code: 'job-home-or-study-proof' }],
    });
  });

  test('changes of an unknown version are null', async () => {
    expect(await changes(1, 9)).toBeNull();
  });
});

test('a matter shows its visits, levels and stamps', async () => {
  expect(await findVersion(world.stranger.at('2016-04-06 09:00'), 'HC-PS-02')).toMatchObject({
    fullyOnline: false,
    visits: 1,
    visitReason: 'The original must be seen: Lease or proof of lodging, Recent 1-inch photo',
    approvalLevels: 1,
    stamps: 1,
  });
});
