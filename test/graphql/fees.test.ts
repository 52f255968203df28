import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acceptCase, codesOf } from '../support/cases.ts';
import { identityNumber } from '../support/people.ts';
import { printedCode } from '../support/receipts.ts';
import {
  type ActInput,
  type Actor,
  application,
  caseOf,
  openWorld,
  places,
  type World,
} from '../support/world.ts';

const { xinan, xinanWindow } = places;
const RENEWAL = 'HC-PS-06';

let world: World;
let clerk: Actor;
let reviewer: Actor;
beforeAll(async () => {
  world = await openWorld();
  clerk = (await world.clerk(xinanWindow)).at('2016-04-06 09:30');
  reviewer = (await world.actor('reviewer', { offices: ['350205000000-PS'] })).at('2016-04-06 10:00');
});
afterAll(() => world.close());

const accepted = async (sequence: number): Promise<string> =>
  (await acceptCase(clerk, xinanWindow, application(RENEWAL, xinan, sequence))).number;
const record = (by: Actor, input: ActInput<'recordPayment'>) => by.act('recordPayment', input);
const PAID = { amountInFen: 1500, receiptNumber: '闽财票 00123' };

type Payment = { readonly amountInFen: number; readonly waivedInFen: number; readonly waiver: string | null };
const paymentOf = async (number: string) => {
  const { data } = await clerk.send<{ case: { payment: Payment | null; openFeeInFen: number } }>(
    `{ case(number: "${number}") { payment { amountInFen waivedInFen waiver receiptNumber desk { ... on Window { code } } }
      openFeeInFen } }`,
  );
  return data.case;
};
const refusalOf = async (answer: ReturnType<typeof record>) => {
  const { refusals } = await answer;
  return refusals.map(({ code, path }) => [code, path?.at(-1)]);
};

