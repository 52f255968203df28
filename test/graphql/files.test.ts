import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf } from '../support/cases.ts';
import { photo } from '../support/contents.ts';
import { startTestEngine } from '../support/engine.ts';
import { announce, post, readUpload, upload } from '../support/files.ts';
import { identityNumber, person } from '../support/people.ts';
import { type Actor, caseOf, openWorld, places, type World } from '../support/world.ts';

/** A day on which wholly online matters take files. */
const MORNING = '2026-03-02 09:30';
const MATTER = 'HC-PS-03';

let engine: Awaited<ReturnType<typeof startTestEngine>>;
let world: World;
let clerk: Actor;
beforeAll(async () => {
  engine = await startTestEngine();
  world = await openWorld({ dynamoDbEndpoint: engine.endpoint });
  clerk = (await world.clerk(places.xinanWindow)).at(MORNING);
});
afterAll(async () => {
  await world.close();
  await engine.stop();
});

const resident = async (sequence: number): Promise<Actor> =>
  (await world.actor('resident', { person: identityNumber(sequence) })).at(MORNING);

const form = { address: '海沧区新安村示例路1号', movedInOn: '2026-02-20', reason: 'WORK' };
const registration = (sequence: number, uploads: readonly string[]) => ({
  matter: MATTER,
  village: places.xinan,
  applicant: person(sequence),
  materials: [],
  form,
  files: uploads.map((one) => ({ material: 'resident-id-card', upload: one })),
});

const send = async (by: Actor, colour: string): Promise<string> =>
  (await upload(world, by, await photo(colour), 'JPEG')).id;

type FilesAnswer = {
  readonly case: {
    readonly status: string;
    readonly mode: string | null;
    readonly files:
      | null
      | readonly {
          readonly id: string;
          readonly sha256: string;
          readonly material: { readonly code: string };
          readonly link: { readonly url: string; readonly preview: string | null } | null;
        }[];
    readonly accessLog: { readonly edges: readonly { readonly node: object }[] } | null;
  } | null;
};
const FILES = `query ($number: ID!) { case(number: $number) {
  status mode files { id sha256 material { code } link(purpose: EXAMINE) { url preview } }
  accessLog { edges { node { kind purpose role } } }
} }`;
const filesOf = async (by: Actor, number: string) =>
  (await by.send<FilesAnswer>(FILES, { number })).data.case;

describe('a wholly online matter', () => {
  test('a resident files with two photos, sends one more as a correction, and the case is settled wholly online', async () => {
    const by = await resident(1);
    const uploads = [await send(by, 'red'), await send(by, 'green')];
    const { number } = caseOf(await by.submit({ application: registration(1, uploads) }));
    const { results } = await clerk.accept({
      window: places.xinanWindow,
      cases: [{ submitted: { number, visit: false, materials: [] } }],
    });
    caseOf(results[0]);
    const asked = { number, reason: '照片不清', materials: ['resident-id-card'] };
    caseOf(await clerk.requestCorrection(asked));
    const clearer = { material: 'resident-id-card', upload: await send(by, 'blue') };
    caseOf(await by.supplyCorrection({ number, files: [clearer] }));
    caseOf(await clerk.complete({ number }));
    const seen = await filesOf(by, number);
    expect(seen).toMatchObject({ status: 'COMPLETED', mode: 'WHOLLY_ONLINE' });
    expect(seen?.files?.map(({ id, material }) => [id, material.code])).toEqual(
      [...uploads, clearer.upload].map((id) => [id, 'resident-id-card']),
    );
  });

  test('a material that takes files is not shown by a tick', async () => {
    const by = await resident(2);
    const ticked = { ...registration(2, []), materials: ['resident-id-card'] };
    const { refusals } = await by.submit({ application: ticked });
    expect(refusals).toMatchObject([
      { code: 'MISSING_FILE', message: 'Please send a photo or file of: Resident ID card.' },
    ]);
  });

  test('a residence registration without an address is refused', async () => {
    const by = await resident(3);
    const { address: _address, ...rest } = form;
    const application = { ...registration(3, [await send(by, 'red')]), form: rest };
    expect((await by.submit({ application })).refusals).toMatchObject([
      { code: 'INVALID_FORM', path: ['input', 'application', 'form', 'address'] },
    ]);
  });
});

