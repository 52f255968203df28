import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acceptCase, codesOf } from '../support/cases.ts';
import { startTestEngine } from '../support/engine.ts';
import { identityNumber } from '../support/people.ts';
import { openTables } from '../support/tables.ts';
import { type Actor, application, caseOf, openWorld, places, type World } from '../support/world.ts';

const { xinan, xinanWindow, haifaWindow, xinyangStreet } = places;
const JUSTICE = '350205000000-JU';
const QUESTION = '申请人的住址是否在贵单位辖区？';
const OPINION = '经查在我处登记，无异议。';
const CASES = /Cases/;

let engine: Awaited<ReturnType<typeof startTestEngine>>;
let world: World;
let clerk: Actor;
let asked: Actor;
let supervisor: Actor;
beforeAll(async () => {
  engine = await startTestEngine();
  world = await openWorld({ dynamoDbEndpoint: engine.endpoint });
  clerk = (await world.clerk(xinanWindow)).at('2016-04-06 09:00');
  asked = (await world.actor('reviewer', { offices: [JUSTICE] })).at('2016-04-06 10:00');
  supervisor = (await world.actor('supervisor')).at('2016-04-06 10:00');
});
afterAll(async () => {
  await world.close();
  await engine.stop();
});

const accept = async (sequence: number, matter = 'HC-PS-02'): Promise<string> =>
  (await acceptCase(clerk, xinanWindow, application(matter, xinan, sequence))).number;
const ask = (number: string, input: { desk?: string; days?: number; question?: string } = {}, by = clerk) =>
  by.act('askOpinion', { number, desk: JUSTICE, question: QUESTION, days: 5, ...input });
const give = (number: string, by = asked, desk = JUSTICE) =>
  by.act('giveOpinion', { number, desk, opinion: OPINION });
const applicantOf = async (sequence: number): Promise<Actor> =>
  (await world.actor('resident', { person: identityNumber(sequence) })).at('2016-04-06 11:00');

type Opinion = {
  readonly status: string;
  readonly question: string;
  readonly opinion: string | null;
  readonly isLate: boolean;
  readonly dueOn: string;
};
const OPINIONS = `status askedBy { code } asker { id } askedOf { code } question dueOn isLate opinion giver { id } cancelReason`;
type Shown = {
  readonly status: string;
  readonly version: number;
  readonly availableActions: readonly string[];
  readonly opinions: readonly Opinion[] | null;
  readonly history: readonly { type: string }[];
} | null;
const read = async (by: Actor, number: string): Promise<Shown> => {
  const query = `{ case(number: "${number}") { status version availableActions opinions { ${OPINIONS} } history { type desk { code } toDesk { code } } } }`;
  return (await by.send<{ case: Shown }>(query)).data.case;
};
const listAsked = async (by: Actor, args = '') => {
  const { data } = await by.send<{
    opinionsAsked: { totalCount: number; edges: { node: { number: string } }[] };
  }>(`{ opinionsAsked${args} { totalCount edges { node { number } } } }`);
  const { totalCount, edges } = data.opinionsAsked;
  return { totalCount, numbers: edges.map(({ node }) => node.number) };
};

