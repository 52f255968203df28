import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openPlatform, type Platform } from '../chaos/stage/platform.ts';
import { isWrite, type Rule } from '../chaos/wire/faults.ts';
import { operations } from '../support/operations.ts';
import { type Actor, application, caseOf, places } from '../support/world.ts';

let platform: Platform;
let clerk: Actor;
beforeAll(async () => {
  platform = await openPlatform(inject('assemblyDir'));
  clerk = (await platform.world.clerk(places.xinanWindow)).at('2016-04-06 09:00');
});
afterAll(() => platform.close());

const throttled: Rule = (asked) => (isWrite(asked) ? { kind: 'THROTTLE' } : undefined);
const cut: Rule = () => ({ kind: 'CUT' });
const filing = () => ({
  idempotencyKey: randomUUID(),
  window: places.xinanWindow,
  cases: [{ application: application('HC-PS-03', places.xinan) }],
});

test('a clerk whom a throttled database leaves no time for is told to come again, and then is served once', async () => {
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

test('whoever asks is told the same when the line to the database is cut while it is read where they serve', async () => {
  const stranger = await platform.world.clerk('440604010001-01');
  const ask = () => stranger.send<unknown>('{ me { role } }');
  const busy = await platform.wire.during(cut, ask);
  expect(busy).toMatchObject({ status: 503, errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
  expect((await ask()).data).toEqual({ me: { role: 'CLERK' } });
});

test('a defect stays a defect', async () => {
  const nonsense: Rule = () => ({ kind: 'CHANGE', answer: () => '{"Item":{"pk":{"S":"x"}}}' });
  const answer = await platform.wire.during(nonsense, () =>
    clerk.send('query ($number: ID!) { case(number: $number) { number } }', {
      number: '350205002214-HC-PS-03-0000000000000000',
    }),
  );
  expect(answer.errors[0]?.extensions?.code).toBe('INTERNAL_SERVER_ERROR');
});
