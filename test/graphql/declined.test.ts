import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestEngine } from '../support/engine.ts';
import type { CaseAnswer } from '../support/operations.ts';
import { identityNumber, person } from '../support/people.ts';
import { printedCode } from '../support/receipts.ts';
import { type Actor, application, caseOf, openWorld, places, type World } from '../support/world.ts';

const { xinan, xinanWindow, haifaWindow } = places;
const reason = '不属于本机关职权范围，请向不动产登记中心申请';

let engine: Awaited<ReturnType<typeof startTestEngine>>;
let world: World;
let clerk: Actor;
beforeAll(async () => {
  engine = await startTestEngine();
  world = await openWorld({ dynamoDbEndpoint: engine.endpoint });
  clerk = (await world.clerk(xinanWindow)).at('2016-04-06 09:30');
});
afterAll(async () => {
  await world.close();
  await engine.stop();
});

const FIELDS = 'number status channel desk { code } receiptKinds history { type role desk { code } reason }';
const decline = async (sequence: number, input: object = {}, by = clerk) => {
  const query = `mutation ($input: DeclineApplicationInput!) { declineApplication(input: $input) {
    case { ${FIELDS} } refusals { code path message } } }`;
  const { matter, village, applicant } = application('HC-PS-02', xinan, sequence);
  const given = { window: xinanWindow, application: { matter, village, applicant }, reason };
  const variables = { input: { idempotencyKey: randomUUID(), ...given, ...input } };
  return (await by.send<{ declineApplication: CaseAnswer }>(query, variables)).data.declineApplication;
};
const declined = async (sequence: number): Promise<string> => caseOf(await decline(sequence)).number;
const refusalsOf = async (sequence: number, input: object, by = clerk) =>
  (await decline(sequence, input, by)).refusals.map(({ code, path }) => [code, path.join('.')]);

