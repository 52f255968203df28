import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acceptCase, codesOf, typesOf } from '../support/cases.ts';
import type { CaseFields } from '../support/operations.ts';
import { identityNumber } from '../support/people.ts';
import { type Actor, application, caseOf, openWorld, places, type World } from '../support/world.ts';

const PS = '350205000000-PS';
const { xinan, xinanWindow, haifaWindow, xinyangStreet, xinyangStreetWindow } = places;

let world: World;
let xinanClerk: Actor;
let haifaClerk: Actor;
let reviewer: Actor;
beforeAll(async () => {
  world = await openWorld();
  xinanClerk = await world.clerk(xinanWindow);
  haifaClerk = await world.clerk(haifaWindow);
  reviewer = await world.actor('reviewer', { offices: [xinyangStreet] });
});
afterAll(() => world.close());

const applicant = (sequence: number) => world.actor('resident', { person: identityNumber(sequence) });
/** Accepts a case with 10 working days at the street's office, from Friday 1 April: due on Monday 18 April. */
const inReview = (sequence: number): Promise<CaseFields> =>
  acceptCase(xinanClerk.at('2016-04-01 09:00'), xinanWindow, application('HC-CA-07', xinan, sequence));
const atWindow = (sequence: number): Promise<CaseFields> =>
  acceptCase(xinanClerk.at('2016-04-01 09:00'), xinanWindow, application('HC-PS-02', xinan, sequence));

