import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openPlatform, type Platform } from '../chaos/stage/platform.ts';
import { type FaultRule, isWrite, type WireRequest } from '../chaos/wire/faults.ts';
import { operations } from '../support/operations.ts';
import { codesOf } from '../support/smallDistrict/codes.ts';
import { packOf } from '../support/smallDistrict/pack.ts';
import { type Actor, application, caseOf, places } from '../support/world.ts';

let platform: Platform;
let clerk: Actor;
beforeAll(async () => {
  platform = await openPlatform(inject('assemblyDir'));
  clerk = (await platform.world.clerk(places.xinanWindow)).at('2016-04-06 09:00');
});
afterAll(() => platform.close());

const throttled: FaultRule = (asked) => (isWrite(asked) ? { kind: 'THROTTLE' } : undefined);
const cut: FaultRule = () => ({ kind: 'CUT' });
const filing = () => ({
  idempotencyKey: randomUUID(),
  window: places.xinanWindow,
  cases: [{ application: application('HC-PS-03', places.xinan) }],
});

test('a request to a throttled database gets 503, and its retry acts once', async () => {
  const input = filing();
  const accept = () => clerk.send<unknown>(operations.acceptCases, { input });
  const busy = await platform.wire.during(throttled, accept);
  expect(busy).toMatchObject({ status: 503, errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
  expect(busy.headers.get('retry-after')).toBe('1');
  expect(busy.body).not.toMatch(/Throughput|arn:|stack/);

  const [first, again] = [await clerk.accept(input), await clerk.accept(input)];
  expect(caseOf(first.results[0])).toMatchObject({ status: 'ACCEPTED', version: 1 });
  expect(caseOf(again.results[0]).number).toBe(caseOf(first.results[0]).number);
});

test('a request whose connection to the database is cut gets 503', async () => {
  const stranger = await platform.world.clerk('440604010001-01');
  const ask = () => stranger.send<unknown>('{ me { role } }');
  const busy = await platform.wire.during(cut, ask);
  expect(busy).toMatchObject({ status: 503, errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
  expect((await ask()).data).toEqual({ me: { role: 'CLERK' } });
});

describe('registry changes', () => {
  type Change = { readonly district: string; readonly query: string; readonly input: object };
  const closing = (window: string): Change => ({
    district: '350205',
    query:
      'mutation ($input: CloseWindowForInput!) { closeWindowFor(input: $input) { window { code } refusals { code } } }',
    input: {
      ...{ idempotencyKey: randomUUID(), district: '350205', window },
      ...{ from: '2016-05-09', to: '2016-05-13', reason: { zh: '装修', en: 'it is painted' } },
    },
  });
  const importing = (district: string): Change => ({
    district,
    query:
      'mutation ($input: ImportDistrictInput!) { importDistrict(input: $input) { district { code } refusals { code } } }',
    input: { idempotencyKey: randomUUID(), pack: packOf(codesOf(district)) },
  });
  const make = async ({ district, query, input }: Change, rule: FaultRule) => {
    const operator = (await platform.world.actor('operator', { district })).at('2016-05-05 09:00');
    return platform.wire.during(rule, () => operator.send<Record<string, unknown>>(query, { input }));
  };
  const entries = async ({ district }: Change): Promise<number> => {
    const auditor = await platform.world.actor('auditor', { district });
    const query = `{ registryLog(district: "${district}") { edges { node { number } } } }`;
    const { data } = await auditor.send<{ registryLog: { edges: unknown[] } }>(query);
    return data.registryLog.edges.length;
  };
  const closed = (code: string) => ({ closeWindowFor: { window: { code }, refusals: [] } });
  const imported = (code: string) => ({ importDistrict: { district: { code }, refusals: [] } });
  /** Reports whole batches as unprocessed, although they are written. */
  const leaveUnprocessed = ({ body }: WireRequest) => {
    const { RequestItems } = JSON.parse(body);
    return { kind: 'CHANGE', answer: () => JSON.stringify({ UnprocessedItems: RequestItems }) } as const;
  };
  const always =
    (operation: string, fault: FaultRule): FaultRule =>
    (asked) =>
      asked.operation === operation ? fault(asked) : undefined;
  const once = (operation: string, fault: FaultRule): FaultRule => {
    let seen = false;
    return (asked) => {
      if (seen || asked.operation !== operation) return undefined;
      seen = true;
      return fault(asked);
    };
  };

  const closings = ['350205001000-01', '350205001000-02'] as const;
  const imports = ['900001', '900002'] as const;
  const otherImports = ['900003', '900004'] as const;
  const faults = [
    ['an edit', 'its switch is throttled', 'TransactWriteItems', throttled, closing, closed, closings],
    ['an import', 'its switch is throttled', 'TransactWriteItems', throttled, importing, imported, imports],
    [
      'an import',
      'its items stay unprocessed',
      'BatchWriteItem',
      leaveUnprocessed,
      importing,
      imported,
      otherImports,
    ],
  ] as const;

  test.each(faults)(
    '%s gets 503 while %s, and its retry acts once',
    async (_, __, operation, fault, change, done, [code]) => {
      const asked = change(code);
      const before = await entries(asked);
      const busy = await make(asked, always(operation, fault));
      expect(busy).toMatchObject({ status: 503, errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
      expect(await entries(asked)).toBe(before);

      const nothing = () => undefined;
      expect((await make(asked, nothing)).data).toEqual(done(code));
      expect((await make(asked, nothing)).data).toEqual(done(code));
      expect(await entries(asked)).toBe(before + 1);
    },
  );

  test.each(faults)(
    '%s is retried internally if %s once',
    async (_, __, operation, fault, change, done, [, code]) => {
      expect((await make(change(code), once(operation, fault))).data).toEqual(done(code));
    },
  );
});

test('an unexpected database response is still an internal error', async () => {
  const nonsense: FaultRule = () => ({ kind: 'CHANGE', answer: () => '{"Item":{"pk":{"S":"x"}}}' });
  const answer = await platform.wire.during(nonsense, () =>
    clerk.send('query ($number: ID!) { case(number: $number) { number } }', {
      number: '350205002214-HC-PS-03-0000000000000000',
    }),
  );
  expect(answer.errors[0]?.extensions?.code).toBe('INTERNAL_SERVER_ERROR');
});
