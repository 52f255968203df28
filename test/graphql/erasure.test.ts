import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ErasePersonInput } from '../../functions/graphql/generated/types.ts';
import { acceptCase, codesOf, typesOf } from '../support/cases.ts';
import { identityNumber, residentId } from '../support/people.ts';
import { type Actor, application, caseOf, openWorld, places, type World } from '../support/world.ts';

const { xinan, xinanWindow } = places;

type RetainedItem = {
  readonly number: string;
  readonly reason: string;
  readonly erasableFrom: string | null;
};
type Report = {
  readonly erasable: readonly { readonly kind: string; readonly count: number }[];
  readonly kept: readonly object[];
};
type ErasureAnswer = {
  readonly erasure: {
    readonly erased: number;
    readonly ground: string;
    readonly kept: readonly RetainedItem[];
  } | null;
  readonly refusals: readonly { readonly code: string; readonly path: readonly string[] }[];
};
const REPORT = `query ($identity: IdentityInput!) { erasureReport(district: "350205", identity: $identity) {
  erasable { kind count } kept { kind reason count erasableFrom } } }`;
const ERASE = `mutation ($input: ErasePersonInput!) { erasePerson(input: $input) {
  erasure { erased ground kept { number reason erasableFrom } } refusals { code path } } }`;
const VERIFY = `query ($token: String!) { verifyCertificate(token: $token) { status number holder } }`;
const TOKEN = 'query ($n: ID!) { case(number: $n) { certificate { token } } }';

let world: World;
let clerk: Actor;
let supervisor: Actor;
let operator: Actor;
beforeAll(async () => {
  world = await openWorld();
  clerk = await world.clerk(xinanWindow);
  supervisor = await world.actor('supervisor');
  operator = await world.actor('operator');
});
afterAll(() => world.close());

const resident = (sequence: number) => world.actor('resident', { person: identityNumber(sequence) });
const settledFor = async (sequence: number, matter = 'HC-PS-02'): Promise<string> => {
  const filed = application(matter, xinan, sequence);
  const { number } = await acceptCase(clerk.at('2016-04-06 09:00'), xinanWindow, filed);
  return caseOf(await clerk.at('2016-04-06 09:05').complete({ number })).number;
};
const reportOn = async (sequence: number, time: string): Promise<Report> => {
  const answer = await operator
    .at(time)
    .send<{ erasureReport: Report }>(REPORT, { identity: residentId(identityNumber(sequence)) });
  if (!answer.data?.erasureReport) throw new Error(answer.body);
  return answer.data.erasureReport;
};
const inputFor = (sequence: number, more: Partial<ErasePersonInput> = {}): ErasePersonInput => ({
  idempotencyKey: randomUUID(),
  district: '350205',
  identity: residentId(identityNumber(sequence)),
  ground: 'RETENTION_EXPIRED',
  reason: '个人信息删除申请 2026-12 号',
  ...more,
});
const erase = async (by: Actor, input: ErasePersonInput): Promise<ErasureAnswer> =>
  (await by.send<{ erasePerson: ErasureAnswer }>(ERASE, { input })).data.erasePerson;

const LATE = '2026-05-06 10:00';
const YEAR = { from: '2016-04-01', to: '2016-12-31' };

