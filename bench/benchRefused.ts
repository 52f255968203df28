import { startCountingEngine } from '../infra/local/dynamodb/countingEngine.ts';
import { requestFor } from '../infra/local/roleDefaults.ts';
import { startTongban } from '../infra/local/runner.ts';
import { worstAllowed } from '../test/support/allowed.ts';
import { type Attack, attacks } from '../test/support/attacks.ts';
import { person } from '../test/support/people.ts';

const ROUNDS = 24;
/** The CPU time of a refused request, and of an allowed public one, in that of a list. */
const MOST_REFUSED = 0.4;
const MOST_ALLOWED = 5;
/** The same for a body near the limit of size, most of which is the client's and the local gateway's own. */
const MOST_LARGE = 2;
const LARGE = 100_000;
/** The database calls of an allowed public request. */
const MOST_TRIPS = 40;
const CASES = 50;
const NOW = '2016-04-06T01:00:00Z';
/** A working morning on which all windows of both districts serve. */
const PUBLIC_NOW = '2026-04-08T01:30:00Z';
const WINDOW = '350205002214-01';
const LIST: Attack = {
  body: JSON.stringify({
    query: `{ deskQueue(desk: "${WINDOW}", first: ${CASES}) { edges { cursor node {
      number status dueAt light applicant { name } matter { code name } village { name } } } } }`,
  }),
};

type Kind = {
  readonly name: string;
  readonly request: Attack;
  readonly most: number;
  readonly isPublic: boolean;
};

const KINDS: readonly Kind[] = [
  { name: 'a list', request: LIST, most: 1, isPublic: false },
  ...Object.entries(attacks).map(([name, request]) => ({
    name,
    request,
    most: request.body.length > LARGE ? MOST_LARGE : MOST_REFUSED,
    isPublic: false,
  })),
  ...Object.entries(worstAllowed).map(([name, request]) => ({
    name,
    request,
    most: MOST_ALLOWED,
    isPublic: true,
  })),
];

/**
 * Compares the CPU time of refusing an attack, and of answering the worst public requests that are allowed, with that
 * of answering a list of fifty cases, so that other work on the machine matters little. Also counts the database calls
 * of allowed requests. Returns whether all are within their bounds.
 */
export const benchRefused = async (): Promise<boolean> => {
  const engine = await startCountingEngine();
  const runner = await startTongban({
    packs: ['districts/350205', 'districts/440604'],
    dynamoDbEndpoint: engine.endpoint,
    environment: { GRAPHQL_INTROSPECTION: 'off' },
  });
  try {
    const token = await runner.issueToken(requestFor('clerk', { windows: [WINDOW] }));
    const send = async ({ request, isPublic }: Kind, minutes = 0): Promise<number> => {
      const before = process.cpuUsage();
      const response = await fetch(`${runner.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': request.contentType ?? 'application/json',
          // public figures are kept for seconds: each round asks later
          'x-tongban-clock': new Date(
            Date.parse(isPublic ? PUBLIC_NOW : NOW) + minutes * 60_000,
          ).toISOString(),
          ...(!isPublic && { authorization: `Bearer ${token}` }),
        },
        body: request.body,
      });
      const text = await response.text();
      if (isPublic && !/^\{"data":|"REFUSED"/.test(text)) throw new Error(`not answered: ${text}`);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1_000;
    };
    await fillDesk(runner.url, token);
    const times = new Map(KINDS.map(({ name }): [string, number[]] => [name, []]));
    for (let round = 0; round < ROUNDS; round += 1)
      for (const kind of KINDS) times.get(kind.name)?.push(await send(kind, round));
    const trips = new Map<string, number>();
    for (const kind of KINDS)
      trips.set(kind.name, (await engine.during(/./, async () => void (await send(kind, ROUNDS)))).length);
    return report(new Map([...times].map(([name, all]) => [name, median(all.slice(ROUNDS / 4))])), trips);
  } finally {
    await runner.stop();
    await engine.stop();
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

const report = (cpu: ReadonlyMap<string, number>, trips: ReadonlyMap<string, number>): boolean => {
  const list = cpu.get('a list') ?? Number.NaN;
  const beyond = KINDS.filter(({ name, most, isPublic }) => {
    const share = (cpu.get(name) ?? Number.NaN) / list;
    const calls = trips.get(name) ?? Number.NaN;
    console.log(
      `${(share * list).toFixed(2).padStart(8)} ms CPU  ${share.toFixed(3)}  ${String(calls).padStart(3)} calls  ${name}`,
    );
    return share > most || (isPublic && calls > MOST_TRIPS);
  });
  for (const { name } of beyond) console.log(`beyond its bounds: ${name}`);
  return beyond.length === 0;
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
