import { requestFor } from '../infra/local/roleDefaults.ts';
import { startTongban } from '../infra/local/runner.ts';
import { type Attack, attacks } from '../test/support/attacks.ts';
import { person } from '../test/support/people.ts';

const ROUNDS = 40;
const MOST = 0.25;
const CASES = 50;
const NOW = '2016-04-06T01:00:00Z';
const WINDOW = '350205002214-01';
const LIST: Attack = {
  body: JSON.stringify({
    query: `{ deskQueue(desk: "${WINDOW}", first: ${CASES}) { edges { cursor node {
      number status dueAt light applicant { name } matter { code name } village { name } } } } }`,
  }),
};

/** Compares refusing an attack with answering a list of fifty cases. Returns whether each costs under a quarter. */
export const benchRefused = async (): Promise<boolean> => {
  const runner = await startTongban({
    packs: ['districts/350205'],
    environment: { GRAPHQL_INTROSPECTION: 'off' },
  });
  try {
    const token = await runner.issueToken(requestFor('clerk', { windows: [WINDOW] }));
    const timed = async ({ body, contentType = 'application/json' }: Attack): Promise<number> => {
      const headers = {
        'content-type': contentType,
        authorization: `Bearer ${token}`,
        'x-tongban-clock': NOW,
      };
      const start = performance.now();
      const response = await fetch(`${runner.url}/graphql`, { method: 'POST', headers, body });
      await response.arrayBuffer();
      return performance.now() - start;
    };
    await fillDesk(runner.url, token);
    const kinds = Object.entries({ 'a list': LIST, ...attacks });
    const times = new Map(kinds.map(([name]): [string, number[]] => [name, []]));
    for (let round = 0; round < ROUNDS; round += 1)
      for (const [name, attack] of kinds) times.get(name)?.push(await timed(attack));
    return report(new Map([...times].map(([name, all]) => [name, median(all.slice(ROUNDS / 4))])));
  } finally {
    await runner.stop();
  }
};

const ACCEPT =
  'mutation ($input: AcceptCasesInput!) { acceptCases(input: $input) { results { refusals { code } } } }';

const fillDesk = async (url: string, token: string): Promise<void> => {
  const cases = Array.from({ length: CASES }, (_, i) => ({
    application: {
      matter: 'HC-PS-03',
      village: WINDOW.slice(0, 12),
      materials: ['application-form', 'resident-id-card'],
      applicant: person(i + 1),
    },
  }));
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      'x-tongban-clock': NOW,
    },
    body: JSON.stringify({
      query: ACCEPT,
      variables: { input: { idempotencyKey: 'fill', window: WINDOW, cases } },
    }),
  });
  const text = await response.text();
  if (text.split('"refusals":[]').length - 1 !== CASES) throw new Error(`the desk was not filled: ${text}`);
};

const report = (medians: ReadonlyMap<string, number>): boolean => {
  const list = medians.get('a list') ?? Number.NaN;
  for (const [name, time] of medians)
    console.log(`${time.toFixed(2).padStart(8)} ms  ${(time / list).toFixed(3)}  ${name}`);
  return [...medians].every(([name, time]) => name === 'a list' || time / list < MOST);
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
