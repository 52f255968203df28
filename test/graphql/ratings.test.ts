import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RatingStep } from '../../functions/graphql/generated/types.ts';
import { acceptCase, codesOf, typesOf } from '../support/cases.ts';
import { agent, identityNumber } from '../support/people.ts';
import { type Actor, application, caseOf, openWorld, places, type World } from '../support/world.ts';

const { xinan, xinanWindow, haifaWindow } = places;

let world: World;
let clerk: Actor;
let supervisor: Actor;
beforeAll(async () => {
  world = await openWorld();
  clerk = (await world.clerk(xinanWindow)).at('2016-04-06 09:00');
  supervisor = await world.actor('supervisor');
});
afterAll(() => world.close());

const applicantOf = async (sequence: number): Promise<Actor> =>
  (await world.actor('resident', { person: identityNumber(sequence) })).at('2016-04-06 18:00');

const settledFor = async (sequence: number): Promise<string> => {
  const { number } = await acceptCase(clerk, xinanWindow, application('HC-PS-02', xinan, sequence));
  return caseOf(await clerk.complete({ number })).number;
};

type RatingFields = {
  readonly score: number;
  readonly comment: string | null;
  readonly step: RatingStep;
  readonly dueAt: string | null;
  readonly answer: {
    readonly clerk: string;
    readonly desk: { readonly code: string };
    readonly inTime: boolean;
  } | null;
  readonly callBack: { readonly satisfied: boolean } | null;
  readonly appeal: {
    readonly reason: string;
    readonly answer: { readonly upheld: boolean; readonly text: string } | null;
  } | null;
};
const RATING = `query ($number: ID!) { case(number: $number) { rating { score comment step dueAt
  answer { clerk desk { code } inTime } callBack { satisfied } appeal { reason answer { upheld text } } } } }`;
const ratingOf = async (asker: Actor, number: string): Promise<RatingFields | null> =>
  (await asker.send<{ case: { rating: RatingFields | null } }>(RATING, { number })).data.case.rating;

const waitingAt = async (asker: Actor, desk?: string): Promise<string[]> => {
  const { data } = await asker.send<{ ratingsToAnswer: { edges: { node: { number: string } }[] } }>(
    'query ($desk: ID) { ratingsToAnswer(desk: $desk) { edges { node { number rating { score } } } } }',
    { desk },
  );
  return data.ratingsToAnswer.edges.map(({ node }) => node.number);
};

describe('good rating', () => {
  let applicant: Actor;
  let number: string;
  beforeAll(async () => {
    applicant = await applicantOf(1);
    number = await settledFor(1);
  });

  test('an applicant rates a settled case once', async () => {
    caseOf(await applicant.rate({ number, score: 5, comment: '很快' }));
    expect(await ratingOf(applicant, number)).toMatchObject({
      score: 5,
      comment: '很快',
      step: 'GOOD',
      dueAt: null,
    });
    expect(codesOf(await applicant.rate({ number, score: 4 }))).toEqual(['ALREADY_RATED']);
  });

  test('a good rating needs no answer', async () => {
    expect(await waitingAt(clerk, xinanWindow)).not.toContain(number);
    expect(codesOf(await clerk.answerRating({ number, answer: '谢谢' }))).toEqual(['NOT_AT_RATING_STEP']);
  });
});

describe('refused ratings', () => {
  test('a rating before the settlement is refused', async () => {
    const { number } = await acceptCase(clerk, xinanWindow, application('HC-PS-02', xinan, 10));
    expect(codesOf(await (await applicantOf(10)).rate({ number, score: 5 }))).toEqual([
      'NOT_ALLOWED_IN_STATUS',
    ]);
  });

  test.each([0, 6])('a rating with a score of %i is refused', async (score) => {
    const number = await settledFor(11 + score);
    const answer = await (await applicantOf(11 + score)).rate({ number, score });
    expect(answer.refusals).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'score'] }]);
  });

  test('a rating by the agent who filed the case is refused', async () => {
    const { number } = await acceptCase(clerk, xinanWindow, application('HC-PS-02', xinan, 20), agent(900));
    caseOf(await clerk.complete({ number }));
    const filer = await world.actor('agent', { person: identityNumber(900) });
    expect(codesOf(await filer.at('2016-04-06 18:00').rate({ number, score: 5 }))).toEqual(['FORBIDDEN']);
  });

  test('a rating by anybody else is refused as not found', async () => {
    const number = await settledFor(21);
    expect(codesOf(await (await applicantOf(22)).rate({ number, score: 1 }))).toEqual(['NOT_FOUND']);
  });
});

