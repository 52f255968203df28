import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FileInput, SubmitBundleInput } from '../../functions/graphql/generated/types.ts';
import { bundleOf, fileBundle, getBundle, TO_STAY } from '../support/bundles.ts';
import { codesOf } from '../support/cases.ts';
import { photo } from '../support/contents.ts';
import { announce, erasePerson, filesOf, isStored, readUpload } from '../support/files.ts';
import { type FilesWorld, openFilesWorld } from '../support/filesWorld.ts';
import { identityNumber } from '../support/people.ts';
import { type Actor, caseOf, places, type World } from '../support/world.ts';

const [CARD, PROOF] = ['resident-id-card', 'job-home-or-study-proof'];
const [REGISTRATION, PERMIT, SCHOOL] = TO_STAY.matters;
const address = '海沧区新垵村示例路1号';

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
const send = (by: Actor, colour: string): Promise<string> => opened.send(by, colour);
const sendAll = async (by: Actor): Promise<FileInput[]> => [
  { material: PROOF, upload: await send(by, 'green') },
  { material: CARD, upload: await send(by, 'red') },
];

/** A bundle of 2026: card and proof are sent, what the school asks for besides is ticked. */
const staying = (sequence: number, files: readonly FileInput[]): SubmitBundleInput => ({
  ...bundleOf(TO_STAY, sequence),
  materials: ['household-register', 'lease-or-lodging-proof'],
  files: [...files],
  forms: [
    { matter: REGISTRATION, form: { address, movedInOn: '2026-02-20', reason: 'WORK' } },
    { matter: PERMIT, form: { address, livingSince: '2025-03-01', ground: 'JOB' } },
  ],
});
const refusalsOf = async (by: Actor, input: SubmitBundleInput) =>
  (await fileBundle(by, input)).refusals.map(({ code, path }) => `${code} ${path.join('.')}`);
const materialsOf = async (by: Actor, number: string) =>
  (await filesOf(by, number))?.files?.map(({ material }) => material.code);

describe('an online bundle of wholly online matters', () => {
  test('each case gets the files that its matter takes, one of them shared, and each desk opens them', async () => {
    const by = await resident(1);
    const files = await sendAll(by);
    const filed = getBundle(await fileBundle(by, staying(1, files)));
    const [registration, permit, school] = TO_STAY.matters.map((matter) => filed.caseOf(matter));
    expect(await materialsOf(by, registration?.number ?? '')).toEqual([CARD]);
    expect(await materialsOf(by, permit?.number ?? '')).toEqual([PROOF, CARD]);
    expect(await materialsOf(by, school?.number ?? '')).toEqual([]);
    // what a file shows is shown to the matter that looks at the original, too
    expect(school?.materials).toContainEqual({ code: CARD });
    for (const one of [registration, permit]) {
      const [opened] = (await filesOf(clerk, one?.number ?? ''))?.files ?? [];
      expect((await fetch(opened?.link?.url ?? '')).status).toBe(200);
    }
    expect((await readUpload(by, files[1]?.upload ?? ''))?.expiresAt).toBeNull();
  });

  test('ticks alone do not file it, and each missing file is named once', async () => {
    const bare = staying(2, []);
    const ticked = { ...bare, materials: [...bare.materials, CARD, PROOF] };
    const { refusals } = await fileBundle(await resident(2), ticked);
    expect(refusals).toMatchObject([
      { code: 'MISSING_FILE', message: 'Please send a photo or file of: Resident ID card.' },
      { code: 'MISSING_FILE', message: expect.stringContaining('Proof of job, home or study') },
    ]);
  });

  test('a repeat is answered with the same bundle', async () => {
    const by = await resident(3);
    const input = staying(3, await sendAll(by));
    const first = await fileBundle(by, input);
    expect(getBundle(first).cases).toHaveLength(3);
    expect(await fileBundle(by, input)).toEqual(first);
  });

  test('another payload under the same key is refused', async () => {
    const by = await resident(4);
    const input = staying(4, await sendAll(by));
    getBundle(await fileBundle(by, input));
    const other = staying(4, await sendAll(by));
    expect(await refusalsOf(by, { ...other, idempotencyKey: input.idempotencyKey })).toEqual([
      'KEY_REUSED input.idempotencyKey',
    ]);
  });

  test('of two bundles that name the same file at once, one is filed and nothing of the other', async () => {
    const by = await resident(5);
    const [card, ...others] = [(await sendAll(by))[1], ...(await sendAll(by)), ...(await sendAll(by))];
    const proofs = others.filter(({ material }) => material === PROOF);
    const answers = await Promise.all(
      proofs.map((proof) => fileBundle(by, staying(5, card ? [proof, card] : []))),
    );
    const refused = answers.flatMap(({ refusals }) => refusals.map(({ code }) => code));
    expect(refused).toHaveLength(1);
    expect(['CONFLICT', 'FILE_NOT_USABLE']).toContain(refused[0]);
    const { data } = await by.send<{ myCases: { edges: unknown[] } }>('{ myCases { edges { cursor } } }');
    expect(data.myCases.edges).toHaveLength(3);
  });

  test('a clerk scans the papers of a bundle at the window, also for the case that waits', async () => {
    const files = await sendAll(clerk);
    const filed = getBundle(await fileBundle(clerk, { ...staying(6, files), window: places.xinanWindow }));
    expect(filed.cases.map(({ status }) => status)).toEqual(['ACCEPTED', 'SUBMITTED', 'SUBMITTED']);
    expect(await materialsOf(clerk, filed.caseOf(REGISTRATION).number)).toEqual([CARD]);
    expect(await materialsOf(clerk, filed.caseOf(PERMIT).number)).toEqual([PROOF, CARD]);
  });
});