describe('an opinion that a desk asks of another', () => {
  let number: string;
  beforeAll(async () => {
    number = await accept(1);
    expect(codesOf(await ask(number))).toEqual([]);
  });

  test('the asked office finds the case in its list, reads it on record for the applicant to see, and gives its opinion', async () => {
    expect(await listAsked(asked)).toEqual({ totalCount: 1, numbers: [number] });
    expect(await listAsked(asked, `(desk: "${JUSTICE}")`)).toEqual({ totalCount: 1, numbers: [number] });
    expect(await read(asked, number)).toMatchObject({
      status: 'ACCEPTED',
      availableActions: ['GIVE_OPINION'],
      opinions: [
        {
          status: 'OPEN',
          askedBy: { code: xinanWindow },
          asker: { id: `clerk-${xinanWindow}` },
          askedOf: { code: JUSTICE },
          question: QUESTION,
          dueOn: '2016-04-13',
          isLate: false,
          opinion: null,
        },
      ],
    });
    expect(codesOf(await give(number))).toEqual([]);
    expect(await read(clerk, number)).toMatchObject({
      status: 'ACCEPTED',
      opinions: [{ status: 'GIVEN', opinion: OPINION, giver: { id: expect.any(String) }, isLate: false }],
      history: [
        { type: 'ACCEPTED' },
        { type: 'OPINION_ASKED', desk: { code: xinanWindow }, toDesk: { code: JUSTICE } },
        { type: 'OPINION_GIVEN', desk: { code: JUSTICE }, toDesk: null },
      ],
    });
    expect(await listAsked(asked)).toEqual({ totalCount: 0, numbers: [] });
    const { data } = await (await applicantOf(1)).send<{
      case: { accessLog: { edges: { node: { kind: string; desks: { code: string }[] } }[] } };
    }>(`{ case(number: "${number}") { accessLog { edges { node { kind desks { code } } } } } }`);
    expect(data.case.accessLog.edges.map(({ node }) => node)).toContainEqual({
      kind: 'OPENED',
      desks: [{ code: JUSTICE }],
    });
  });

  test('the asked office reads the case through the day of its opinion, and not after it', async () => {
    expect(await read(asked.at('2016-04-06 23:00'), number)).not.toBeNull();
    expect(await read(asked.at('2016-04-07 09:00'), number)).toBeNull();
    expect(codesOf(await give(number, asked.at('2016-04-07 09:00')))).toEqual(['NOT_FOUND']);
  });

  test('the applicant reads neither question nor opinion, in the history, the version or the notices', async () => {
    const applicant = await applicantOf(1);
    const seen = await read(applicant, number);
    expect(seen).toMatchObject({ version: 1, opinions: null, history: [{ type: 'ACCEPTED' }] });
    const { body } = await applicant.send('{ myNotices { edges { node { text event { type } } } } }');
    expect(body).not.toMatch(/OPINION|征求|意见/);
  });

  test('nothing about opinions goes to the bus', async () => {
    await world.runner.drained();
    const response = await fetch(`${world.runner.url}/notices`);
    const notices = await response.text();
    expect(notices).toContain(number);
    expect(notices).not.toMatch(/Opinion|OPINION/);
  });

  test('question and opinion are stored sealed', async () => {
    const tables = openTables(world.runner.dynamoDbEndpoint);
    const items = JSON.stringify(await tables.items('Cases'));
    tables.close();
    expect(items).toContain('OPINION_GIVEN');
    expect(items).not.toContain(QUESTION);
    expect(items).not.toContain(OPINION);
  });
});

describe('what an opinion does not change', () => {
  test('the case is settled by its desk while an opinion is open, which then has ended and shows nothing more', async () => {
    const number = await accept(10);
    caseOf(await ask(number));
    caseOf(await clerk.complete({ number }));
    expect(await read(clerk, number)).toMatchObject({ opinions: [{ status: 'ENDED', isLate: false }] });
    expect(await read(asked, number)).toBeNull();
    expect((await listAsked(asked)).numbers).not.toContain(number);
    caseOf(await clerk.act('undoDecision', { number, decision: 'COMPLETION', reason: '看错' }));
    caseOf(await ask(number, { days: 1 }));
    expect((await read(clerk, number))?.opinions?.map(({ status }) => status)).toEqual(['ENDED', 'OPEN']);
  });

  test('an opinion that was asked before the case went on to an office is read there', async () => {
    const number = await accept(11);
    caseOf(await ask(number));
    caseOf(await clerk.forward({ number, office: xinan }));
    caseOf(await give(number));
    expect((await read(clerk, number))?.opinions).toMatchObject([{ status: 'GIVEN', opinion: OPINION }]);
  });
});

describe('questions that are refused', () => {
  let number: string;
  beforeAll(async () => {
    number = await accept(20);
  });
  const paths = async (input: Parameters<typeof ask>[1]) =>
    (await ask(number, input)).refusals.map(({ code, path }) => [code, path.join('.')]);

  test('a desk that is unknown, the desk itself, an empty question and too long a time are refused', async () => {
    expect(await paths({ desk: '350205000000-XX' })).toEqual([['NOT_FOUND', 'input.desk']]);
    expect(await paths({ desk: xinanWindow })).toEqual([['INVALID_INPUT', 'input.desk']]);
    expect(await paths({ question: ' ' })).toEqual([['INVALID_INPUT', 'input.question']]);
    expect(await paths({ days: 0 })).toEqual([['INVALID_INPUT', 'input.days']]);
    expect(await paths({ days: 16 })).toEqual([['INVALID_INPUT', 'input.days']]);
  });

  test('a desk is asked once at a time, and five desks at most', async () => {
    const desks = [JUSTICE, haifaWindow, xinyangStreet, places.haifa, places.xiayang];
    for (const desk of desks) expect(await paths({ desk })).toEqual([]);
    expect(await paths({ desk: JUSTICE })).toEqual([['LIMIT_REACHED', 'input.desk']]);
    expect(await paths({ desk: '350205000000-PS' })).toEqual([['LIMIT_REACHED', 'input.desk']]);
    const [first = ''] = desks;
    caseOf(await clerk.act('cancelOpinion', { number, desk: first, reason: '问错单位' }));
    expect(await paths({ desk: '350205000000-PS' })).toEqual([]);
  });

  test('a desk that does not have the case asks nothing, and one that was not asked gives nothing', async () => {
    const other = (await world.clerk(places.xinyangStreetWindow)).at('2016-04-06 10:00');
    expect(codesOf(await ask(number, {}, other))).toEqual(['NOT_FOUND']);
    expect(codesOf(await give(number, other, places.xinyangStreetWindow))).toEqual(['NOT_FOUND']);
    const haifa = (await world.clerk(haifaWindow)).at('2016-04-06 10:00');
    expect(codesOf(await ask(number, { desk: JUSTICE }, haifa))).toEqual(['FORBIDDEN']);
    expect(codesOf(await give(number, haifa, xinyangStreet))).toEqual(['NOT_FOUND']);
    expect(codesOf(await haifa.act('completeCase', { number }))).toEqual(['FORBIDDEN']);
    expect((await give(number, clerk, xinanWindow)).refusals).toMatchObject([
      { code: 'FORBIDDEN', message: expect.stringContaining('a desk that is asked for its opinion') },
    ]);
  });
});

