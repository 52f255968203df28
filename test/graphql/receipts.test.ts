import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acceptCase, codesOf } from '../support/cases.ts';
import { identityNumber, person } from '../support/people.ts';
import { forgeCode, printedCode } from '../support/receipts.ts';
import { openTables } from '../support/tables.ts';
import { type Actor, application, caseOf, openWorld, places, type World } from '../support/world.ts';

const { xinan, xinanWindow, haifaWindow } = places;
const EIGHT = 'HC-PS-02';

let world: World;
let clerk: Actor;
let nobody: Actor;
beforeAll(async () => {
  world = await openWorld();
  clerk = (await world.clerk(xinanWindow)).at('2016-04-06 09:30');
  nobody = world.stranger.at('2016-04-06 11:00');
});
afterAll(() => world.close());

const accepted = async (sequence: number): Promise<string> =>
  (await acceptCase(clerk, xinanWindow, application(EIGHT, xinan, sequence))).number;
const settled = async (sequence: number): Promise<string> =>
  caseOf(await clerk.complete({ number: await accepted(sequence) })).number;
const applicantOf = async (sequence: number): Promise<Actor> =>
  (await world.actor('resident', { person: identityNumber(sequence) })).at('2016-04-06 18:00');

type Paper = { readonly title: string; readonly addressee: string; readonly body: string[] };
const print = async (by: Actor, number: string, kind: string, fields: string) =>
  (
    await by.send<{ receipt: Paper | null }>(
      `query ($number: ID!, $kind: ReceiptKind!) { receipt(number: $number, kind: $kind) { ${fields} } }`,
      { number, kind },
    )
  ).data.receipt;

const PROGRESS = `number status statusText(lang: EN) mayRate score dueOn correction { reason materials { code } dueOn }
  steps { atLocal type text(lang: EN) } codeValidUntil`;
type Progress = {
  readonly number: string;
  readonly status: string;
  readonly mayRate: boolean;
  readonly score: number | null;
  readonly correction: object | null;
  readonly steps: readonly { readonly atLocal: string; readonly type: string; readonly text: string }[];
};
const ask = (by: Actor, code: string) =>
  by.send<{ progressByCode: Progress | null }>(
    `query ($code: String!) { progressByCode(code: $code) { ${PROGRESS} } }`,
    { code },
  );
const progressOf = async (by: Actor, code: string) => (await ask(by, code)).data.progressByCode;