describe('corrections', () => {
  const ask = { reason: '户口簿复印件不清楚', materials: ['household-register'] };

  test('a correction stops the clock and shows the applicant what to supply and why', async () => {
    const { number } = await inReview(1);
    await reviewer.at('2016-04-07 10:00').requestCorrection({ number, ...ask });
    const seen = await (await applicant(1)).at('2016-05-20 10:00').find(number);
    expect(seen).toMatchObject({
      status: 'CORRECTION',
      correction: { reason: ask.reason, materials: [{ code: 'household-register' }] },
      remainingDays: 7,
      light: 'GREEN',
    });
    expect(seen?.history.at(-1)).toMatchObject({
      type: 'CORRECTION_REQUESTED',
      remainingDays: 7,
      reason: ask.reason,
    });
  });

  test('a correction supplied online resumes the clock with its remaining days', async () => {
    const { number } = await inReview(2);
    await reviewer.at('2016-04-07 10:00').requestCorrection({ number, ...ask });
    const supplied = caseOf(
      await (await applicant(2))
        .at('2016-04-23 21:00')
        .supplyCorrection({ number, materials: ask.materials }),
    );
    // 7 working days from Saturday 23 April, skipping May Day: 25, 26, 27, 28, 29 April, 3, 4 May
    expect(supplied).toMatchObject({
      status: 'IN_REVIEW',
      desk: { code: xinyangStreet },
      correction: null,
      dueAt: '2016-05-04T16:00:00.000Z',
      remainingDays: 7,
    });
    expect(supplied.history.at(-1)).toMatchObject({
      type: 'CORRECTION_SUPPLIED',
      desk: null,
      dueAt: supplied.dueAt,
    });
  });

  test('a correction may be supplied at another village’s window, which is recorded', async () => {
    const { number } = await inReview(3);
    await reviewer.at('2016-04-07 10:00').requestCorrection({ number, ...ask });
    const haifa = haifaClerk.at('2016-04-08 09:00');
    expect(await haifa.find(number)).toMatchObject({ availableActions: ['SUPPLY_CORRECTION'] });
    const supplied = caseOf(
      await haifa.supplyCorrection({ number, materials: ask.materials, window: haifaWindow }),
    );
    expect(supplied.history.at(-1)).toMatchObject({
      type: 'CORRECTION_SUPPLIED',
      desk: { code: haifaWindow },
      role: 'CLERK',
    });
    expect(supplied.desk?.code).toBe(xinyangStreet);
  });

  test('supplying a correction at a window is idempotent', async () => {
    const { number } = await inReview(4);
    await reviewer.at('2016-04-07 10:00').requestCorrection({ number, ...ask });
    const again = { idempotencyKey: 'once', number, materials: ask.materials, window: haifaWindow };
    const haifa = haifaClerk.at('2016-04-08 09:00');
    const answers = [await haifa.supplyCorrection(again), await haifa.supplyCorrection(again)].map(caseOf);
    expect(answers.map(({ version }) => version)).toEqual([3, 3]);
  });

  test.each([
    ['without all requested materials', [], {}, 'MISSING_MATERIAL'],
    ['with an unlisted material', ['household-register', 'magic'], {}, 'UNKNOWN_MATERIAL'],
  ])('a correction %s is refused', async (_, materials, more, code) => {
    const { number } = await inReview(5);
    await reviewer.at('2016-04-07 10:00').requestCorrection({ number, ...ask });
    const answer = await (await applicant(5))
      .at('2016-04-08 10:00')
      .supplyCorrection({ number, materials, ...more });
    expect(codesOf(answer)).toEqual([code]);
  });

  test.each([
    ['without a window', {}, '2016-04-08 09:00', 'UNKNOWN_WINDOW'],
    ['at a window that is not the clerk’s', { window: xinanWindow }, '2016-04-08 09:00', 'NOT_YOUR_WINDOW'],
    ['while the window is closed', { window: haifaWindow }, '2016-04-09 09:00', 'WINDOW_CLOSED'],
  ])('a correction brought to a clerk %s is refused', async (_, where, time, code) => {
    const { number } = await inReview(6);
    await reviewer.at('2016-04-07 10:00').requestCorrection({ number, ...ask });
    const answer = await haifaClerk.at(time).supplyCorrection({ number, materials: ask.materials, ...where });
    expect(codesOf(answer)).toEqual([code]);
  });

  test.each([
    ['without a reason', { reason: ' ' }, 'INVALID_INPUT'],
    ['for an unlisted material', { reason: '缺', materials: ['magic'] }, 'UNKNOWN_MATERIAL'],
  ])('a request for correction %s is refused', async (_, input, code) => {
    const { number } = await inReview(7);
    expect(codesOf(await reviewer.at('2016-04-07 10:00').requestCorrection({ number, ...input }))).toEqual([
      code,
    ]);
  });

  test('a correction may be requested of an online filing before acceptance', async () => {
    const resident = await applicant(8);
    const filed = await resident
      .at('2016-04-05 20:00')
      .submit({ application: application('HC-PS-03', xinan, 8) });
    const { number } = caseOf(filed);
    await xinanClerk.at('2016-04-06 09:00').requestCorrection({ number, reason: '照片不清楚' });
    const supplied = caseOf(
      await resident.at('2016-04-11 20:00').supplyCorrection({ number, phone: '13900000000' }),
    );
    // 4 of the 5 working days remained
    expect(supplied).toMatchObject({ status: 'SUBMITTED', dueAt: '2016-04-15T16:00:00.000Z' });
  });
});

