import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestEngine } from '../support/engine.ts';
import { haicangFiles } from '../support/haicang.ts';
import { residentId } from '../support/people.ts';
import { type Actor, application, caseOf, openWorld, places, type World } from '../support/world.ts';

let engine: Awaited<ReturnType<typeof startTestEngine>>;
let world: World;
let clerk: Actor;
beforeAll(async () => {
  engine = await startTestEngine();
  world = await openWorld({ dynamoDbEndpoint: engine.endpoint });
  clerk = (await world.clerk(places.xinanWindow)).at('2016-04-06 09:00');
});
afterAll(async () => {
  await world.close();
  await engine.stop();
});

const HOSTILE: readonly [string, string][] = [
  ['the key separator', '350205#350205002214'],
  ['NUL', '350205002214\u0000'],
  ['a line break', '350205002214\nHC-PS-02'],
  ['DynamoDB JSON', '{"S":"350205002214"}'],
  ['a condition expression', 'x OR attribute_exists(pk)'],
  ['the property name __proto__', '__proto__'],
  ['the property name constructor', 'constructor'],
  ['a path', '../../350205'],
  ['direction marks', '350205\u202e412200'],
  ['ten thousand characters', 'x'.repeat(10_000)],
];

const READS = `query ($id: ID!) {
  district(code: $id) { code }
  matter(district: "350205", code: $id) { code }
  node(id: $id) { id }
  case(number: $id) { number }
  bundle(number: $id) { number }
  deskQueue(desk: $id) { edges { node { number } } } }`;
type Reads = { readonly deskQueue: { readonly edges: readonly unknown[] } };

describe.each(HOSTILE)('identifier with %s', (kind, id) => {
  test(`an identifier with ${kind} finds nothing and causes no error`, async () => {
    const { data, errors } = await clerk.send<Reads>(READS, { id });
    expect(errors).toEqual([]);
    expect(data).toEqual({
      district: null,
      matter: null,
      node: null,
      case: null,
      bundle: null,
      deskQueue: { edges: [] },
    });
  });

  test(`an identifier with ${kind} in a filing is refused without a write`, async () => {
    const good = application('HC-PS-02', places.xinan, 1);
    const bad = [
      { ...good, village: id },
      { ...good, matter: id },
      { ...good, materials: [...good.materials, id] },
      { ...good, applicant: { ...good.applicant, name: `${id}\u0000` } },
      { ...good, applicant: { ...good.applicant, identity: residentId(id) } },
    ];
    const trips = await engine.during(/Cases/, async () => {
      const { results } = await clerk.accept({
        window: places.xinanWindow,
        cases: bad.map((one) => ({ application: one })),
      });
      expect(results.map((result) => [result.case, result.refusals.length > 0])).toEqual(
        bad.map(() => [null, true]),
      );
      const elsewhere = await clerk.accept({ window: id, cases: [{ application: good }] });
      expect([...elsewhere.refusals, ...elsewhere.results.flatMap(({ refusals }) => refusals)]).not.toEqual(
        [],
      );
    });
    expect(trips.filter(({ operation }) => /Put|Update|Write/.test(operation))).toEqual([]);
  });
});

test.each(['#\u0000', 'a\nb', '{"S":"x"}\r', 'x'.repeat(10_000)])(
  'the idempotency key %j is refused',
  async (idempotencyKey) => {
    const { results, refusals } = await clerk.accept({
      idempotencyKey,
      window: places.xinanWindow,
      cases: [{ application: application('HC-PS-02', places.xinan, 2) }],
    });
    expect([results, refusals.map(({ code }) => code)]).toEqual([[], ['INVALID_INPUT']]);
  },
);

describe('metric forged in text', () => {
  const FORGED = 'FORGED';
  const metric = JSON.stringify({
    _aws: {
      Timestamp: 1,
      CloudWatchMetrics: [{ Namespace: 'Tongban', Dimensions: [[]], Metrics: [{ Name: FORGED }] }],
    },
    [FORGED]: 1,
  });
  const text = `x\n${metric}\n`;

  test('a metric forged in a title, reason or header reaches no log', async () => {
    const pack = structuredClone(haicangFiles);
    const [matter] = pack.matters.matters;
    if (!matter) throw new Error('no matter');
    matter.name = { zh: text, en: text };
    const operator = await world.actor('operator');
    await operator.send(
      'mutation ($input: ImportDistrictInput!) { importDistrict(input: $input) { refusals { code message path } } }',
      { input: { idempotencyKey: 'forged', pack } },
    );
    const { results } = await clerk.accept({
      window: places.xinanWindow,
      cases: [{ application: application('HC-PS-02', places.xinan, 3) }],
    });
    await clerk.reject({ number: caseOf(results[0]).number, reason: text });
    await clerk.send(text, { [text]: text });
    await fetch(`${world.runner.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: metric, 'accept-language': metric },
      body: JSON.stringify({ query: '{ me { role } }', operationName: text }),
    });
    await world.runner.drained();
    const lines = ['graphql', 'rollup'].flatMap((name) => world.runner.logs(name));
    expect(lines.some((line) => line.includes('"_aws"'))).toBe(true);
    expect(lines.filter((line) => line.includes(FORGED))).toEqual([]);
  });
});
