import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eicar, photo } from '../support/contents.ts';
import { announceByCode, filesOf, post, readUpload, readUploadByCode } from '../support/files.ts';
import { type FilesWorld, openFilesWorld } from '../support/filesWorld.ts';
import { person } from '../support/people.ts';
import { forgeCode, printedCode } from '../support/receipts.ts';
import { type Actor, application, caseOf, places, type World } from '../support/world.ts';

const CARD = 'resident-id-card';
const MOST_BY_CODE = 40;

let opened: FilesWorld;
let engine: FilesWorld['engine'];
let world: World;
let clerk: Actor;
let nobody: Actor;
beforeAll(async () => {
  opened = await openFilesWorld();
  ({ engine, world, clerk } = opened);
  nobody = world.stranger.at('2026-03-02 11:00');
});
afterAll(() => opened.close());

const resident = (sequence: number): Promise<Actor> => opened.resident(sequence);
const send = (by: Actor, colour: string): Promise<string> => opened.send(by, colour);

/** A case that was filed online with a photo and accepted. */
const accepted = async (sequence: number): Promise<string> => {
  const by = await resident(sequence);
  const filing = {
    matter: 'HC-PS-03',
    village: places.xinan,
    applicant: person(sequence),
    materials: [],
    form: { address: '海沧区新垵村示例路1号', movedInOn: '2026-02-20', reason: 'WORK' },
    files: [{ material: CARD, upload: await send(by, 'red') }],
  };
  const { number } = caseOf(await by.submit({ application: filing }));
  const submitted = { submitted: { number, visit: false, materials: [] } };
  caseOf((await clerk.accept({ window: places.xinanWindow, cases: [submitted] })).results[0]);
  return number;
};

/** A case that waits for a correction, and the code on its paper. */
const waiting = async (sequence: number): Promise<{ number: string; code: string }> => {
  const number = await accepted(sequence);
  caseOf(await clerk.requestCorrection({ number, reason: '照片不清', materials: [CARD] }));
  return { number, code: await printedCode(clerk, number, 'CORRECTION') };
};

const sendByCode = async (code: string, content: Buffer): Promise<string> => {
  const { upload: announced, form, refusals } = await announceByCode(nobody, code, content);
  if (!announced || !form) throw new Error(JSON.stringify(refusals));
  expect((await post(form, content)).status).toBe(204);
  await world.runner.filesChecked();
  return announced.id;
};

type Supplied = { readonly refusals: readonly { readonly code: string; readonly path: string[] }[] };
const supply = async (by: Actor, code: string, given: object) => {
  const { data } = await by.send<{ supplyCorrectionByCode: Supplied }>(
    'mutation ($input: SupplyCorrectionByCodeInput!) { supplyCorrectionByCode(input: $input) { refusals { code path } } }',
    { input: { idempotencyKey: randomUUID(), code, ...given } },
  );
  return data.supplyCorrectionByCode.refusals.map((one) => `${one.code} ${one.path.join('.')}`);
};
const codesOf = ({ refusals }: { readonly refusals: readonly { readonly code: string }[] }) =>
  refusals.map(({ code }) => code);

describe('a correction with files by the code on a paper', () => {
  test('a photo is sent without signing in, checked, named in the correction, and opened by the desk', async () => {
    const { number, code } = await waiting(1);
    expect(await supply(nobody, code, { materials: [CARD] })).toEqual(['MISSING_FILE input.materials']);
    const id = await sendByCode(code, await photo('blue'));
    expect((await readUploadByCode(nobody, code, id)).data.uploadByCode?.state).toBe('CLEAN');
    const files = [{ material: CARD, upload: id }];
    expect(await supply(nobody, code, { files })).toEqual([]);
    const seen = await filesOf(clerk, number);
    expect(seen?.files?.map((file) => file.id)).toContain(id);
    expect((await fetch(seen?.files?.at(-1)?.link?.preview ?? '')).status).toBe(200);
    const { data } = await (await resident(1)).send<{ case: { history: object[] } }>(
      `{ case(number: "${number}") { history { type role } } }`,
    );
    expect(data.case.history.at(-1)).toEqual({ type: 'CORRECTION_SUPPLIED', role: 'BEARER' });
  });

  test('a file with a virus is refused by name, also to whoever holds a paper', async () => {
    const { code } = await waiting(2);
    const id = await sendByCode(code, eicar());
    const { data } = await readUploadByCode(nobody, code, id);
    expect(data.uploadByCode).toMatchObject({ state: 'REFUSED', refusedFor: expect.any(String) });
    const files = [{ material: CARD, upload: id }];
    expect(await supply(nobody, code, { files })).toEqual(['FILE_NOT_USABLE input.files.0.upload']);
  });

  test('what one paper of a case has sent, another paper of it names', async () => {
    const { number, code } = await waiting(3);
    const id = await sendByCode(code, await photo('blue'));
    const later = await printedCode(clerk.at('2026-03-03 09:30'), number, 'CORRECTION');
    expect(later).not.toBe(code);
    const tomorrow = nobody.at('2026-03-03 11:00');
    expect(await supply(tomorrow, later, { files: [{ material: CARD, upload: id }] })).toEqual([]);
  });

  test('a repeat gives the same upload, however the code is typed, and is not counted', async () => {
    const { code } = await waiting(4);
    const content = await photo('blue');
    const key = { idempotencyKey: randomUUID() };
    const first = await announceByCode(nobody, code, content, key);
    const typed = code.toLowerCase().replaceAll('-', ' ');
    const again = Array.from({ length: 3 }, () => announceByCode(nobody, typed, content, key));
    for (const { upload: same } of await Promise.all(again)) expect(same?.id).toBe(first.upload?.id);
    const others = Array.from({ length: MOST_BY_CODE - 1 }, () => announceByCode(nobody, code, content));
    expect((await Promise.all(others)).flatMap(codesOf)).toEqual([]);
  });

  test('by the codes of a case at most 40 files are announced on a day', async () => {
    const { code } = await waiting(5);
    const content = await photo('blue');
    const sent = Array.from({ length: MOST_BY_CODE }, () => announceByCode(nobody, code, content));
    expect((await Promise.all(sent)).flatMap(codesOf)).toEqual([]);
    expect(codesOf(await announceByCode(nobody, code, content))).toEqual(['LIMIT_REACHED']);
    expect(codesOf(await announceByCode(nobody.at('2026-03-03 11:00'), code, content))).toEqual([]);
  });
});