type ByCode = {
  readonly progress: Progress | null;
  readonly refusals: readonly { code: string; path: string[] }[];
};
const act = async (by: Actor, operation: 'rateByCode' | 'supplyCorrectionByCode', input: object) => {
  const type = `${operation.charAt(0).toUpperCase()}${operation.slice(1)}Input`;
  const { data } = await by.send<Record<string, ByCode>>(
    `mutation ($input: ${type}!) { ${operation}(input: $input) { progress { ${PROGRESS} } refusals { code path } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  );
  const payload = data[operation];
  if (!payload) throw new Error('no payload');
  return payload;
};

describe('printed receipts', () => {
  const HEAD = `title number addressee(inClear: true) body(lang: EN) dueOn reason phone actedAtLocal printedAtLocal
    received { code } missing { code } responsible { id } deskName(lang: EN) legalBasis(lang: EN)
    remedies { reviewDays reviewBody(lang: EN) suitMonths court(lang: EN) text(lang: EN) } codeValidUntil qr`;

  test('a notice of acceptance has all that the law wants on it', async () => {
    const number = await accepted(1);
    expect(await print(clerk, number, 'ACCEPTANCE', HEAD)).toMatchObject({
      title: '受理通知书',
      number: `${number}/A1`,
      addressee: person(1).name,
      dueOn: expect.stringMatching(/^2016-/),
      reason: null,
      actedAtLocal: '2016-04-06 09:30',
      printedAtLocal: '2016-04-06 09:30',
      received: expect.arrayContaining([{ code: 'resident-id-card' }]),
      missing: [],
      responsible: { id: `clerk-${xinanWindow}` },
      legalBasis: expect.arrayContaining(['Administrative Licensing Law of the PRC, art. 32']),
      remedies: null,
      codeValidUntil: '2016-05-06',
      qr: expect.stringMatching(/^TONGBAN:[0-9A-Z]{25}$/),
    });
  });

  test('a notice of correction says what is missing and by when', async () => {
    const number = await accepted(2);
    caseOf(await clerk.requestCorrection({ number, reason: '照片模糊', materials: ['photo-1-inch'] }));
    const paper = await print(clerk, number, 'CORRECTION', HEAD);
    expect(paper).toMatchObject({
      title: '补正通知书',
      number: `${number}/C1`,
      reason: '照片模糊',
      missing: [{ code: 'photo-1-inch' }],
      dueOn: '2016-04-27',
      remedies: null,
    });
    expect(paper?.body[1]).toMatch(/by 27 April 2016/);
  });

  test('a decision not to grant says why, and where and until when to turn', async () => {
    const number = await accepted(3);
    caseOf(await clerk.reject({ number, reason: '不符合条件' }));
    expect(await print(clerk, number, 'NOT_GRANTED', HEAD)).toMatchObject({
      title: '不予许可决定书',
      number: `${number}/R1`,
      reason: '不符合条件',
      dueOn: null,
      remedies: {
        reviewDays: 60,
        reviewBody: 'People’s Government of Haicang District, Xiamen',
        suitMonths: 6,
        court: 'People’s Court of Haicang District, Xiamen',
        text: expect.stringMatching(/within 60 days.*within 6 months/),
      },
    });
    expect(await print(clerk, number, 'NOT_ACCEPTED', 'title')).toBeNull();
  });

  test('the office that refused prints the decision with the name, and a desk that had the case before a masked one', async () => {
    const { number } = await acceptCase(clerk, xinanWindow, application('HC-CA-07', xinan, 10));
    const reviewer = (await world.actor('reviewer', { offices: [places.xinyangStreet] })).at(
      '2016-04-06 10:00',
    );
    caseOf(await reviewer.reject({ number, reason: '未满八十周岁' }));
    const inClear = 'addressee(inClear: true)';
    expect(await print(reviewer, number, 'NOT_GRANTED', inClear)).toEqual({ addressee: person(10).name });
    expect(await print(reviewer, number, 'ACCEPTANCE', inClear)).toEqual({
      addressee: expect.stringMatching(/^.\*+$/),
    });
  });

  test('an online filing that is refused before acceptance gets a decision not to accept', async () => {
    const filed = await (await applicantOf(4)).submit({ application: application(EIGHT, xinan, 4) });
    const { number } = caseOf(filed);
    caseOf(await clerk.at('2016-04-07 09:00').reject({ number, reason: '不属于本机关职权' }));
    const paper = await print(clerk, number, 'NOT_ACCEPTED', HEAD);
    expect(paper).toMatchObject({ title: '不予受理决定书', responsible: { id: `clerk-${xinanWindow}` } });
    expect(await print(clerk, number, 'ACCEPTANCE', 'title')).toBeNull();
  });

  test('an applicant prints their own paper with their name, and nobody is recorded', async () => {
    const number = await accepted(5);
    const applicant = await applicantOf(5);
    expect(await print(applicant, number, 'ACCEPTANCE', 'addressee(inClear: true)')).toEqual({
      addressee: person(5).name,
    });
    const { data } = await applicant.send(
      `{ case(number: "${number}") { receiptKinds accessLog { edges { cursor } } } }`,
    );
    expect(data).toEqual({ case: { receiptKinds: ['ACCEPTANCE'], accessLog: { edges: [] } } });
  });

  test('printing by a desk is in the access log, and in clear as an unmasking', async () => {
    const number = await accepted(6);
    await print(clerk, number, 'ACCEPTANCE', 'addressee(inClear: true)');
    const { data } = await (await applicantOf(6)).send<{
      case: { accessLog: { edges: { node: { kind: string } }[] } };
    }>(`{ case(number: "${number}") { accessLog { edges { node { kind } } } } }`);
    const kinds = data.case.accessLog.edges.map(({ node }) => node.kind);
    expect(kinds.toSorted()).toEqual(['OPENED', 'PRINTED', 'UNMASKED']);
  });

  test('a name is masked unless it is asked for in clear', async () => {
    const paper = await print(clerk, await accepted(7), 'ACCEPTANCE', 'addressee(inClear: false)');
    expect(paper?.addressee).toMatch(/^.\*+$/);
  });

  test('another window, another person and an unknown number get the same nothing', async () => {
    const number = await accepted(8);
    const other = (await world.clerk(haifaWindow)).at('2016-04-06 10:00');
    const unknown = number.replace(/.{3}$/, '000');
    expect(await print(other, number, 'ACCEPTANCE', 'title')).toBeNull();
    expect(await print(await applicantOf(9), number, 'ACCEPTANCE', 'title')).toBeNull();
    expect(await print(clerk, unknown, 'ACCEPTANCE', 'title')).toBeNull();
  });
});

describe('a resident with a paper in hand and nothing else', () => {
  test('reads progress, answers a correction and rates, without signing in', async () => {
    const number = await accepted(20);
    caseOf(await clerk.requestCorrection({ number, reason: '照片模糊', materials: ['photo-1-inch'] }));
    const code = await printedCode(clerk, number, 'CORRECTION');
    expect(await progressOf(nobody, code.toLowerCase().replaceAll('-', ' '))).toMatchObject({
      number,
      status: 'CORRECTION',
      mayRate: false,
      correction: { reason: '照片模糊', materials: [{ code: 'photo-1-inch' }], dueOn: '2016-04-27' },
      codeValidUntil: '2016-05-06',
    });

    const supplied = await act(nobody, 'supplyCorrectionByCode', { code, materials: ['photo-1-inch'] });
    expect(supplied.refusals).toEqual([]);
    expect(supplied.progress).toMatchObject({ status: 'ACCEPTED', correction: null });

    caseOf(await clerk.at('2016-04-06 14:00').complete({ number }));
    const evening = nobody.at('2016-04-06 20:00');
    expect(await progressOf(evening, code)).toMatchObject({ status: 'COMPLETED', mayRate: true });
    const rated = await act(evening, 'rateByCode', { code, score: 5, comment: '很快' });
    expect(rated.progress).toMatchObject({ mayRate: false, score: 5 });
    expect(rated.progress?.steps.map(({ atLocal, type }) => `${atLocal} ${type}`)).toEqual([
      '2016-04-06 09:30 ACCEPTED',
      '2016-04-06 09:30 CORRECTION_REQUESTED',
      '2016-04-06 11:00 CORRECTION_SUPPLIED',
      '2016-04-06 14:00 COMPLETED',
    ]);

    const { data } = await (await applicantOf(20)).send<{
      case: { rating: object; history: { type: string; role: string }[] };
    }>(`{ case(number: "${number}") { rating { score byCode comment } history { type role } } }`);
    expect(data.case.rating).toEqual({ score: 5, byCode: true, comment: '很快' });
    expect(data.case.history.filter(({ role }) => role === 'BEARER')).toEqual([
      { type: 'CORRECTION_SUPPLIED', role: 'BEARER' },
      { type: 'RATED', role: 'BEARER' },
    ]);
  });

  test('progress names nobody', async () => {
    const number = await accepted(21);
    const code = await printedCode(clerk, number, 'ACCEPTANCE');
    const { body } = await ask(nobody, code);
    const { name, identity, phone } = person(21);
    for (const word of [name, identity.number, phone, `clerk-${xinanWindow}`])
      expect(body).not.toContain(word);
  });

  test('a rating by code is given once, also under another code', async () => {
    const number = await settled(22);
    const code = await printedCode(clerk, number, 'ACCEPTANCE');
    const input = { idempotencyKey: 'once', code, score: 1 };
    const first = await act(nobody, 'rateByCode', input);
    expect(first.refusals).toEqual([]);
    expect((await act(nobody, 'rateByCode', { ...input, code: code.toLowerCase() })).progress).toEqual(
      first.progress,
    );
    expect((await act(nobody, 'rateByCode', { code, score: 5 })).refusals).toEqual([
      { code: 'ALREADY_RATED', path: ['input', 'code'] },
    ]);
    const later = await printedCode(clerk.at('2016-04-08 09:30'), number, 'ACCEPTANCE');
    expect(later).not.toBe(code);
    expect(codesOf(await (await applicantOf(22)).rate({ number, score: 5 }))).toEqual(['ALREADY_RATED']);
  });

  test('a correction is supplied once for each request', async () => {
    const number = await accepted(23);
    const asked = { number, reason: '照片模糊', materials: ['photo-1-inch'] };
    caseOf(await clerk.requestCorrection(asked));
    const code = await printedCode(clerk, number, 'CORRECTION');
    const supply = (materials: string[]) => act(nobody, 'supplyCorrectionByCode', { code, materials });
    expect((await supply([])).refusals).toEqual([{ code: 'MISSING_MATERIAL', path: ['input', 'materials'] }]);
    expect((await supply(['photo-1-inch'])).refusals).toEqual([]);
    expect((await supply(['photo-1-inch'])).refusals).toEqual([
      { code: 'NOT_ALLOWED_IN_STATUS', path: ['input', 'code'] },
    ]);
  });

  test('a case that is open cannot be rated by code', async () => {
    const code = await printedCode(clerk, await accepted(24), 'ACCEPTANCE');
    expect((await act(nobody, 'rateByCode', { code, score: 5 })).refusals).toEqual([
      { code: 'NOT_ALLOWED_IN_STATUS', path: ['input', 'code'] },
    ]);
  });
});

test('a code leads to its own case among others whose ids begin alike, and their views', async () => {
  const number = await settled(40);
  const code = await printedCode(clerk, number, 'ACCEPTANCE');
  const tables = openTables(world.runner.dynamoDbEndpoint);
  const item = (await tables.items('Cases')).find((one) => one.number === number);
  const [id, matter] = [number.slice(-16), number.slice(13, -17)];
  // before the case itself in the order of the table
  for (const end of ['000000000000', '000000000001']) {
    const sk = `${matter}#${id.slice(0, 4)}${end}`;
    await tables.put('Cases', { ...item, sk, number: `${xinan}-${sk.replace('#', '-')}` });
    await tables.put('Cases', { pk: item?.pk, sk: `${sk}#VIEW#2016-04-06T01:00:00.000Z#0`, kind: 'VIEW' });
  }
  tables.close();
  expect(await progressOf(nobody, code)).toMatchObject({ number });
});

