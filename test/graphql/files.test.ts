import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf } from '../support/cases.ts';
import { photo } from '../support/contents.ts';
import {
  announce,
  erasePerson,
  filesOf,
  findThreat,
  isStored,
  post,
  readUpload,
  upload,
} from '../support/files.ts';
import { type FilesWorld, MORNING, openFilesWorld } from '../support/filesWorld.ts';
import { identityNumber, person } from '../support/people.ts';
import { openTables } from '../support/tables.ts';
import { type Actor, caseOf, places, type World } from '../support/world.ts';

const MATTER = 'HC-PS-03';
const MOST_A_DAY = 200;

let opened: FilesWorld;
let engine: FilesWorld['engine'];
let world: World;
let clerk: Actor;
beforeAll(async () => {
  opened = await openFilesWorld();
  ({ engine, world, clerk } = opened);
});
afterAll(() => opened.close());

const resident = (sequence: number): Promise<Actor> => opened.resident(sequence);

const form = { address: '海沧区新垵村示例路1号', movedInOn: '2026-02-20', reason: 'WORK' };
const registration = (sequence: number, uploads: readonly string[]) => ({
  matter: MATTER,
  village: places.xinan,
  applicant: person(sequence),
  materials: [],
  form,
  files: uploads.map((one) => ({ material: 'resident-id-card', upload: one })),
});

const codesIn = ({ refusals }: { readonly refusals: readonly { readonly code: string }[] }) =>
  refusals.map(({ code }) => code);

