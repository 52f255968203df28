import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { UndoDecisionInput } from '../../functions/graphql/generated/types.ts';
import { acceptCase, codesOf, typesOf } from '../support/cases.ts';
import { identityNumber } from '../support/people.ts';
import { actOnTicket, refusalCodes, ticketOf } from '../support/queue.ts';
import { type Actor, application, caseOf, openWorld, places, type World } from '../support/world.ts';

const { xinan, xinanWindow, xinyangStreet } = places;
const MORNING = '2016-04-06 09:00';
const REASON = '误点办结，材料尚未核对';
const VERIFY = 'query ($token: String!) { verifyCertificate(token: $token) { status } }';
const RATINGS = `{ ratingsToAnswer(desk: "${xinanWindow}") { edges { node { number } } } }`;
const TOKEN = 'query ($number: ID!) { case(number: $number) { certificate { token status } } }';

let world: World;
let clerk: Actor;
let supervisor: Actor;
let reviewer: Actor;
beforeAll(async () => {
  world = await openWorld();
  clerk = (await world.clerk(xinanWindow)).at(MORNING);
  supervisor = (await world.actor('supervisor')).at('2016-04-07 09:00');
  reviewer = (await world.actor('reviewer', { offices: [xinyangStreet] })).at('2016-04-07 10:00');
});
afterAll(() => world.close());

const accepted = async (sequence: number, matter = 'HC-PS-02', at = clerk) =>
  (await acceptCase(at, xinanWindow, application(matter, xinan, sequence))).number;
const settled = async (sequence: number, at = clerk) =>
  caseOf(await at.complete({ number: await accepted(sequence, 'HC-PS-02', at) })).number;
const undo = (by: Actor, number: string, decision: UndoDecisionInput['decision']) =>
  by.act('undoDecision', { number, decision, reason: REASON });

type Held = { token: string | null; status: string } | null;
const certificateOf = async (sequence: number, number: string): Promise<Held> => {
  const holder = (await world.actor('resident', { person: identityNumber(sequence) })).at('2016-04-06 12:00');
  return (await holder.send<{ case: { certificate: Held } }>(TOKEN, { number })).data.case.certificate;
};
const verify = async (token: string | null | undefined) =>
  (
    await world.stranger
      .at('2016-04-07 12:00')
      .send<{ verifyCertificate: { status: string } }>(VERIFY, { token })
  ).data.verifyCertificate.status;

