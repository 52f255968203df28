import { createServer } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { z } from 'zod';
import { fetchRetrying, pauseAfter } from '../../../infra/operate/retry.ts';

const stops: (() => unknown)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** Serves the given statuses in order, then repeats the last one. */
const serve = (statuses: readonly number[]): Promise<string> =>
  new Promise((resolve) => {
    let served = 0;
    const server = createServer((_request, response) => {
      const status = statuses[Math.min(served, statuses.length - 1)] ?? 200;
      served += 1;
      response.writeHead(status, { 'retry-after': '1' }).end(String(served));
    }).listen(0, '127.0.0.1', () => {
      const { port } = z.object({ port: z.number() }).parse(server.address());
      resolve(`http://127.0.0.1:${port}`);
    });
    stops.push(() => server.close().closeAllConnections());
  });

const fetchFrom = async (statuses: readonly number[]) => {
  const pauses: number[] = [];
  const response = await fetchRetrying(await serve(statuses), {}, async (ms) => void pauses.push(ms));
  return { status: response.status, text: await response.text(), pauses };
};

test('a 503 is retried after its Retry-After', async () => {
  const { status, text, pauses } = await fetchFrom([503, 503, 200]);
  expect([status, text, pauses.length]).toEqual([200, '3', 2]);
  for (const pause of pauses) expect(pause).toBeGreaterThanOrEqual(1_000);
});

test('the sixth 503 is returned', async () => {
  expect(await fetchFrom([503])).toMatchObject({ status: 503, text: '6' });
});

test('no other status is retried', async () => {
  expect(await fetchFrom([500])).toMatchObject({ status: 500, text: '1', pauses: [] });
});

test('without Retry-After, the pause has jitter and its maximum doubles', () => {
  expect([1, 2, 3].map((tries) => pauseAfter(tries, undefined, () => 1))).toEqual([200, 400, 800]);
  expect(pauseAfter(3, undefined, () => 0)).toBe(0);
});

test('a long Retry-After is capped, and a date is ignored', () => {
  const answer = (value: string) => new Response(null, { status: 503, headers: { 'retry-after': value } });
  expect(pauseAfter(1, answer('3600'), () => 0)).toBe(30_000);
  expect(pauseAfter(1, answer('Wed, 21 Oct 2026 07:28:00 GMT'), () => 0)).toBe(0);
});
