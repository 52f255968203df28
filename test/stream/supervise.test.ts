import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acceptCase, typesOf } from '../support/cases.ts';
import { askForHelp, findHelp } from '../support/help.ts';
import { identityNumber } from '../support/people.ts';
import { type Actor, application, haicang, openWorld, places, type World } from '../support/world.ts';

const { xinan, xinanWindow, xinyangStreet } = places;

type Escalation = {
  readonly kind: string;
  readonly step: string;
  readonly number: string;
  readonly dueAt: string;
  readonly dueOn: string | null;
  readonly recipients: readonly { readonly party: string; readonly desk: { readonly code: string } }[];
  readonly applicant: { readonly name: string };
  readonly village: { readonly code: string };
  readonly matter: { readonly code: string };
};
type Page = {
  readonly escalations: {
    readonly edges: readonly { readonly node: Escalation }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};
const ESCALATIONS = `query ($first: Int, $after: String) { escalations(district: "350205", first: $first, after: $after) {
  edges { node { kind step number dueAt dueOn recipients { party desk { code } } applicant { name } village { code } matter { code } } }
  pageInfo { hasNextPage endCursor } } }`;
const STANDING = `{ serviceReport(district: "350205", from: "2016-04-01", to: "2016-04-01", groupBy: WINDOW) {
  standing { at open overdueOpen } rows { key standing { at open overdueOpen } } } }`;
const DAYS = `{ serviceReport(district: "350205", from: "2016-04-01", to: "2016-04-03", groupBy: DAY) {
  rows { key accepted } } }`;
const APPRAISAL = `{ appraisal(district: "350205", by: MATTER, from: "2016-04-01", to: "2016-04-03",
  baselineFrom: "2016-03-01", baselineTo: "2016-03-31") { rows { key standing { open overdueOpen } } } }`;
type Standings = { readonly standing: object; readonly rows: readonly object[] };
const ESCALATED_TO =
  'query ($n: ID!) { case(number: $n) { history { type role actor escalatedTo { party desk { code } } } } }';

let world: World;
let clerk: Actor;
let reviewer: Actor;
let supervisor: Actor;
beforeAll(async () => {
  world = await openWorld();
  clerk = await world.clerk(xinanWindow);
  reviewer = await world.actor('reviewer', { offices: [xinyangStreet] });
  supervisor = await world.actor('supervisor');
});
afterAll(() => world.close());

const run = (time: string) => world.runner.runScheduled('supervise', haicang(time));
const escalations = async (page: object = {}): Promise<Page['escalations']> => {
  const answer = await supervisor.send<Page>(ESCALATIONS, page);
  if (!answer.data) throw new Error(answer.body);
  return answer.data.escalations;
};
const escalatedNumbers = async (): Promise<string[]> =>
  (await escalations()).edges.map(({ node }) => node.number);
/** Accepts a case with 10 working days at the street's office, from Friday 1 April: due on Monday 18 April. */
const inReview = (sequence: number) =>
  acceptCase(clerk.at('2016-04-01 09:00'), xinanWindow, application('HC-CA-07', xinan, sequence));
const historyOf = async (number: string): Promise<string[]> => {
  const seen = await supervisor.find(number);
  if (!seen) throw new Error('gone');
  return typesOf(seen);
};

describe('overdue case', () => {
  let number: string;
  beforeAll(async () => {
    ({ number } = await inReview(1));
    await world.runner.drained();
  });

  test('a case is not escalated on its last day', async () => {
    expect(await run('2016-04-18 23:45')).toMatchObject([
      { district: '350205', overdueOpen: 0, escalated: 0 },
    ]);
  });

  test('an overdue case is escalated to its owner and the head of its unit', async () => {
    expect(await run('2016-04-19 00:00')).toMatchObject([
      { district: '350205', overdueOpen: 1, escalated: 1 },
    ]);
    const { data } = await supervisor.send<{ case: { history: object[] } }>(ESCALATED_TO, { n: number });
    expect(data.case.history.at(-1)).toEqual({
      type: 'ESCALATED',
      role: 'SYSTEM',
      actor: null,
      escalatedTo: [
        { party: 'OWNER', desk: { code: xinanWindow } },
        { party: 'UNIT_HEAD', desk: { code: xinyangStreet } },
      ],
    });
  });

  test('a report of any period says what is open and overdue now, in all and by window', async () => {
    const { data } = await supervisor.send<{ serviceReport: Standings }>(STANDING);
    const standing = { at: '2016-04-18T16:00:00.000Z', open: 1, overdueOpen: 1 };
    expect(data.serviceReport).toEqual({ standing, rows: [{ key: xinanWindow, standing }] });
  });

  test('a matter with an open case is a row, also of a period in which nothing happened', async () => {
    const query =
      '{ serviceReport(district: "350205", from: "2016-03-01", to: "2016-03-02", groupBy: MATTER) { rows { key accepted standing { open } } } }';
    const { data } = await supervisor.send<{ serviceReport: Standings }>(query);
    expect(data.serviceReport.rows).toEqual([{ key: 'HC-CA-07', accepted: 0, standing: { open: 1 } }]);
  });

  test('days without cases are rows of a report', async () => {
    const { data } = await supervisor.send<{ serviceReport: { rows: object[] } }>(DAYS);
    expect(data.serviceReport.rows).toEqual([
      { key: '2016-04-01', accepted: 1 },
      { key: '2016-04-02', accepted: 0 },
      { key: '2016-04-03', accepted: 0 },
    ]);
  });

  test('an appraisal by matter says what is open and overdue now', async () => {
    const { data } = await supervisor.send<{ appraisal: { rows: object[] } }>(APPRAISAL);
    expect(data.appraisal.rows).toEqual([{ key: 'HC-CA-07', standing: { open: 1, overdueOpen: 1 } }]);
  });

  test('an overdue case is escalated once, even by concurrent runs', async () => {
    const runs = await Promise.all([run('2016-04-19 00:15'), run('2016-04-19 00:15')]);
    expect(runs.flat()).toMatchObject(Array(2).fill({ overdueOpen: 1, escalated: 0 }));
    expect((await historyOf(number)).filter((type) => type === 'ESCALATED')).toHaveLength(1);
  });

  test('the supervisor’s list shows an overdue case masked, with recipients and deadline', async () => {
    expect((await escalations()).edges.map(({ node }) => node)).toEqual([
      {
        kind: 'CASE',
        step: 'OVERDUE',
        number,
        dueAt: '2016-04-18T16:00:00.000Z',
        dueOn: '2016-04-18',
        recipients: [
          { party: 'OWNER', desk: { code: xinanWindow } },
          { party: 'UNIT_HEAD', desk: { code: xinyangStreet } },
        ],
        applicant: { name: '陈**' },
        village: { code: xinan },
        matter: { code: 'HC-CA-07' },
      },
    ]);
  });

  test('the applicant is notified of an escalation', async () => {
    const applicant = await world.actor('resident', { person: identityNumber(1) });
    const { data } = await applicant.send<{
      myNotices: { edges: { node: { type: string; text: string } }[] };
    }>('{ myNotices(first: 1) { edges { node { type text } } } }');
    expect(data.myNotices.edges[0]?.node.type).toBe('ESCALATED');
    expect(data.myNotices.edges[0]?.node.text).toMatch(/is overdue and was escalated to your clerk at /);
  });

  test('a case five working days overdue is escalated once to the supervisor', async () => {
    await run('2016-04-25 09:00');
    await run('2016-04-25 09:15');
    expect((await historyOf(number)).filter((type) => type === 'ESCALATED')).toHaveLength(2);
    expect((await escalations()).edges[0]?.node).toMatchObject({
      step: 'LONG_OVERDUE',
      recipients: [
        { party: 'OWNER' },
        { party: 'UNIT_HEAD' },
        { party: 'SUPERVISOR', desk: { code: '350205' } },
      ],
    });
  });

  test('a settled case leaves the list of escalations', async () => {
    await reviewer.at('2016-04-25 10:00').complete({ number });
    expect(await escalatedNumbers()).toEqual([]);
    expect(await run('2016-04-25 10:15')).toMatchObject([
      { district: '350205', overdueOpen: 0, escalated: 0 },
    ]);
  });
});

test('concurrent runs escalate a case once', async () => {
  const { number } = await inReview(2);
  const runs = await Promise.all([run('2016-04-20 00:00'), run('2016-04-20 00:00'), run('2016-04-20 00:00')]);
  expect(JSON.stringify(runs).match(/"escalated":1/g)).toHaveLength(1);
  expect((await historyOf(number)).filter((type) => type === 'ESCALATED')).toHaveLength(1);
});

test('a case awaiting a correction is not overdue', async () => {
  const { number } = await inReview(3);
  await reviewer
    .at('2016-04-07 10:00')
    .requestCorrection({ number, reason: '不清楚', materials: ['household-register'] });
  await run('2016-04-26 09:00');
  expect(await escalatedNumbers()).not.toContain(number);
});

test('a filing that no window accepted is escalated to the head of its village', async () => {
  const applicant = await world.actor('resident', { person: identityNumber(4) });
  const filed = await applicant
    .at('2016-04-01 20:00')
    .submit({ application: application('HC-PS-02', xinan, 4) });
  await run('2016-05-06 09:00');
  const found = (await escalations({ first: 100 })).edges.find(
    ({ node }) => node.number === filed.case?.number,
  );
  expect(found?.node.recipients.map(({ party, desk }) => [party, desk.code])).toEqual([
    ['UNIT_HEAD', xinan],
    ['SUPERVISOR', '350205'],
  ]);
});

test('an unanswered help request is escalated once and listed', async () => {
  const { number } = await askForHelp(world, 30, '2016-04-06 09:00');
  await Promise.all([run('2016-04-06 10:15'), run('2016-04-06 10:15')]);
  expect(await run('2016-04-06 10:30')).toMatchObject([{ overdueHelp: 1, helpEscalated: 0 }]);
  const found = (await escalations({ first: 100 })).edges.find(({ node }) => node.number === number);
  expect(found?.node).toMatchObject({ kind: 'HELP', applicant: { name: '陈**' }, matter: null });
  const seen = await findHelp(supervisor, number);
  expect(seen?.history.filter(({ type }) => type === 'ESCALATED')).toHaveLength(1);
});

test('a help request that is escalated again is overdue once', async () => {
  expect(await run('2016-04-06 11:15')).toMatchObject([{ overdueHelp: 1, helpEscalated: 1 }]);
  expect(await run('2016-04-06 11:30')).toMatchObject([{ overdueHelp: 1, helpEscalated: 0 }]);
});

test('an unanswered bad rating is escalated once and listed until answered', async () => {
  const { number } = await acceptCase(
    clerk.at('2016-04-06 09:00'),
    xinanWindow,
    application('HC-PS-02', xinan, 40),
  );
  await clerk.at('2016-04-06 09:05').complete({ number });
  const applicant = await world.actor('resident', { person: identityNumber(40) });
  await applicant.at('2016-04-06 18:00').rate({ number, score: 1 });
  await Promise.all([run('2016-05-05 09:00'), run('2016-05-05 09:00')]);
  await run('2016-05-05 09:15');
  const found = (await escalations({ first: 100 })).edges.find(({ node }) => node.number === number);
  expect(found?.node).toMatchObject({ kind: 'RATING', step: 'LONG_OVERDUE' });
  expect((await historyOf(number)).filter((type) => type === 'ESCALATED')).toHaveLength(2);
  const { data } = await applicant.send<{ myNotices: { edges: { node: { text: string } }[] } }>(
    '{ myNotices(first: 1) { edges { node { text } } } }',
  );
  expect(data.myNotices.edges[0]?.node.text).toMatch(/has a rating whose answer is overdue/);
  await clerk.at('2016-05-05 10:00').answerRating({ number, answer: '抱歉' });
  expect((await escalations({ first: 100 })).edges.map(({ node }) => node.number)).not.toContain(number);
});

test('the list of escalations is paged without gaps or repeats', async () => {
  await Promise.all([5, 6, 7].map(inReview));
  await run('2016-05-06 09:00');
  const whole = await escalatedNumbers();
  const paged: string[] = [];
  let after: string | null = null;
  do {
    const { edges, pageInfo }: Page['escalations'] = await escalations({ first: 2, after });
    paged.push(...edges.map(({ node }) => node.number));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  expect(whole.length).toBeGreaterThanOrEqual(4);
  expect(paged).toEqual(whole);
});

test.each(['clerk', 'reviewer', 'auditor', 'operator', 'resident'] as const)(
  'a %s may not list escalations',
  async (role) => {
    const answer = await (await world.actor(role)).send<Page>(ESCALATIONS);
    expect(answer.errors[0]?.extensions?.code).toBe('FORBIDDEN');
  },
);

test('another district’s supervisor may not list escalations', async () => {
  const other = await world.actor('supervisor', { district: '350206' });
  expect((await other.send<Page>(ESCALATIONS)).errors[0]?.extensions?.code).toBe('FORBIDDEN');
});

const printedMetrics = () =>
  world.runner
    .logs('supervise')
    .filter((line) => line.includes('_aws'))
    .map((line) => JSON.parse(line));

test('overdue counts of a run are metrics of the stage at the next one, without personal data', async () => {
  await run('2016-05-06 09:15');
  await run('2016-05-06 09:20');
  const last = printedMetrics().at(-1);
  expect(last).toMatchObject({
    Env: 'local',
    Open: expect.any(Number),
    OverdueOpen: expect.any(Number),
    OverdueRatings: expect.any(Number),
    OverdueHelp: expect.any(Number),
    OverdueOpinions: expect.any(Number),
  });
  expect(last.OverdueOpen).toBeGreaterThanOrEqual(4);
  expect(last).not.toHaveProperty('District');
  expect(world.runner.logs('supervise').join('\n')).not.toMatch(/陈|999999|HC-/);
});

test('the number of open windows is a metric: 0 at night and on a day off', async () => {
  const open: number[] = [];
  for (const at of ['2016-05-06 09:30', '2016-05-06 21:00', '2016-05-07 09:30']) {
    await run(at);
    await run(at);
    open.push(printedMetrics().at(-1).WindowsOpen);
  }
  expect(open).toEqual([expect.any(Number), 0, 0]);
  expect(open[0]).toBeGreaterThan(10);
});