describe('undoDecision', () => {
  test('a desk undoes its settlement on the same day, and the certificate goes with it', async () => {
    const number = await settled(1);
    const certificate = await certificateOf(1, number);
    expect(await verify(certificate?.token)).toBe('VALID');
    const seen = caseOf(await undo(clerk, number, 'COMPLETION'));
    expect(seen).toMatchObject({
      status: 'ACCEPTED',
      desk: { code: xinanWindow },
      completedAt: null,
      onTheSpot: false,
    });
    expect(typesOf(seen)).toEqual(['ACCEPTED', 'COMPLETED', 'DECISION_UNDONE']);
    expect(seen.history.at(-1)).toMatchObject({ reason: REASON, toDesk: { code: xinanWindow } });
    expect([await certificateOf(1, number), await verify(certificate?.token)]).toEqual([null, 'REVOKED']);
  });

  test('a case that was settled anew has a certificate of its own', async () => {
    const number = await settled(2);
    const first = await certificateOf(2, number);
    await undo(clerk.at('2016-04-06 09:30'), number, 'COMPLETION');
    caseOf(await clerk.at('2016-04-06 10:00').complete({ number }));
    const second = await certificateOf(2, number);
    expect([await verify(first?.token), await verify(second?.token)]).toEqual(['REVOKED', 'VALID']);
  });

  test('a refused case goes back to the office with the time that was left', async () => {
    const number = await accepted(3, 'HC-CA-07');
    const before = await reviewer.find(number);
    await reviewer.reject({ number, reason: '不符合条件' });
    const seen = caseOf(await undo(reviewer, number, 'REJECTION'));
    expect(seen).toMatchObject({
      status: 'IN_REVIEW',
      desk: { code: xinyangStreet },
      dueAt: before?.dueAt,
      remainingDays: before?.remainingDays,
    });
  });

  test('a case that is reopened weeks later has the days that were left at the decision', async () => {
    const number = await accepted(30, 'HC-CA-07');
    expect((await reviewer.find(number))?.dueOn).toBe('2016-04-20');
    await reviewer.reject({ number, reason: '不符合条件' });
    const seen = caseOf(await undo(supervisor.at('2016-05-16 09:00'), number, 'REJECTION'));
    expect(seen).toMatchObject({ dueOn: '2016-05-27', remainingDays: 9, light: 'GREEN' });
  });

  test('a case decided on its last day has the day on which it is reopened', async () => {
    const number = await accepted(31, 'HC-CA-07');
    await reviewer.at('2016-04-20 16:00').reject({ number, reason: '不符合条件' });
    const late = supervisor.at('2016-05-16 09:00');
    const seen = caseOf(await undo(late, number, 'REJECTION'));
    expect(seen).toMatchObject({ dueOn: '2016-05-16', remainingDays: 0 });
    const anew = await reviewer.at('2016-05-16 16:00').reject({ number, reason: '不符合条件' });
    expect(caseOf(anew).history.at(-1)?.type).toBe('REJECTED');
    await world.runner.drained();
    const { data } = await late.send<{ serviceReport: object }>(
      '{ serviceReport(district: "350205", from: "2016-05-16", to: "2016-05-16") { onTime overdue } }',
    );
    expect(data.serviceReport).toEqual({ onTime: 1, overdue: 0 });
  });

  test('a refusal during a correction is undone to the correction', async () => {
    const number = await accepted(4, 'HC-CA-07');
    await reviewer.requestCorrection({ number, reason: '请补充' });
    await reviewer.reject({ number, reason: '逾期未补' });
    const seen = caseOf(await undo(reviewer, number, 'REJECTION'));
    expect(seen).toMatchObject({ status: 'CORRECTION', correction: { reason: '请补充' } });
  });

  test('a revocation is undone, and the certificate is in force again', async () => {
    const number = await settled(5);
    const certificate = await certificateOf(5, number);
    await clerk.revokeCertificate({ number, reason: '误撤销' });
    expect(await verify(certificate?.token)).toBe('REVOKED');
    const seen = caseOf(await undo(clerk, number, 'REVOCATION'));
    expect([seen.status, await verify(certificate?.token)]).toEqual(['COMPLETED', 'VALID']);
  });

  test('on a later day a supervisor undoes a decision, and its desk does not', async () => {
    const number = await settled(6);
    expect(codesOf(await undo(clerk.at('2016-04-07 08:30'), number, 'COMPLETION'))).toEqual([
      'UNDO_TOO_LATE',
    ]);
    const seen = caseOf(await undo(supervisor, number, 'COMPLETION'));
    expect(seen.history.at(-1)).toMatchObject({ role: 'SUPERVISOR', desk: null });
  });

  test.each([
    ['another decision than the last', 'REJECTION', REASON, 'CONFLICT'],
    ['without a reason', 'COMPLETION', ' ', 'INVALID_INPUT'],
  ] as const)('undoing %s is refused', async (_, decision, reason, code) => {
    const number = await settled(7);
    expect(codesOf(await clerk.act('undoDecision', { number, decision, reason }))).toEqual([code]);
    expect((await clerk.find(number))?.status).toBe('COMPLETED');
  });

  test('an open case has no decision to undo, and an undone one no second time', async () => {
    const number = await accepted(8);
    expect(codesOf(await undo(clerk, number, 'COMPLETION'))).toEqual(['NOT_ALLOWED_IN_STATUS']);
    await clerk.complete({ number });
    await undo(clerk, number, 'COMPLETION');
    expect(codesOf(await undo(clerk, number, 'COMPLETION'))).toEqual(['NOT_ALLOWED_IN_STATUS']);
  });

  test('a rating of an undone settlement is answered once the case is settled anew', async () => {
    const number = await settled(9);
    await (await world.actor('resident', { person: identityNumber(9) }))
      .at(MORNING)
      .rate({ number, score: 1 });
    await undo(clerk, number, 'COMPLETION');
    const toAnswer = async () => (await clerk.send(RATINGS)).body.includes(number);
    expect(await toAnswer()).toBe(false);
    caseOf(await clerk.complete({ number }));
    expect(await toAnswer()).toBe(true);
    expect(codesOf(await clerk.answerRating({ number, answer: '已重新办理' }))).toEqual([]);
  });

  test('undone settlements are counted, and taken out of the instant rate of rates/2', async () => {
    const day = clerk.at('2016-04-12 09:00');
    await settled(20, day);
    const number = await settled(21, day);
    await undo(day, number, 'COMPLETION');
    await world.runner.drained();
    const answer = await supervisor.send<{ serviceReport: object }>(
      `{ serviceReport(district: "350205", from: "2016-04-12", to: "2016-04-12") {
        completedOnSpot undone undoneOnSpot instantRate instantRateWithUndone definitions } }`,
    );
    expect(answer.data.serviceReport).toEqual({
      completedOnSpot: 2,
      undone: 1,
      undoneOnSpot: 1,
      instantRate: 0.5,
      instantRateWithUndone: 1,
      definitions: 'rates/2',
    });
  });

  test('undone refusals and markings stand beside what was decided, each on its day', async () => {
    const refused = await accepted(22, 'HC-CA-07', clerk.at('2016-04-13 09:00'));
    await reviewer.at('2016-04-13 10:00').reject({ number: refused, reason: '不符合条件' });
    const [kept, marked] = [
      await accepted(23, 'HC-PS-02', clerk.at('2016-04-13 09:00')),
      await accepted(23, 'HC-PS-02', clerk.at('2016-04-13 09:05')),
    ];
    const decided = clerk.at('2016-04-13 10:00');
    caseOf(await decided.act('markDuplicate', { number: marked, duplicateOf: kept }));
    caseOf(await undo(supervisor.at('2016-04-14 09:00'), refused, 'REJECTION'));
    caseOf(await undo(supervisor.at('2016-04-14 09:00'), marked, 'DUPLICATE'));
    await world.runner.drained();
    const countsOf = async (day: string) =>
      (
        await supervisor.send<{ serviceReport: object }>(
          `{ serviceReport(district: "350205", from: "${day}", to: "${day}") {
            rejected undoneRejected duplicates undoneDuplicates undone } }`,
        )
      ).data.serviceReport;
    expect(await countsOf('2016-04-13')).toMatchObject({ rejected: 1, duplicates: 1, undone: 0 });
    const undone = { undoneRejected: 1, undoneDuplicates: 1, undone: 2 };
    expect(await countsOf('2016-04-14')).toEqual({ rejected: 0, duplicates: 0, ...undone });
  });
});