describe('an upload', () => {
  test('a repeat under the same key gives the same upload and a new form, until it is checked', async () => {
    const by = await resident(4);
    const content = await photo('red');
    const key = { idempotencyKey: randomUUID() };
    const first = await announce(by, content, 'JPEG', key);
    const second = await announce(by, content, 'JPEG', key);
    expect(second.upload?.id).toBe(first.upload?.id);
    if (second.form) await post(second.form, content);
    await world.runner.filesChecked();
    expect(await announce(by, content, 'JPEG', key)).toMatchObject({
      upload: { state: 'CLEAN' },
      form: null,
    });
  });

  test('nobody else sees an upload, and no case of theirs may name it', async () => {
    const id = await send(await resident(5), 'red');
    const other = await resident(6);
    expect(await readUpload(other, id)).toBeNull();
    const { refusals } = await other.submit({ application: registration(6, [id]) });
    expect(refusals.map(({ code }) => code)).toEqual(['FILE_NOT_USABLE']);
  });

  test('an upload that has not arrived may not be named', async () => {
    const by = await resident(7);
    const { upload: announced } = await announce(by, await photo('red'), 'JPEG');
    const { refusals } = await by.submit({ application: registration(7, [announced?.id ?? '']) });
    expect(refusals).toMatchObject([{ code: 'FILE_NOT_USABLE' }]);
  });

  test('two cases do not share an upload', async () => {
    const by = await resident(8);
    const id = await send(by, 'red');
    caseOf(await by.submit({ application: registration(8, [id]) }));
    expect(codesOf(await by.submit({ application: registration(8, [id]) }))).toEqual(['FILE_NOT_USABLE']);
  });

  test('a repeated filing with files is answered with the same case', async () => {
    const by = await resident(9);
    const input = { idempotencyKey: randomUUID(), application: registration(9, [await send(by, 'red')]) };
    const first = caseOf(await by.submit(input));
    expect(caseOf(await by.submit(input)).number).toBe(first.number);
  });

  test('a draft keeps its files, and lets go of those that it names no longer', async () => {
    const by = await resident(10);
    const [kept, dropped] = [await send(by, 'red'), await send(by, 'green')];
    const draft = (...uploads: string[]) => ({ draft: registration(10, uploads) });
    const { number } = caseOf(await by.saveDraft(draft(kept, dropped)));
    expect((await readUpload(by, kept))?.expiresAt).toBeNull();
    caseOf(await by.saveDraft({ number, ...draft(kept) }));
    expect((await readUpload(by, dropped))?.expiresAt).not.toBeNull();
    caseOf(await by.submit({ draft: number }));
    expect((await filesOf(by, number))?.files?.map(({ id }) => id)).toEqual([kept]);
  });

  test('a clerk scans a paper at the window, and the case names it', async () => {
    const id = await send(clerk, 'yellow');
    const { results } = await clerk.accept({
      window: places.xinanWindow,
      cases: [{ application: registration(11, [id]) }],
    });
    const { number } = caseOf(results[0]);
    expect((await filesOf(clerk, number))?.files?.map((one) => one.id)).toEqual([id]);
  });
});