describe('files that a bundle may not name', () => {
  test('a file that another case has is refused at its place', async () => {
    const by = await resident(10);
    const files = await sendAll(by);
    getBundle(await fileBundle(by, staying(10, files)));
    const [, card] = files;
    const [proof] = await sendAll(by);
    expect(await refusalsOf(by, staying(10, proof && card ? [proof, card] : []))).toEqual([
      'FILE_NOT_USABLE input.files.1.upload',
    ]);
  });

  test('a file of a case of the bundle is not that of its other cases', async () => {
    const by = await resident(11);
    const files = await sendAll(by);
    const { caseOf: filedCase } = getBundle(await fileBundle(by, staying(11, files)));
    const { number } = filedCase(REGISTRATION);
    const accepted = { submitted: { number, visit: false, materials: [] } };
    caseOf((await clerk.accept({ window: places.xinanWindow, cases: [accepted] })).results[0]);
    caseOf(await clerk.requestCorrection({ number, reason: '照片不清', materials: [CARD] }));
    const proof = { material: CARD, upload: files[0]?.upload ?? '' };
    expect(codesOf(await by.supplyCorrection({ number, files: [proof] }))).toEqual(['FILE_NOT_USABLE']);
  });

  test.each<[string, (files: FileInput[]) => FileInput[], string]>([
    [
      'of a material that none of its matters lists',
      ([one, two]) => [one, two, { material: 'passport', upload: 'x' }].filter((file) => file !== undefined),
      'UNKNOWN_MATERIAL input.files.2.material',
    ],
    [
      'of a material that all of them look at on paper',
      (files) => [...files, { material: 'household-register', upload: 'x' }],
      'FILE_NOT_TAKEN input.files',
    ],
    [
      'that is named for two materials',
      ([one]) => (one ? [one, { ...one, material: CARD }] : []),
      'FILE_NOT_USABLE input.files.1.upload',
    ],
    [
      'beyond 60',
      ([one]) => (one ? Array.from({ length: 61 }, (_, i) => ({ ...one, upload: `F-${i}` })) : []),
      'INVALID_INPUT input.files',
    ],
    [
      'more than a material takes',
      (files) => [...files, ...files.map((one, i) => ({ material: CARD, upload: `${one.upload}${i}` }))],
      'FILE_NOT_USABLE input.files.2.upload',
    ],
  ])('a file %s is refused at its place', async (_, change, refusal) => {
    const by = await resident(12);
    expect(await refusalsOf(by, staying(12, change(await sendAll(by))))).toContain(refusal);
  });

  test('a file that was not checked yet is refused', async () => {
    const by = await resident(13);
    const [proof] = await sendAll(by);
    const { upload: announced } = await announce(by, await photo('red'), 'JPEG');
    const files = [...(proof ? [proof] : []), { material: CARD, upload: announced?.id ?? '' }];
    expect(await refusalsOf(by, staying(13, files))).toEqual(['FILE_NOT_USABLE input.files.1.upload']);
  });
});

test('a file that cases share stays until the last of them is erased', async () => {
  const by = await resident(20);
  const files = await sendAll(by);
  const filed = getBundle(await fileBundle(by, staying(20, files)));
  const [proof, card] = files.map((file) => file.upload);
  const numberOf = (matter: string) => filed.caseOf(matter).number;
  for (const matter of [SCHOOL, PERMIT]) caseOf(await by.withdraw({ number: numberOf(matter) }));
  const operator = await world.actor('operator');
  const superviseAt = (time: string) => world.runner.runScheduled('supervise', new Date(time));

  expect(await erasePerson(operator.at('2036-04-01 10:00'), 20)).toBe(2);
  await superviseAt('2036-04-01T03:00:00Z');
  expect([isStored(world, proof ?? ''), isStored(world, card ?? '')]).toEqual([false, true]);
  const later = (await world.actor('resident', { person: identityNumber(20) })).at('2036-04-02 10:00');
  const [left] = (await filesOf(later, numberOf(REGISTRATION)))?.files ?? [];
  expect((await fetch(left?.link?.url ?? '')).status).toBe(200);

  caseOf(await later.withdraw({ number: numberOf(REGISTRATION) }));
  expect(await erasePerson(operator.at('2046-05-01 10:00'), 20)).toBe(1);
  await superviseAt('2046-05-01T03:00:00Z');
  expect(isStored(world, card ?? '')).toBe(false);
});

test('a bundle with files is one read of its uploads and one transaction', async () => {
  const by = await resident(21);
  const files = await sendAll(by);
  const filed = await engine.during(/Cases/, () => fileBundle(by, staying(21, files)));
  expect(filed.map(({ operation, units }) => `${operation} ${units}`)).toEqual([
    'BatchGetItem 2',
    'BatchGetItem 4',
    // the filings that wait
    'PutItem 1',
    // the bundle, three cases and two uploads
    'TransactWriteItems 34',
  ]);
});

test('a bundle without files is written item by item, for half the units', async () => {
  const by = (await resident(22)).at('2016-04-11 20:00');
  const filed = await engine.during(/Cases/, () => fileBundle(by, bundleOf(TO_STAY, 22)));
  expect(filed.map(({ operation, units }) => `${operation} ${units}`)).toEqual([
    'BatchGetItem 4',
    'PutItem 1',
    'PutItem 1',
    'PutItem 6',
    'PutItem 6',
    'PutItem 6',
  ]);
});