const send = (by: Actor, colour: string): Promise<string> => opened.send(by, colour);

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

  test('a correction of such a material is not a tick either, although an earlier photo is there', async () => {
    const by = await resident(50);
    const { number } = caseOf(await by.submit({ application: registration(50, [await send(by, 'red')]) }));
    const accepted = { submitted: { number, visit: false, materials: [] } };
    caseOf((await clerk.accept({ window: places.xinanWindow, cases: [accepted] })).results[0]);
    const asked = { number, reason: '照片不清', materials: ['resident-id-card'] };
    caseOf(await clerk.requestCorrection(asked));
    const ticked = { number, materials: ['resident-id-card'] };
    expect(codesOf(await by.supplyCorrection(ticked))).toEqual(['MISSING_FILE']);
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

  test('repeats and refused ones are not counted, and a repeat is answered beyond the day’s number', async () => {
    const by = await resident(21);
    const content = await photo('red');
    const key = { idempotencyKey: randomUUID() };
    const first = await announce(by, content, 'JPEG', key);
    for (let again = 0; again < 3; again += 1) {
      await announce(by, content, 'JPEG', key);
      expect(codesIn(await announce(by, await photo('green', 65), 'JPEG', key))).toEqual(['KEY_REUSED']);
    }
    const others = Array.from({ length: MOST_A_DAY - 1 }, () => announce(by, content, 'JPEG'));
    expect((await Promise.all(others)).flatMap(codesIn)).toEqual([]);
    expect(codesIn(await announce(by, content, 'JPEG'))).toEqual(['LIMIT_REACHED']);
    const repeated = await announce(by, content, 'JPEG', key);
    expect(repeated.upload?.id).toBe(first.upload?.id);
    expect(repeated.form).not.toBeNull();
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

  test('a desk that accepts an online filing names its own scans there, and nobody else’s', async () => {
    const by = await resident(60);
    const { number } = caseOf(await by.submit({ application: registration(60, [await send(by, 'red')]) }));
    const other = await resident(61);
    const [theirs, used, own] = [
      await send(other, 'red'),
      await send(other, 'blue'),
      await send(clerk, 'green'),
    ];
    caseOf(await other.submit({ application: registration(61, [used]) }));
    const accept = async (uploads: readonly string[]) => {
      const files = uploads.map((one) => ({ material: 'resident-id-card', upload: one }));
      const cases = [{ submitted: { number, visit: true, materials: [], files } }];
      return (await clerk.accept({ window: places.xinanWindow, cases })).results[0];
    };
    for (const wrong of [theirs, used, 'no-such-upload'])
      expect((await accept([own, wrong]))?.refusals).toMatchObject([
        { code: 'FILE_NOT_USABLE', path: ['input', 'cases', '0', 'submitted', 'files', '1', 'upload'] },
      ]);
    caseOf(await accept([own]));
    expect((await filesOf(by, number))?.files?.map(({ id }) => id)).toContain(own);
    const again = await resident(62);
    const next = caseOf(await again.submit({ application: registration(62, [await send(again, 'red')]) }));
    const files = [{ material: 'resident-id-card', upload: own }];
    const cases = [{ submitted: { number: next.number, visit: true, materials: [], files } }];
    const answer = await clerk.accept({ window: places.xinanWindow, cases });
    expect(answer.results[0]?.refusals.map(({ code }) => code)).toEqual(['FILE_NOT_USABLE']);
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

describe('a file that an agent sent for a client', () => {
  const authority = {
    kind: 'POWER_OF_ATTORNEY',
    from: '2026-03-01',
    document: '委托书 12 号',
  } as const;
  /** An agent's filing with a photo of the client's card and one of both cards. */
  const fileFor = async (by: Actor, sequence: number) => {
    const card = await send(by, 'red');
    const both = { material: 'principal-and-proxy-id-cards', upload: await send(by, 'green') };
    const own = registration(sequence, [card]);
    const application = { ...own, files: [...own.files, both] };
    const { number } = caseOf(await by.submit({ application, authority }));
    return { number, uploads: [card, both.upload] };
  };
  const agent = async (sequence: number): Promise<Actor> =>
    (await world.actor('agent', { person: identityNumber(sequence) })).at(MORNING);
  const idsSeenBy = async (by: Actor, number: string) =>
    (await filesOf(by, number))?.files?.map(({ id, link }) => [id, link !== null]);

  test('agent and client open it, and the desk', async () => {
    const by = await agent(901);
    const { number, uploads } = await fileFor(by, 30);
    const all = uploads.map((id) => [id, true]);
    for (const who of [by, await resident(30), clerk]) expect(await idsSeenBy(who, number)).toEqual(all);
    const [card] = (await filesOf(await resident(30), number))?.files ?? [];
    expect((await fetch(card?.link?.url ?? '')).status).toBe(200);
  });

  test('a former agent sees neither case nor file nor upload state of the case, and the client sees all', async () => {
    const by = await agent(902);
    const { number, uploads } = await fileFor(by, 31);
    const client = await resident(31);
    caseOf(await client.revokeAuthority({ number }));
    expect(await filesOf(by, number)).toBeNull();
    expect(await idsSeenBy(client, number)).toEqual(uploads.map((id) => [id, true]));
    const [card] = uploads;
    const again = { ...registration(32, [card ?? '']), materials: ['principal-and-proxy-id-cards'] };
    expect((await by.submit({ application: again, authority })).refusals).toMatchObject([
      { code: 'FILE_NOT_USABLE' },
    ]);
  });

  test('an erased agent is taken off the files, which stay the client’s', async () => {
    const by = await agent(905);
    const { number, uploads } = await fileFor(by, 35);
    const client = await resident(35);
    caseOf(await client.withdraw({ number }));
    const uploaders = async () => {
      const tables = openTables(world.runner.dynamoDbEndpoint);
      const items = (await tables.items('Cases')).filter((one) => uploads.includes(String(one.number)));
      tables.close();
      return items.map(({ uploader }) => uploader);
    };
    expect(new Set(await uploaders()).size).toBe(1);
    expect(await uploaders()).not.toContain('');
    expect(await erasePerson((await world.actor('operator')).at('2036-04-01 10:00'), 905)).toBe(1);
    expect(await uploaders()).toEqual(['', '']);
    expect(await idsSeenBy(client, number)).toEqual(uploads.map((id) => [id, true]));
  });

  test('an agent of another client does not open it', async () => {
    const { number } = await fileFor(await agent(903), 33);
    const other = await agent(904);
    await fileFor(other, 34);
    expect(await filesOf(other, number)).toBeNull();
  });
});

describe('a fault that is found in a file after a case has it', () => {
  test('nobody opens it any more, all who could read why, and nothing of it is kept', async () => {
    const by = await resident(40);
    const id = await send(by, 'red');
    const { number } = caseOf(await by.submit({ application: registration(40, [id]) }));
    await findThreat(world.runner, id);
    for (const who of [by, clerk])
      expect((await filesOf(who, number))?.files).toMatchObject([{ id, link: null, refusedFor: 'INFECTED' }]);
    expect(isStored(world, id)).toBe(false);
    await world.runner.runScheduled('supervise', new Date('2026-03-02T02:00:00Z'));
    expect((await filesOf(clerk, number))?.files).toMatchObject([{ link: null, refusedFor: 'INFECTED' }]);
  });
});

describe('a fault that is found in a file after a draft has it', () => {
  test('the draft is refused with the file and the fault, and is filed once another file is there', async () => {
    const by = await resident(41);
    const [good, bad] = [await send(by, 'green'), await send(by, 'red')];
    const { number } = caseOf(await by.saveDraft({ draft: registration(41, [good, bad]) }));
    await findThreat(world.runner, bad);
    expect((await by.submit({ draft: number })).refusals).toMatchObject([
      {
        code: 'FILE_NOT_USABLE',
        path: ['input', 'draft', 'files', '1', 'upload'],
        message: expect.stringContaining('malicious software'),
      },
    ]);
    caseOf(await by.saveDraft({ number, draft: registration(41, [good]) }));
    expect(caseOf(await by.submit({ draft: number })).status).toBe('SUBMITTED');
  });
});

describe('what becomes of files', () => {
  test('a file that no case names is removed after three days, and one that a case names is not', async () => {
    const by = await resident(16);
    const [named, left] = [await send(by, 'red'), await send(by, 'green')];
    caseOf(await by.submit({ application: registration(16, [named]) }));
    await world.runner.runScheduled('supervise', new Date('2026-03-05T02:00:00Z'));
    expect([isStored(world, named), isStored(world, left)]).toEqual([true, false]);
    expect(await readUpload(by, left)).toBeNull();
  });

  test('a file is removed with the people of its case', async () => {
    const by = await resident(17);
    const id = await send(by, 'red');
    const { number } = caseOf(await by.submit({ application: registration(17, [id]) }));
    caseOf(await by.withdraw({ number }));
    const operator = (await world.actor('operator')).at('2036-04-01 10:00');
    expect(await erasePerson(operator, 17)).toBe(1);
    await world.runner.runScheduled('supervise', new Date('2036-04-01T03:00:00Z'));
    expect(isStored(world, id)).toBe(false);
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