describe('undoFinishTicket', () => {
  const finished = async () => {
    await actOnTicket(clerk, 'takeTicket', { window: xinanWindow });
    const { number } = ticketOf(await actOnTicket(clerk, 'callTicket', { window: xinanWindow }));
    return ticketOf(await actOnTicket(clerk, 'finishTicket', { number })).number;
  };

  test('a ticket that was finished by mistake is called as before', async () => {
    const number = await finished();
    const undone = await actOnTicket(clerk, 'undoFinishTicket', { number, reason: '误点' });
    expect(ticketOf(undone).status).toBe('CALLED');
    expect(refusalCodes(await actOnTicket(clerk, 'markNoShow', { number }))).toEqual([]);
  });

  test('on a later day a supervisor reopens a ticket, and its window does not', async () => {
    const number = await finished();
    const later = clerk.at('2016-04-07 09:00');
    const input = { number, reason: '误点' };
    expect(refusalCodes(await actOnTicket(later, 'undoFinishTicket', input))).toEqual(['UNDO_TOO_LATE']);
    expect(ticketOf(await actOnTicket(supervisor, 'undoFinishTicket', input)).status).toBe('CALLED');
  });

  test('a supervisor of another district finds no ticket', async () => {
    const elsewhere = await world.actor('supervisor', { district: '440604' });
    const answer = await actOnTicket(elsewhere, 'undoFinishTicket', {
      number: await finished(),
      reason: '误点',
    });
    expect(refusalCodes(answer)).toEqual(['NOT_FOUND']);
  });
});