describe('what a desk and its supervisor do about an opinion', () => {
  test('the desk cancels a question with a reason, and the asked office sees the case no longer', async () => {
    const number = await accept(30);
    caseOf(await ask(number));
    expect(await read(asked, number)).not.toBeNull();
    const reason = '已由申请人补充说明';
    caseOf(await clerk.act('cancelOpinion', { number, desk: JUSTICE, reason }));
    expect(await read(asked, number)).toBeNull();
    expect((await read(supervisor, number))?.opinions).toMatchObject([
      { status: 'CANCELLED', cancelReason: reason, opinion: null },
    ]);
    const again = await clerk.act('cancelOpinion', { number, desk: JUSTICE, reason });
    expect(again.refusals).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'desk'] }]);
  });

  test('an opinion is late after its day: the supervisor finds it, it is counted, and it may still be given', async () => {
    const number = await accept(31);
    caseOf(await ask(number, { days: 1 }));
    const later = (by: Actor) => by.at('2016-04-08 09:00');
    expect((await listAsked(supervisor, '(late: true)')).numbers).not.toContain(number);
    expect((await listAsked(later(supervisor), '(late: true)')).numbers).toContain(number);
    expect(await listAsked(later(supervisor), `(desk: "${haifaWindow}", late: true)`)).toMatchObject({
      totalCount: 0,
    });
    await world.runner.runScheduled('supervise', new Date('2016-04-08T01:00:00Z'));
    const counted = world.runner.logs('supervise').findLast((line) => line.includes('overdueOpinions'));
    expect(counted).toMatch(/overdueOpinions"?: ?[1-9]/);
    expect((await read(later(asked), number))?.opinions).toMatchObject([
      { status: 'OPEN', isLate: true, dueOn: '2016-04-07' },
    ]);
    caseOf(await give(number, later(asked)));
    expect((await read(later(clerk), number))?.opinions).toMatchObject([{ status: 'GIVEN', isLate: true }]);
    expect((await read(await applicantOf(31), number))?.history.map(({ type }) => type)).not.toContain(
      'OPINION_ASKED',
    );
  });

  test('a question and an opinion that are sent again act once', async () => {
    const number = await accept(32);
    const question = { number, desk: JUSTICE, question: QUESTION, days: 5, idempotencyKey: 'ask-once' };
    const first = await clerk.act('askOpinion', question);
    expect((await clerk.act('askOpinion', question)).case).toEqual(first.case);
    const given = { number, desk: JUSTICE, opinion: OPINION, idempotencyKey: 'give-once' };
    await asked.act('giveOpinion', given);
    expect(codesOf(await asked.act('giveOpinion', given))).toEqual([]);
    expect((await read(clerk, number))?.opinions).toHaveLength(1);
  });
});

describe('what opinions cost', () => {
  test('asking and giving cost a read and a write each, and the list of a desk one Query', async () => {
    const number = await accept(40);
    await world.runner.drained();
    const costOf = async (run: () => Promise<unknown>) =>
      (await engine.during(CASES, run)).map(({ operation, units }) => [operation, units]);
    expect(await costOf(() => ask(number))).toEqual([
      ['GetItem', 1],
      ['PutItem', 6],
    ]);
    const list = await costOf(() => listAsked(asked));
    expect(list.map(([operation]) => operation)).toEqual(['Query']);
    expect(await costOf(() => give(number))).toEqual([
      ['GetItem', 1],
      ['PutItem', 6],
    ]);
  });
});