describe('codes that open nothing', () => {
  let code: string;
  beforeAll(async () => {
    code = await printedCode(clerk, await settled(30), 'ACCEPTANCE');
  });

  test('a typing error is told from a wrong code', async () => {
    const mistyped = code.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
    const { errors } = await ask(nobody, mistyped);
    expect(errors[0]?.extensions?.code).toBe('INVALID_INPUT');
    expect((await act(nobody, 'rateByCode', { code: mistyped, score: 5 })).refusals).toEqual([
      { code: 'INVALID_INPUT', path: ['input', 'code'] },
    ]);
  });

  test('an expired code and one that was never issued get the same bytes', async () => {
    const other = await printedCode(clerk.at('2016-04-08 09:30'), await settled(31), 'ACCEPTANCE');
    const unissued = forgeCode(code, other);
    const answers = [
      await ask(nobody, unissued),
      await ask(nobody.at('2016-05-07 00:00'), code),
      await ask(nobody.at('2016-06-08 12:00'), code),
    ].map(({ body }) => body);
    expect(new Set(answers)).toEqual(new Set(['{"data":{"progressByCode":null}}\n']));
    expect(await progressOf(nobody.at('2016-05-06 23:59'), code)).not.toBeNull();
    const refusals = [
      await act(nobody, 'rateByCode', { code: unissued, score: 5 }),
      await act(nobody.at('2016-05-07 00:00'), 'rateByCode', { code, score: 5 }),
    ].map((one) => one.refusals);
    const notFound = [{ code: 'NOT_FOUND', path: ['input', 'code'] }];
    expect(refusals).toEqual([notFound, notFound]);
  });

  test('codes without a typing error that open nothing are counted, and neither logged nor tied to anybody', async () => {
    const unissued = forgeCode(
      code,
      await printedCode(clerk.at('2016-04-09 09:30'), await settled(32), 'ACCEPTANCE'),
    );
    const before = world.runner.logs('graphql').length;
    await ask(nobody, unissued);
    await act(nobody, 'rateByCode', { code: unissued, score: 5 });
    await act(nobody, 'supplyCorrectionByCode', { code: unissued, materials: ['photo-1-inch'] });
    await ask(nobody, code);
    await ask(
      nobody,
      code.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
    );
    const lines = world.runner.logs('graphql').slice(before);
    const counted = lines
      .filter((line) => line.includes('WrongReceiptCodes'))
      .map((line) => JSON.parse(line));
    expect(counted).toHaveLength(3);
    for (const { _aws, ...values } of counted) {
      expect(values).toEqual({ Env: expect.any(String), WrongReceiptCodes: 1 });
      expect(_aws.CloudWatchMetrics).toMatchObject([{ Dimensions: [['Env']] }]);
    }
    expect(lines.join('\n')).not.toContain(unissued);
  });

  test('one public request tries two codes at most', async () => {
    const fields = ['a', 'b', 'c'].map((name) => `${name}: progressByCode(code: "${code}") { status }`);
    expect((await nobody.send(`{ ${fields.slice(0, 2).join(' ')} }`)).errors).toEqual([]);
    expect((await nobody.send(`{ ${fields.join(' ')} }`)).status).toBe(400);
  });
});