describe('bad rating', () => {
  let applicant: Actor;
  let number: string;
  beforeAll(async () => {
    applicant = await applicantOf(30);
    number = await settledFor(30);
    caseOf(await applicant.rate({ number, score: 1, comment: '等了两个小时' }));
  });

  test('a bad rating must be answered within the district’s five working days', async () => {
    expect(await ratingOf(applicant, number)).toMatchObject({
      step: 'TO_ANSWER',
      dueAt: '2016-04-13T16:00:00.000Z',
    });
  });

  test('a bad rating waits at the rated window, and reading it is in the log of lists', async () => {
    expect(await waitingAt(clerk, xinanWindow)).toContain(number);
    const { data } = await supervisor.send<{ caseListings: { edges: { node: { role: string } }[] } }>(
      `query ($number: ID!) { caseListings(district: "350205", day: "2016-04-06", number: $number) {
         edges { node { role } } } }`,
      { number },
    );
    expect(data.caseListings.edges.map(({ node }) => node.role)).toContain('CLERK');
  });

  test('a bad rating is not in the desk queue', async () => {
    const { data } = await clerk.send<{ deskQueue: { edges: { node: { number: string } }[] } }>(
      'query ($desk: ID!) { deskQueue(desk: $desk) { edges { node { number } } } }',
      { desk: xinanWindow },
    );
    expect(data.deskQueue.edges.map(({ node }) => node.number)).not.toContain(number);
  });

  test('another window does not see a bad rating', async () => {
    expect(await waitingAt((await world.clerk(haifaWindow)).at('2016-04-07 09:00'), xinanWindow)).toEqual([]);
  });

  test('the answer to a bad rating names clerk, window and whether it was on time', async () => {
    caseOf(await clerk.at('2016-04-13 17:00').answerRating({ number, answer: '已增开窗口' }));
    expect(await ratingOf(applicant, number)).toMatchObject({
      step: 'TO_CALL_BACK',
      answer: { clerk: `clerk-${xinanWindow}`, desk: { code: xinanWindow }, inTime: true },
    });
  });

  test('a bad rating stays in the window’s list until the call back', async () => {
    expect(await waitingAt(clerk, xinanWindow)).toContain(number);
    caseOf(await clerk.at('2016-04-14 09:00').recordCallBack({ number, satisfied: false, note: '不满意' }));
    expect(await waitingAt(clerk, xinanWindow)).not.toContain(number);
    expect(await ratingOf(applicant, number)).toMatchObject({ callBack: { satisfied: false } });
  });

  test('a bad rating may be appealed once, to the district’s supervisors', async () => {
    caseOf(await applicant.at('2016-04-15 09:00').appealRating({ number, reason: '问题没有解决' }));
    expect(await waitingAt(supervisor)).toEqual([number]);
    expect(codesOf(await applicant.at('2016-04-15 10:00').appealRating({ number, reason: '再次' }))).toEqual([
      'NOT_AT_RATING_STEP',
    ]);
  });

  test('an appeal ends with the supervisor’s answer, which the applicant reads', async () => {
    const answer = { number, answer: '情况属实，已调整排班', upheld: true };
    caseOf(await supervisor.at('2016-04-18 09:00').answerAppeal(answer));
    expect(await waitingAt(supervisor)).toEqual([]);
    expect(await ratingOf(applicant, number)).toMatchObject({
      step: 'CLOSED',
      appeal: { reason: '问题没有解决', answer: { upheld: true, text: '情况属实，已调整排班' } },
    });
  });

  test('the history of a case holds every step of its rating', async () => {
    expect(typesOf(caseOf({ case: await applicant.find(number), refusals: [] })).slice(-5)).toEqual([
      'RATED',
      'RATING_ANSWERED',
      'RATING_CALLED_BACK',
      'RATING_APPEALED',
      'APPEAL_ANSWERED',
    ]);
  });
});

test('bad ratings are listed by urgency', async () => {
  const [early, late] = [await settledFor(40), await settledFor(41)];
  caseOf(await (await applicantOf(41)).at('2016-04-08 09:00').rate({ number: late, score: 2 }));
  caseOf(await (await applicantOf(40)).at('2016-04-07 09:00').rate({ number: early, score: 2 }));
  expect((await waitingAt(clerk, xinanWindow)).filter((one) => one === early || one === late)).toEqual([
    early,
    late,
  ]);
});

test('an answer after the deadline is recorded as late', async () => {
  const number = await settledFor(50);
  const applicant = await applicantOf(50);
  caseOf(await applicant.rate({ number, score: 2 }));
  caseOf(await clerk.at('2016-04-14 09:00').answerRating({ number, answer: '抱歉' }));
  expect(await ratingOf(applicant, number)).toMatchObject({ answer: { inTime: false } });
});

test('the desk that rejected an online filing answers its rating', async () => {
  const applicant = await applicantOf(60);
  const { number } = caseOf(
    await applicant.at('2016-04-06 08:00').submit({ application: application('HC-PS-02', xinan, 60) }),
  );
  caseOf(await clerk.reject({ number, reason: '不符合条件' }));
  caseOf(await applicant.rate({ number, score: 1 }));
  expect(await waitingAt(clerk, xinan)).toEqual([number]);
});

test('rating is idempotent', async () => {
  const number = await settledFor(70);
  const applicant = await applicantOf(70);
  const rating = { number, score: 3, idempotencyKey: 'rating-70' };
  const [first, second] = [await applicant.rate(rating), await applicant.rate(rating)];
  expect(caseOf(second).version).toBe(caseOf(first).version);
  expect(codesOf(await applicant.rate({ ...rating, score: 4 }))).toEqual(['KEY_REUSED']);
});