describe('handovers', () => {
  const other = '350205002214-02';
  const to = { clerk: 'clerk-of-02', window: other };

  test('a case handed over moves to the new owner’s window, and the old window still sees it', async () => {
    const { number } = await atWindow(21);
    const moved = caseOf(await xinanClerk.at('2016-04-01 10:00').handOver({ number, ...to }));
    expect(moved).toMatchObject({
      status: 'ACCEPTED',
      desk: { code: other },
      owner: { clerk: to.clerk, window: { code: other } },
    });
    expect(moved.history.at(-1)).toMatchObject({
      type: 'HANDED_OVER',
      desk: { code: xinanWindow },
      toDesk: { code: other },
    });
    expect(await xinanClerk.find(number)).toMatchObject({ number, availableActions: [] });
  });

  test('a case handed over is settled by the new owner only', async () => {
    const { number } = await atWindow(22);
    await xinanClerk.at('2016-04-01 10:00').handOver({ number, ...to });
    expect(codesOf(await xinanClerk.at('2016-04-01 10:05').complete({ number }))).toEqual(['FORBIDDEN']);
    const settled = await (await world.clerk(other)).at('2016-04-01 10:10').complete({ number });
    expect(caseOf(settled)).toMatchObject({ status: 'COMPLETED', onTheSpot: false });
  });

  test('a case handed over during review stays at its office', async () => {
    const { number } = await inReview(23);
    const moved = caseOf(
      await xinanClerk.at('2016-04-05 10:00').handOver({ number, clerk: 'c', window: haifaWindow }),
    );
    expect(moved).toMatchObject({
      desk: { code: xinyangStreet },
      owner: { clerk: 'c', window: { code: haifaWindow } },
    });
  });

  test.each([
    ['an unknown window', { clerk: 'c', window: '350205002214-99' }, 'UNKNOWN_WINDOW'],
    ['a clerk without a name', { clerk: '', window: other }, 'INVALID_INPUT'],
    ['a window out of the matter’s scope', { clerk: 'c', window: haifaWindow }, 'OUT_OF_SCOPE'],
  ])('a handover to %s is refused', async (_, wrong, code) => {
    const clerk = xinanClerk.at('2016-04-01 09:00');
    const { number } = await acceptCase(clerk, xinanWindow, application('HC-PS-01', xinan, 24));
    expect(codesOf(await clerk.handOver({ number, ...wrong }))).toEqual([code]);
  });

  test('a handover by anybody but the owner’s window is refused', async () => {
    const { number } = await inReview(25);
    expect(codesOf(await reviewer.handOver({ number, ...to }))).toEqual(['FORBIDDEN']);
  });
});

describe('claims', () => {
  test('a claimed case is decided by nobody else until a colleague claims it', async () => {
    const { number } = await inReview(31);
    const colleague = await world.actor('reviewer', { sub: 'colleague', offices: [xinyangStreet] });
    const claimed = caseOf(await reviewer.at('2016-04-05 10:00').claim({ number }));
    expect(claimed.claimedBy).toBe(`reviewer-${xinyangStreet}`);
    const reason = '不符合条件';
    expect(
      [
        await colleague.complete({ number }),
        await colleague.reject({ number, reason }),
        await colleague.requestCorrection({ number, reason }),
        await colleague.forward({ number }),
      ].map(codesOf),
    ).toEqual(Array(4).fill(['FORBIDDEN']));

    expect(caseOf(await colleague.at('2016-04-05 11:00').claim({ number })).claimedBy).toBe('colleague');
    expect(codesOf(await reviewer.complete({ number }))).toEqual(['FORBIDDEN']);
    const decided = caseOf(await colleague.at('2016-04-05 11:10').complete({ number }));
    expect(decided).toMatchObject({ status: 'COMPLETED', claimedBy: null });
  });

  test('a claimed case may be withdrawn by its applicant', async () => {
    const { number } = await inReview(32);
    await reviewer.claim({ number });
    expect(caseOf(await (await applicant(32)).withdraw({ number })).status).toBe('WITHDRAWN');
  });

  test('a claim outlasts a correction', async () => {
    const { number } = await inReview(33);
    await reviewer.at('2016-04-05 10:00').claim({ number });
    await reviewer.at('2016-04-05 10:10').requestCorrection({ number, reason: '缺签字' });
    const supplied = await (await applicant(33))
      .at('2016-04-06 10:00')
      .supplyCorrection({ number, phone: '13900000000' });
    expect(caseOf(supplied).claimedBy).toBe(`reviewer-${xinyangStreet}`);
  });
});