describe('fee of a matter', () => {
  test('a case is not settled before its fee is recorded, and the refusal names the amount', async () => {
    const number = await accepted(1);
    expect(await paymentOf(number)).toEqual({ payment: null, openFeeInFen: 1500 });
    const { refusals } = await reviewer.complete({ number });
    expect(refusals).toMatchObject([
      { code: 'FEE_NOT_RECORDED', message: expect.stringContaining('15.00 yuan') },
    ]);

    caseOf(await record(clerk, { number, ...PAID }));
    expect(await paymentOf(number)).toEqual({
      payment: {
        amountInFen: 1500,
        waivedInFen: 0,
        waiver: null,
        receiptNumber: '闽财票 00123',
        desk: { code: xinanWindow },
      },
      openFeeInFen: 0,
    });
    expect(caseOf(await reviewer.complete({ number })).status).toBe('COMPLETED');
  });

  test('what is not paid is waived for a reason', async () => {
    const number = await accepted(2);
    expect(await refusalOf(record(clerk, { number, amountInFen: 500, receiptNumber: '1' }))).toEqual([
      ['INVALID_INPUT', 'waiver'],
    ]);
    caseOf(await record(clerk, { number, amountInFen: 0, waiver: 'LOW_INCOME' }));
    expect((await paymentOf(number)).payment).toMatchObject({ waivedInFen: 1500, waiver: 'LOW_INCOME' });
    expect(caseOf(await reviewer.complete({ number })).status).toBe('COMPLETED');
  });

  test.each([
    [{ amountInFen: 1501, receiptNumber: '1' }, 'amountInFen'],
    [{ amountInFen: -1, waiver: 'YOUNG' }, 'amountInFen'],
    [{ amountInFen: 1500 }, 'receiptNumber'],
    [{ amountInFen: 1500, receiptNumber: '1'.repeat(51) }, 'receiptNumber'],
    [{ amountInFen: 1500, receiptNumber: '1', waiver: 'YOUNG' }, 'waiver'],
  ] as const)('%j is refused at %s', async (input, field) => {
    expect(await refusalOf(record(clerk, { number: await accepted(3), ...input }))).toEqual([
      ['INVALID_INPUT', field],
    ]);
  });

  test('what is recorded is corrected with a reason, which the history keeps', async () => {
    const number = await accepted(4);
    caseOf(await record(clerk, { number, ...PAID }));
    const corrected = { number, amountInFen: 700, receiptNumber: '2', waiver: 'OLD_AGE' } as const;
    expect(await refusalOf(record(clerk, corrected))).toEqual([['INVALID_INPUT', 'reason']]);
    caseOf(await record(clerk, { ...corrected, reason: '七十岁以上减半' }));
    const { data } = await clerk.send<{ case: { history: object[] } }>(
      `{ case(number: "${number}") { history { type reason payment { amountInFen waivedInFen } } } }`,
    );
    expect(data.case.history.slice(2)).toEqual([
      { type: 'PAYMENT_RECORDED', reason: null, payment: { amountInFen: 1500, waivedInFen: 0 } },
      { type: 'PAYMENT_RECORDED', reason: '七十岁以上减半', payment: { amountInFen: 700, waivedInFen: 800 } },
    ]);
  });

  test('after an undone settlement the payment stands, and nothing is paid twice', async () => {
    const number = await accepted(5);
    caseOf(await record(clerk, { number, ...PAID }));
    caseOf(await reviewer.complete({ number }));
    caseOf(await reviewer.act('undoDecision', { number, decision: 'COMPLETION', reason: '误办' }));
    expect(caseOf(await reviewer.complete({ number })).status).toBe('COMPLETED');
  });

  test('after a refusal the fee is paid back, and is due again if the refusal is undone', async () => {
    const number = await accepted(6);
    caseOf(await record(clerk, { number, ...PAID }));
    caseOf(await reviewer.reject({ number, reason: '不符合条件' }));
    expect(await refusalOf(record(clerk, { number, ...PAID, reason: '退费' }))).toEqual([
      ['INVALID_INPUT', 'amountInFen'],
    ]);
    caseOf(await record(clerk, { number, amountInFen: 0, reason: '未予办理，退费' }));
    expect((await paymentOf(number)).payment).toMatchObject({ amountInFen: 0, waivedInFen: 0 });
    expect(codesOf(await record(clerk, { number, amountInFen: 0, reason: '再退' }))).toEqual(['NO_FEE']);
    caseOf(await reviewer.act('undoDecision', { number, decision: 'REJECTION', reason: '误办' }));
    expect(codesOf(await reviewer.complete({ number }))).toEqual(['FEE_NOT_RECORDED']);
  });

  test('nothing is recorded for a free matter, nor by an applicant', async () => {
    const free = await acceptCase(clerk, xinanWindow, application('HC-PS-02', xinan, 7));
    expect(codesOf(await record(clerk, { number: free.number, amountInFen: 0 }))).toEqual(['NO_FEE']);
    const applicant = await world.actor('resident', { person: identityNumber(8) });
    const own = await accepted(8);
    expect(codesOf(await record(applicant.at('2016-04-06 11:00'), { number: own, ...PAID }))).toEqual([
      'FORBIDDEN',
    ]);
  });

  test('the paper says what is to be paid, and progress by code what still is', async () => {
    const number = await accepted(9);
    const code = await printedCode(clerk, number, 'ACCEPTANCE');
    const { data } = await clerk.send<{ receipt: { body: string[] } }>(
      `{ receipt(number: "${number}", kind: ACCEPTANCE) { body } }`,
    );
    expect(data.receipt.body.join('')).toContain('收费 15.00 元');
    const ask = () =>
      world.stranger.at('2016-04-06 12:00').send(`{ progressByCode(code: "${code}") { openFeeInFen } }`);
    expect((await ask()).data).toEqual({ progressByCode: { openFeeInFen: 1500 } });
    caseOf(await record(clerk, { number, ...PAID }));
    expect((await ask()).data).toEqual({ progressByCode: { openFeeInFen: 0 } });
  });
});

test('reports count what was collected and waived, less what was paid back, each on its day', async () => {
  const late = (await world.clerk(xinanWindow)).at('2016-05-04 09:30');
  const of = async (sequence: number) =>
    (await acceptCase(late, xinanWindow, application(RENEWAL, xinan, sequence))).number;
  const [paid, back, waived] = [await of(20), await of(21), await of(22)];
  for (const number of [paid, back]) caseOf(await record(late, { number, ...PAID }));
  caseOf(await record(late, { number: waived, amountInFen: 500, receiptNumber: '3', waiver: 'DISABILITY' }));
  caseOf(await reviewer.at('2016-05-05 09:00').reject({ number: back, reason: '不符合条件' }));
  caseOf(await record(late.at('2016-05-05 10:00'), { number: back, amountInFen: 0, reason: '退费' }));
  await world.runner.drained();
  const supervisor = await world.actor('supervisor');
  const fees = 'feesCollectedInFen feesWaivedInFen';
  const { data } = await supervisor.send(
    `{ serviceReport(district: "350205", from: "2016-05-04", to: "2016-05-05", groupBy: DAY) { ${fees} rows { key ${fees} } } }`,
  );
  expect(data).toEqual({
    serviceReport: {
      feesCollectedInFen: 2000,
      feesWaivedInFen: 1000,
      rows: [
        { key: '2016-05-04', feesCollectedInFen: 3500, feesWaivedInFen: 1000 },
        { key: '2016-05-05', feesCollectedInFen: -1500, feesWaivedInFen: 0 },
      ],
    },
  });
});