describe('erasing a settled case', () => {
  let number: string;
  beforeAll(async () => {
    number = await settledFor(1);
    await (await resident(1)).at('2016-04-06 18:00').rate({ number, score: 5, comment: '曹阿姨很耐心' });
  });

  test('a settled case is retained for ten years, and the erasure report names the day', async () => {
    expect(await reportOn(1, '2026-04-05 10:00')).toEqual({
      erasable: [],
      kept: [{ kind: 'CASE', reason: 'RETENTION', count: 1, erasableFrom: '2026-04-06' }],
    });
    const { erasure } = await erase(operator.at('2026-04-05 10:00'), inputFor(1));
    expect(erasure).toMatchObject({ erased: 0, kept: [{ number }] });
    expect((await supervisor.find(number))?.applicant.name).toBe('陈**');
  });

  test('an erased case loses people and texts, and keeps its events', async () => {
    expect((await reportOn(1, LATE)).erasable).toEqual([{ kind: 'CASE', count: 1 }]);
    expect(await erase(operator.at(LATE), inputFor(1))).toMatchObject({ erasure: { erased: 1, kept: [] } });
    const seen = await supervisor.find(number);
    expect(seen).toMatchObject({ status: 'COMPLETED', applicant: { name: '***', identity: { number: '' } } });
    expect(seen && typesOf(seen)).toEqual(['ACCEPTED', 'COMPLETED', 'RATED', 'ERASED']);
    const { body } = await supervisor.send(
      'query ($n: ID!) { case(number: $n) { rating { comment } history { reason } } }',
      {
        n: number,
      },
    );
    expect(body).not.toMatch(/曹阿姨|陈|999999/);
  });

  test('a filing sent again in opening hours after its case was erased is refused', async () => {
    const filing = {
      idempotencyKey: randomUUID(),
      window: xinanWindow,
      cases: [{ application: application('HC-PS-02', xinan, 9) }],
    };
    const first = caseOf((await clerk.at('2016-04-06 09:00').accept(filing)).results[0]);
    caseOf(await clerk.at('2016-04-06 09:05').complete({ number: first.number }));
    expect(await erase(operator.at(LATE), inputFor(9))).toMatchObject({ erasure: { erased: 1 } });
    const { results } = await clerk.at(LATE).accept(filing);
    expect(codesOf(results[0])).toEqual(['KEY_REUSED']);
  });

  test('an erased case is no longer found by its person', async () => {
    const { data } = await (await resident(1)).send<{ myCases: { edges: object[] } }>(
      '{ myCases { edges { cursor } } }',
    );
    expect(data.myCases.edges).toEqual([]);
    expect(await (await resident(1)).find(number)).toBeNull();
    expect(await reportOn(1, LATE)).toEqual({ erasable: [], kept: [] });
  });
});

test('an erasure changes no figures of the report', async () => {
  await settledFor(2);
  const before = await world.report(YEAR);
  await erase(operator.at(LATE), inputFor(2));
  expect(await world.report(YEAR)).toEqual(before);
});

test('an erasure is idempotent, and its key with other content is refused', async () => {
  await settledFor(3);
  const input = inputFor(3);
  const answers = [await erase(operator.at(LATE), input), await erase(operator.at(LATE), input)];
  expect(answers[1]).toEqual(answers[0]);
  const other = await erase(operator.at(LATE), { ...input, ground: 'OTHER_LAW' });
  expect(other.refusals.map(({ code }) => code)).toEqual(['KEY_REUSED']);
});

test('two concurrent erasures leave one event', async () => {
  const number = await settledFor(4);
  await Promise.all([erase(operator.at(LATE), inputFor(4)), erase(operator.at(LATE), inputFor(4))]);
  const seen = await supervisor.find(number);
  expect(seen && typesOf(seen).filter((type) => type === 'ERASED')).toHaveLength(1);
});

test('an open case is retained without a known end', async () => {
  await acceptCase(clerk.at('2016-04-06 09:00'), xinanWindow, application('HC-CA-07', xinan, 5));
  expect((await reportOn(5, LATE)).kept).toEqual([
    { kind: 'CASE', reason: 'OPEN', count: 1, erasableFrom: null },
  ]);
});