describe('decisions', () => {
  test('an office grants a case', async () => {
    const { number } = await inReview(41);
    const decided = caseOf(await reviewer.at('2016-04-06 10:00').complete({ number }));
    expect(decided).toMatchObject({
      status: 'COMPLETED',
      desk: null,
      light: null,
      remainingDays: null,
    });
    expect(typesOf(decided)).toEqual(['ACCEPTED', 'FORWARDED', 'COMPLETED']);
  });

  test('an office rejects a case with a reason that the applicant reads in the history', async () => {
    const { number } = await inReview(42);
    await reviewer.at('2016-04-06 10:00').reject({ number, reason: '年龄不足' });
    const seen = await (await applicant(42)).find(number);
    expect(seen).toMatchObject({ status: 'REJECTED', desk: null, completedAt: null });
    expect(seen?.history.at(-1)).toMatchObject({
      type: 'REJECTED',
      reason: '年龄不足',
      desk: { code: xinyangStreet },
    });
  });

  test.each([
    ['that is empty', ''],
    ['of one space', ' '],
    ['of 501 characters', 'x'.repeat(501)],
    ['of two lines', '两\n行'],
  ])('an office may not reject for a reason %s', async (_, reason) => {
    const { number } = await inReview(43);
    const answer = await reviewer.reject({ number, reason });
    expect(answer.refusals.map(({ code, path }) => [code, path])).toEqual([
      ['INVALID_INPUT', ['input', 'reason']],
    ]);
  });

  test('another office or the accepting window may not decide a case', async () => {
    const { number } = await inReview(44);
    const elsewhere = await world.actor('reviewer', { offices: [PS] });
    expect(
      [await elsewhere.complete({ number }), await xinanClerk.complete({ number })].map(codesOf),
    ).toEqual([['NOT_FOUND'], ['FORBIDDEN']]);
  });
});

test('a case rejected at its window leaves the window’s queue', async () => {
  const { number } = await atWindow(51);
  const rejected = caseOf(await xinanClerk.at('2016-04-01 09:10').reject({ number, reason: '不在本区居住' }));
  expect(rejected).toMatchObject({ status: 'REJECTED', desk: null, availableActions: ['UNDO_DECISION'] });
});

test('a clerk may reject an online filing of their own village', async () => {
  const filed = await (await applicant(52))
    .at('2016-04-05 20:00')
    .submit({ application: application('HC-PS-03', xinan, 52) });
  const { number } = caseOf(filed);
  expect(codesOf(await haifaClerk.reject({ number, reason: '不在本区居住' }))).toEqual(['FORBIDDEN']);
  expect(caseOf(await xinanClerk.reject({ number, reason: '不在本区居住' })).status).toBe('REJECTED');
});

describe('withdrawals', () => {
  test('an applicant withdraws their case, with an optional reason', async () => {
    const { number } = await inReview(61);
    const stopped = caseOf(await (await applicant(61)).withdraw({ number, reason: '不办了' }));
    expect(stopped.status).toBe('WITHDRAWN');
    expect(stopped.history.at(-1)).toMatchObject({
      type: 'WITHDRAWN',
      reason: '不办了',
      desk: null,
      role: 'RESIDENT',
    });
  });

  test('the owner withdraws a case for the applicant, even during review', async () => {
    const { number } = await inReview(62);
    const stopped = caseOf(await xinanClerk.withdraw({ number }));
    expect(stopped.history.at(-1)).toMatchObject({
      type: 'WITHDRAWN',
      desk: { code: xinanWindow },
      role: 'CLERK',
    });
  });

  test('a case may be withdrawn while it awaits a correction', async () => {
    const { number } = await inReview(63);
    await reviewer.requestCorrection({ number, reason: '缺签字' });
    expect(caseOf(await (await applicant(63)).withdraw({ number }))).toMatchObject({
      status: 'WITHDRAWN',
      correction: null,
    });
  });

  test('a settled case may not be withdrawn', async () => {
    const { number } = await atWindow(64);
    await xinanClerk.at('2016-04-01 09:10').complete({ number });
    const resident = await applicant(64);
    expect(codesOf(await resident.withdraw({ number }))).toEqual(['NOT_ALLOWED_IN_STATUS']);
    expect((await resident.find(number))?.status).toBe('COMPLETED');
  });

  test('nobody else may withdraw a case', async () => {
    const { number } = await inReview(65);
    const others = [
      reviewer,
      haifaClerk,
      await applicant(66),
      await world.actor('supervisor'),
      world.stranger,
    ];
    const answers = await Promise.all(others.map((one) => one.withdraw({ number })));
    expect(answers.map(codesOf)).toEqual([
      ['FORBIDDEN'],
      ['NOT_FOUND'],
      ['NOT_FOUND'],
      ['FORBIDDEN'],
      ['UNAUTHENTICATED'],
    ]);
  });
});