describe('a refusal at the counter', () => {
  test('is one act: a refused case with the paper, its reason and remedies, and a code', async () => {
    await world.runner.drained();
    let answer: CaseAnswer | undefined;
    const trips = await engine.during(/Cases|Registry/, async () => {
      answer = await decline(1);
    });
    expect(trips.map(({ operation }) => operation)).toEqual(['PutItem']);
    const made = caseOf(answer);
    expect(made).toMatchObject({
      status: 'REJECTED',
      desk: null,
      receiptKinds: ['NOT_ACCEPTED'],
      history: [
        { type: 'SUBMITTED', role: 'CLERK', desk: { code: xinanWindow }, reason: null },
        { type: 'REJECTED', role: 'CLERK', desk: { code: xinanWindow }, reason },
      ],
    });
    const { data } = await clerk.send<{ receipt: object }>(
      `{ receipt(number: "${made.number}", kind: NOT_ACCEPTED) { title reason desk { code } addressee(inClear: true)
        responsible { id } remedies { reviewDays suitMonths } body(lang: EN) } }`,
    );
    expect(data.receipt).toMatchObject({
      title: '不予受理决定书',
      reason,
      desk: { code: xinanWindow },
      addressee: person(1).name,
      responsible: { id: `clerk-${xinanWindow}` },
      remedies: { reviewDays: 60, suitMonths: 6 },
      body: [expect.stringContaining('decided not to accept'), expect.anything(), expect.anything()],
    });
    const code = await printedCode(clerk, made.number, 'NOT_ACCEPTED');
    const progress = await world.stranger
      .at('2016-04-06 12:00')
      .send(`{ progressByCode(code: "${code}") { status mayRate steps { text(lang: EN) } } }`);
    expect(progress.data).toMatchObject({
      progressByCode: {
        status: 'REJECTED',
        mayRate: true,
        steps: [
          { text: expect.stringContaining('was applied for at') },
          { text: expect.stringContaining('was not accepted') },
        ],
      },
    });
  });

  test('is counted as refused, and in the list of what its window decided that day', async () => {
    const supervisor = (await world.actor('supervisor')).at('2016-04-08 10:00');
    const count = async () => {
      await world.runner.drained();
      const { data } = await supervisor.send<{ serviceReport: { rejected: number; accepted: number } }>(
        '{ serviceReport(district: "350205", from: "2016-04-06", to: "2016-04-06") { rejected accepted } }',
      );
      return data.serviceReport;
    };
    const before = await count();
    const number = await declined(2);
    expect(await count()).toEqual({ rejected: before.rejected + 1, accepted: before.accepted });
    const { data } = await clerk.send<{ settledCases: { edges: object[] } }>(
      `{ settledCases(desk: "${xinanWindow}", day: "2016-04-06") { edges { node { number status } } } }`,
    );
    expect(data.settledCases.edges).toContainEqual({ node: { number, status: 'REJECTED' } });
  });

  test('is told to the applicant, who finds it among their cases', async () => {
    const number = await declined(3);
    const applicant = (await world.actor('resident', { person: identityNumber(3) })).at('2016-04-06 18:00');
    const { data } = await applicant.send<{ myNotices: { edges: { node: { text: string } }[] } }>(
      '{ myCases { edges { node { number status } } } myNotices { edges { node { text } } } }',
    );
    expect(data).toMatchObject({ myCases: { edges: [{ node: { number, status: 'REJECTED' } }] } });
    expect(data.myNotices.edges.map(({ node }) => node.text)).toEqual([
      expect.stringContaining(`was not accepted: ${reason}`),
      expect.stringContaining('was applied for at'),
    ]);
  });

  test('is undone like any refusal, and then waits at the window to be accepted', async () => {
    const number = await declined(4);
    const undone = caseOf(
      await clerk.act('undoDecision', { number, decision: 'REJECTION', reason: '看错事项' }),
    );
    expect(undone).toMatchObject({ status: 'SUBMITTED', desk: { code: xinanWindow } });
    const { materials } = application('HC-PS-02', xinan, 4);
    const cases = [{ submitted: { number, materials, visit: true } }];
    const { results } = await clerk.accept({ window: xinanWindow, cases });
    expect(caseOf(results[0])).toMatchObject({ number, status: 'ACCEPTED' });
  });

  test('is recorded once when it is sent again, also after closing time', async () => {
    const input = { idempotencyKey: 'declined-once' };
    const first = caseOf(await decline(5, input));
    expect(caseOf(await decline(5, input, clerk.at('2016-04-06 20:00'))).number).toBe(first.number);
    expect(await refusalsOf(5, { ...input, reason: '另一理由' })).toEqual([
      ['KEY_REUSED', 'input.idempotencyKey'],
    ]);
  });

  test('checks what it records, and nothing that may be its reason', async () => {
    const one = application('HC-PS-02', xinan, 6);
    const withPart = (part: object) => ({
      application: { matter: one.matter, village: one.village, applicant: one.applicant, ...part },
    });
    expect(await refusalsOf(6, { window: haifaWindow })).toEqual([['NOT_YOUR_WINDOW', 'input.window']]);
    expect(await refusalsOf(6, {}, clerk.at('2016-04-06 20:00'))).toEqual([
      ['WINDOW_CLOSED', 'input.window'],
    ]);
    expect(await refusalsOf(6, { reason: '' })).toEqual([['INVALID_INPUT', 'input.reason']]);
    expect(await refusalsOf(6, withPart({ materials: ['no-such-thing'] }))).toEqual([
      ['UNKNOWN_MATERIAL', 'input.application.materials.0'],
    ]);
    expect(await refusalsOf(6, withPart({ matter: 'HC-XX-99' }))).toEqual([
      ['UNKNOWN_MATTER', 'input.application.matter'],
    ]);
    // of another village than the matter's scope allows, and without any material
    expect(await refusalsOf(6, withPart({ matter: 'HC-PS-01', village: places.haifa }))).toEqual([]);
  });
});
