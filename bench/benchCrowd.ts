import { requestFor } from '../infra/local/roleDefaults.ts';
import { startTongban } from '../infra/local/runner.ts';
import { worstAllowed } from '../test/support/allowed.ts';
import { person } from '../test/support/people.ts';

const SECONDS = 60;
const CALLERS = 4;
/** The longest that 95 of 100 acceptances may take. */
const MOST_MS = 1_000;
const NOW = Date.parse('2016-04-06T01:00:00Z');
/** When the larger district is in force. */
const PUBLIC_NOW = Date.parse('2026-04-08T01:00:00Z');
const WINDOW = '350205002214-01';
const ACCEPT =
  'mutation ($input: AcceptCasesInput!) { acceptCases(input: $input) { results { refusals { code } } } }';

type Post = (body: string, at: number, token?: string) => Promise<string>;

/**
 * Lets callers without a token send the worst public requests that are allowed while a clerk accepts one case after the
 * other, for a minute. Returns whether 95 of 100 acceptances took less than a second.
 */
export const benchCrowd = async (): Promise<boolean> => {
  const runner = await startTongban({
    packs: ['districts/350205', 'districts/440604'],
    environment: { GRAPHQL_INTROSPECTION: 'off' },
  });
  const post: Post = async (body, at, token) => {
    const response = await fetch(`${runner.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-tongban-clock': new Date(at).toISOString(),
        ...(token && { authorization: `Bearer ${token}` }),
      },
      body,
    });
    return response.text();
  };
  try {
    const token = await runner.issueToken(requestFor('clerk', { windows: [WINDOW] }));
    const end = performance.now() + SECONDS * 1_000;
    const crowd = Array.from({ length: CALLERS }, (_, i) => sendWorst(post, end, i));
    const taken = await acceptUntil(post, end, token);
    return report(
      taken,
      (await Promise.all(crowd)).reduce((sum, one) => sum + one, 0),
    );
  } finally {
    await runner.stop();
  }
};

/** Sends the worst documents one after the other. Returns how many. */
const sendWorst = async (post: Post, end: number, caller: number): Promise<number> => {
  const bodies = Object.values(worstAllowed).map(({ body }) => body);
  let sent = 0;
  // each caller begins elsewhere; each request is later, so that nothing kept for seconds answers it
  for (let i = caller * 3; performance.now() < end; i += 1) {
    const answer = await post(bodies[i % bodies.length] ?? '', PUBLIC_NOW + i * 10_000);
    if (!answer.startsWith('{"data":')) throw new Error(`not answered: ${answer}`);
    sent += 1;
  }
  return sent;
};

/** Accepts one case after the other. Returns how long each took, in milliseconds. */
const acceptUntil = async (post: Post, end: number, token: string): Promise<number[]> => {
  const taken: number[] = [];
  for (let i = 1; performance.now() < end; i += 1) {
    const application = {
      matter: 'HC-PS-03',
      village: WINDOW.slice(0, 12),
      materials: ['application-form', 'resident-id-card'],
      applicant: person(i % 900),
    };
    const input = { idempotencyKey: `crowd-${i}`, window: WINDOW, cases: [{ application }] };
    const start = performance.now();
    const answer = await post(JSON.stringify({ query: ACCEPT, variables: { input } }), NOW, token);
    taken.push(performance.now() - start);
    if (!answer.includes('"refusals":[]')) throw new Error(`not accepted: ${answer}`);
  }
  return taken;
};

const report = (taken: readonly number[], sent: number): boolean => {
  const sorted = taken.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
  const [median, p95, longest] = [at(0.5), at(0.95), at(1)].map((ms) => `${ms.toFixed(0)} ms`);
  console.log(`${sent} requests of ${CALLERS} callers; ${taken.length} acceptances in ${SECONDS} s`);
  console.log(`an acceptance took ${median} (median), ${p95} (95th percentile), ${longest} (longest)`);
  return at(0.95) < MOST_MS;
};