describe('a view of a file', () => {
  test('an applicant opens what they sent, by a link that lasts a moment, and a picture of it', async () => {
    const by = await resident(12);
    const content = await photo('red');
    const { id } = await upload(world, by, content, 'JPEG');
    const { number } = caseOf(await by.submit({ application: registration(12, [id]) }));
    const [file] = (await filesOf(by, number))?.files ?? [];
    const sent = await fetch(file?.link?.url ?? '');
    expect(Buffer.from(await sent.arrayBuffer()).equals(content)).toBe(true);
    expect(sent.headers.get('content-disposition')).toMatch(
      /^attachment; filename="resident-id-card-\w+\.jpg"$/,
    );
    expect(sent.headers.get('content-type')).toBe('image/jpeg');
    const picture = Buffer.from(await (await fetch(file?.link?.preview ?? '')).arrayBuffer());
    expect(picture.includes('hidden')).toBe(false);
    expect(file?.sha256).toBe(createHash('sha256').update(content).digest('hex'));
  });

  test('a desk that has the case opens its files with a purpose, which the applicant reads', async () => {
    const by = await resident(13);
    const { number } = caseOf(await by.submit({ application: registration(13, [await send(by, 'red')]) }));
    expect((await filesOf(clerk, number))?.files?.[0]?.link?.url).toContain('X-Amz-Expires=60');
    const views = (await filesOf(by, number))?.accessLog?.edges.map(({ node }) => node);
    expect(views).toContainEqual({ kind: 'FILE', purpose: 'EXAMINE', role: 'CLERK' });
  });

  test('neither another window nor a supervisor sees the files of a case', async () => {
    const by = await resident(14);
    const { number } = caseOf(await by.submit({ application: registration(14, [await send(by, 'red')]) }));
    const elsewhere = (await world.clerk('350205001001-01')).at(MORNING);
    const supervisor = (await world.actor('supervisor')).at(MORNING);
    expect([(await filesOf(elsewhere, number))?.files, (await filesOf(supervisor, number))?.files]).toEqual([
      null,
      null,
    ]);
  });

  test('a link that was changed is refused', async () => {
    const by = await resident(15);
    const { number } = caseOf(await by.submit({ application: registration(15, [await send(by, 'red')]) }));
    const url = (await filesOf(by, number))?.files?.[0]?.link?.url ?? '';
    expect((await fetch(url)).status).toBe(200);
    expect((await fetch(url.replace('X-Amz-Expires=60', 'X-Amz-Expires=6000'))).status).toBe(403);
  });
});

describe('what becomes of files', () => {
  const objectOf = (id: string): string => {
    const bucket = world.runner.functions
      .map(({ environment }) => environment.FILES_BUCKET)
      .find((one) => one !== undefined);
    return join(world.runner.dataDir, 's3', bucket ?? '', 'files', '350205', id.slice(-16));
  };

  test('a file that no case names is removed after three days, and one that a case names is not', async () => {
    const by = await resident(16);
    const [named, left] = [await send(by, 'red'), await send(by, 'green')];
    caseOf(await by.submit({ application: registration(16, [named]) }));
    await world.runner.runScheduled('supervise', new Date('2026-03-05T02:00:00Z'));
    expect([existsSync(objectOf(named)), existsSync(objectOf(left))]).toEqual([true, false]);
    expect(await readUpload(by, left)).toBeNull();
  });

  test('a file is removed with the people of its case', async () => {
    const by = await resident(17);
    const id = await send(by, 'red');
    const { number } = caseOf(await by.submit({ application: registration(17, [id]) }));
    caseOf(await by.withdraw({ number }));
    const operator = (await world.actor('operator')).at('2036-04-01 10:00');
    const input = {
      idempotencyKey: randomUUID(),
      district: '350205',
      identity: { number: identityNumber(17) },
      ground: 'RETENTION_EXPIRED',
      reason: '保管期满',
    };
    const erased = await operator.send(
      'mutation ($input: ErasePersonInput!) { erasePerson(input: $input) { erasure { erased } refusals { code } } }',
      { input },
    );
    expect(erased.data).toEqual({ erasePerson: { erasure: { erased: 1 }, refusals: [] } });
    await world.runner.runScheduled('supervise', new Date('2036-04-01T03:00:00Z'));
    expect(existsSync(objectOf(id))).toBe(false);
  });
});

test('a filing with two photos costs one transaction, and what its uploads cost', async () => {
  const by = await resident(18);
  await send(by, 'red');
  const announced = await engine.during(/Cases/, async () => {
    await announce(by, await photo('red'), 'JPEG');
  });
  expect(announced.map(({ operation, units }) => `${operation} ${units}`)).toEqual([
    'UpdateItem 1',
    'PutItem 2',
  ]);
  const uploads = [await send(by, 'red'), await send(by, 'green')];
  const filed = await engine.during(/Cases/, () => by.submit({ application: registration(18, uploads) }));
  expect(filed.map(({ operation }) => operation)).toEqual([
    'BatchGetItem',
    'BatchGetItem',
    'PutItem',
    'TransactWriteItems',
  ]);
});