describe('handling mode', () => {
  test('a case settled at its window is handled in one place', async () => {
    const { number } = await atWindow(71);
    expect(caseOf(await xinanClerk.at('2016-04-01 09:10').complete({ number })).mode).toBe('ONE_PLACE');
  });

  test('a case without a visit is handled wholly online', async () => {
    const resident = await applicant(72);
    const { number } = caseOf(
      await resident.at('2016-04-05 20:00').submit({ application: application('HC-PS-03', xinan, 72) }),
    );
    const clerk = xinanClerk.at('2016-04-06 09:00');
    await clerk.accept({
      window: xinanWindow,
      cases: [{ submitted: { number, materials: [], visit: false } }],
    });
    expect(caseOf(await clerk.complete({ number })).mode).toBe('WHOLLY_ONLINE');
  });

  test('a case accepted at another village’s window is accepted here and decided at home', async () => {
    const { mode } = await acceptCase(
      haifaClerk.at('2016-04-06 09:00'),
      haifaWindow,
      application('HC-CA-07', xinan, 73),
    );
    expect(mode).toBe('ACCEPTED_HERE_DECIDED_AT_HOME');
  });

  test('a case with a correction at a third window is handled in several places', async () => {
    const clerk = await world.clerk(xinyangStreetWindow);
    const { number } = await acceptCase(
      haifaClerk.at('2016-04-06 09:00'),
      haifaWindow,
      application('HC-CA-07', xinan, 74),
    );
    await reviewer.at('2016-04-06 10:00').requestCorrection({ number, reason: '缺签字' });
    const supplied = await clerk
      .at('2016-04-06 11:00')
      .supplyCorrection({ number, phone: '13900000000', window: xinyangStreetWindow });
    expect(caseOf(supplied).mode).toBe('SEVERAL_PLACES');
  });

  test('a case has no handling mode before acceptance', async () => {
    const resident = await applicant(75);
    const filed = await resident
      .at('2016-04-05 20:00')
      .submit({ application: application('HC-PS-03', xinan, 75) });
    expect(caseOf(filed)).toMatchObject({ mode: null, owner: null });
  });
});

test('the accepting clerk stays the owner during review', async () => {
  const { number } = await inReview(81);
  const owner = { clerk: `clerk-${xinanWindow}`, window: { code: xinanWindow } };
  expect((await (await applicant(81)).find(number))?.owner).toEqual(owner);
  expect(caseOf(await reviewer.complete({ number })).owner).toEqual(owner);
});

describe('the last part of a number', () => {
  const lastPart = (number: string): string => number.slice(-16).toLowerCase();

  test('a resident finds an own case by the last part of its number', async () => {
    const { number } = await atWindow(60);
    expect((await (await applicant(60)).find(lastPart(number)))?.number).toBe(number);
  });

  test('a clerk finds an open case at the own window by the last part of its number', async () => {
    const { number } = await atWindow(61);
    expect((await xinanClerk.find(lastPart(number)))?.number).toBe(number);
  });

  test('the last part of a number finds nothing for those whose case it is not', async () => {
    const { number } = await atWindow(62);
    expect(await (await applicant(63)).find(lastPart(number))).toBeNull();
    expect(await haifaClerk.find(lastPart(number))).toBeNull();
  });
});