describe('recorded reports', () => {
  const LOG = 'query ($n: ID!) { case(number: $n) { accessLog { edges { node { viewer role kind at } } } } }';
  const REGISTRY = `{ registryLog(district: "350205", first: 2) { intact
    edges { node { act actor codes previousGeneration generation } } } }`;
  type CaseLog = { case: { accessLog: { edges: { node: object }[] } } };
  const views = async (sequence: number, number: string) => {
    const { data } = await (await resident(sequence)).send<CaseLog>(LOG, { n: number });
    return data.case.accessLog.edges.map(({ node }) => node);
  };
  const seen = { viewer: 'operator', role: 'OPERATOR', kind: 'ERASURE', at: '2016-05-06T02:00:00.000Z' };

  test('an erasure report tells no number and no matter', async () => {
    const number = await settledFor(20);
    const { body } = await operator
      .at('2016-05-06 10:00')
      .send(REPORT, { identity: residentId(identityNumber(20)) });
    expect(body).not.toContain(number);
    expect(body).not.toContain('HC-PS-02');
  });

  test('an erasure report is in the access log of every case that it counts', async () => {
    const numbers = [await settledFor(21), await settledFor(21, 'HC-PS-03')];
    await reportOn(21, '2016-05-06 10:00');
    expect(await Promise.all(numbers.map((number) => views(21, number)))).toEqual([[seen], [seen]]);
  });

  test('an erasure is in the access log of every case that it lists as kept', async () => {
    const number = await settledFor(22);
    const { erasure } = await erase(operator.at('2016-05-06 10:00'), inputFor(22));
    expect([erasure?.kept.map((one) => one.number), await views(22, number)]).toEqual([[number], [seen]]);
  });

  test('every erasure report is in the registry log, also one that finds nothing', async () => {
    await reportOn(23, '2016-05-06 10:00');
    await reportOn(24, '2016-05-06 10:00');
    const auditor = await world.actor('auditor');
    type Log = { registryLog: { intact: boolean; edges: { node: Record<string, unknown> }[] } };
    const { intact, edges } = (await auditor.send<Log>(REGISTRY)).data.registryLog;
    const entry = { act: 'REPORT_ERASURE', actor: 'operator', codes: [] };
    expect([intact, edges.map(({ node }) => node)]).toMatchObject([true, [entry, entry]]);
    expect(edges[0]?.node.generation).toBe(edges[0]?.node.previousGeneration);
  });
});

test('a draft is erased immediately', async () => {
  const applicant = (await resident(6)).at('2016-04-06 20:00');
  const { number } = caseOf(
    await applicant.saveDraft({ draft: { matter: 'HC-PS-03', village: xinan, materials: [] } }),
  );
  expect(await erase(operator.at('2016-04-07 09:00'), inputFor(6))).toMatchObject({ erasure: { erased: 1 } });
  expect([await applicant.find(number), await supervisor.find(number)]).toEqual([null, null]);
});

test('an expired certificate of an erased case verifies without its holder', async () => {
  const number = await settledFor(7, 'HC-PS-01');
  const { data } = await (await resident(7)).at('2016-04-06 18:00').send<{
    case: { certificate: { token: string } };
  }>(TOKEN, { n: number });
  const { token } = data.case.certificate;
  await erase(operator.at(LATE), inputFor(7));
  const verified = await world.stranger.at(LATE).send<{ verifyCertificate: object }>(VERIFY, { token });
  expect(verified.data.verifyCertificate).toEqual({ status: 'EXPIRED', number, holder: null });
});

describe('refused erasures', () => {
  test.each([
    ['in another district', { district: '350206' }, 'FORBIDDEN'],
    [
      'of an invalid identity number',
      { identity: residentId('999999198503170010') },
      'INVALID_IDENTITY_NUMBER',
    ],
    ['without a reason', { reason: ' ' }, 'INVALID_INPUT'],
  ])('an erasure %s is refused', async (_, wrong, code) => {
    const { refusals } = await erase(operator.at(LATE), inputFor(8, wrong));
    expect(refusals.map((one) => one.code)).toEqual([code]);
  });

  test.each(['clerk', 'supervisor', 'auditor', 'resident'] as const)(
    'a %s may not erase a person',
    async (role) => {
      const { refusals } = await erase((await world.actor(role)).at(LATE), inputFor(9));
      expect(refusals.map(({ code }) => code)).toEqual(['FORBIDDEN']);
    },
  );
});