describe('a code that may not send', () => {
  test('one public request tries two codes at most', async () => {
    const { code } = await waiting(19);
    const fields = ['a', 'b', 'c'].map((name) => `${name}: uploadByCode(code: "${code}", id: "F") { state }`);
    expect((await nobody.send(`{ ${fields.slice(0, 2).join(' ')} }`)).errors).toEqual([]);
    expect((await nobody.send(`{ ${fields.join(' ')} }`)).status).toBe(400);
  });

  test('a file that no correction waits for is refused', async () => {
    const code = await printedCode(clerk, await accepted(10), 'ACCEPTANCE');
    const { refusals } = await announceByCode(nobody, code, await photo('red'));
    expect(refusals).toMatchObject([{ code: 'NOT_ALLOWED_IN_STATUS', path: ['input', 'code'] }]);
  });

  test('a matter that looks at papers alone takes no file in a correction by code', async () => {
    const atCounter = application('HC-PS-02', places.xinan, 11);
    const { results } = await clerk.accept({
      window: places.xinanWindow,
      cases: [{ application: atCounter }],
    });
    const { number } = caseOf(results[0]);
    caseOf(await clerk.requestCorrection({ number, reason: '照片模糊', materials: ['photo-1-inch'] }));
    const code = await printedCode(clerk, number, 'CORRECTION');
    const files = [{ material: 'photo-1-inch', upload: await sendByCode(code, await photo('red')) }];
    expect(await supply(nobody, code, { files })).toEqual(['FILE_NOT_TAKEN input.files']);
  });

  test('after the last day of the correction nothing is taken', async () => {
    const { code } = await waiting(12);
    const late = nobody.at('2026-03-31 23:00');
    const { refusals } = await announceByCode(late, code, await photo('red'));
    expect(refusals).toMatchObject([{ code: 'NOT_ALLOWED_IN_STATUS', path: ['input', 'code'] }]);
  });

  test('a code that was never issued is counted, and answered like one that has expired', async () => {
    const { code } = await waiting(13);
    const other = await printedCode(clerk, await accepted(14), 'ACCEPTANCE');
    const unissued = forgeCode(code, other);
    const before = world.runner.logs('graphql').length;
    const content = await photo('red');
    const answers = [
      await announceByCode(nobody, unissued, content),
      await announceByCode(nobody.at('2026-04-02 00:00'), code, content),
    ];
    const notFound = { code: 'NOT_FOUND', path: ['input', 'code'], message: expect.any(String) };
    for (const answer of answers) expect(answer).toEqual({ upload: null, form: null, refusals: [notFound] });
    const counted = world.runner
      .logs('graphql')
      .slice(before)
      .filter((line) => JSON.stringify(line).includes('WrongReceiptCodes'));
    expect(counted).toHaveLength(2);
  });

  test('a typing error is told from a wrong code', async () => {
    const { code } = await waiting(15);
    const mistyped = code.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
    const { refusals } = await announceByCode(nobody, mistyped, await photo('red'));
    expect(refusals).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'code'] }]);
  });

  test('an upload is seen by codes of its own case alone, and neither by applicant nor by another case', async () => {
    const { code } = await waiting(16);
    const { code: other } = await waiting(17);
    const id = await sendByCode(code, await photo('blue'));
    const nothing = '{"data":{"uploadByCode":null}}\n';
    expect((await readUploadByCode(nobody, other, id)).body).toBe(nothing);
    expect((await readUploadByCode(nobody, forgeCode(code, other), id)).body).toBe(nothing);
    expect((await readUploadByCode(nobody, code, 'F-350205-0000000000000000')).body).toBe(nothing);
    expect(await readUpload(await resident(16), id)).toBeNull();
    const files = [{ material: CARD, upload: id }];
    expect(await supply(nobody, other, { files })).toEqual(['FILE_NOT_USABLE input.files.0.upload']);
  });

  test('what the applicant sent after signing in is not named by code', async () => {
    const { code } = await waiting(18);
    const files = [{ material: CARD, upload: await send(await resident(18), 'blue') }];
    expect(await supply(nobody, code, { files })).toEqual(['FILE_NOT_USABLE input.files.0.upload']);
  });
});

test('announcing by code costs one Query for the case, a count and the upload', async () => {
  const { code } = await waiting(20);
  const content = await photo('red');
  const trips = await engine.during(/Cases/, () => announceByCode(nobody, code, content));
  expect(trips.map(({ operation, units }) => `${operation} ${units}`)).toEqual([
    'Query 1',
    'UpdateItem 1',
    'PutItem 2',
  ]);
});
