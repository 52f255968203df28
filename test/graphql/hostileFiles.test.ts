import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FileType } from '../../functions/graphql/generated/types.ts';
import { eicar, packedObject, pdf, photo, zip } from '../support/contents.ts';
import { announce, post, readUpload, upload } from '../support/files.ts';
import { identityNumber } from '../support/people.ts';
import { type Actor, openWorld, type World } from '../support/world.ts';

const MOST_BYTES = 10_485_760;

let world: World;
let by: Actor;
beforeAll(async () => {
  world = await openWorld();
  by = (await world.actor('resident', { person: identityNumber(1) })).at('2026-03-02 09:30');
});
afterAll(() => world.close());

/** Lists every object that any bucket keeps. */
const objects = (): string[] => {
  const root = join(world.runner.dataDir, 's3');
  return existsSync(root)
    ? readdirSync(root, { recursive: true, withFileTypes: true }).flatMap((one) =>
        one.isFile() && !one.parentPath.includes('Digest') ? [one.name] : [],
      )
    : [];
};

describe('a hostile file is refused by name, and nothing of it is left', () => {
  test.each<[string, string, FileType, () => Buffer | Promise<Buffer>]>([
    ['the test virus of scanners', 'INFECTED', 'PDF', eicar],
    [
      'a picture that is an archive too',
      'HIDDEN_CONTENT',
      'JPEG',
      async () => Buffer.concat([await photo('red'), zip()]),
    ],
    ['an archive that is called a PDF', 'WRONG_TYPE', 'PDF', zip],
    [
      'a PDF that is 200 times as large once it is opened',
      'TOO_LARGE_UNPACKED',
      'PDF',
      () => pdf(packedObject(Buffer.alloc(160 * 1_048_576))),
    ],
    [
      'a drawing with a script',
      'WRONG_TYPE',
      'PNG',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    ],
    [
      'a PDF with JavaScript',
      'ACTIVE_CONTENT',
      'PDF',
      () => pdf('4 0 obj << /S /JavaScript /JS (app.alert\\(1\\)) >> endobj'),
    ],
    [
      'a PDF with JavaScript in a packed part, spelt with codes',
      'ACTIVE_CONTENT',
      'PDF',
      () => pdf(packedObject(Buffer.from('4 0 << /S /J#61vaScript /JS (app.alert\\(1\\)) >>'))),
    ],
    [
      'a JPEG that ends in the middle',
      'DAMAGED',
      'JPEG',
      async () => (await photo('red', 600)).subarray(0, 900),
    ],
    ['a PDF that is locked', 'LOCKED', 'PDF', () => pdf('4 0 obj << /Encrypt 5 0 R >> endobj')],
    ['a JPEG that is called a PNG', 'WRONG_TYPE', 'PNG', () => photo('red')],
  ])('%s is refused with %s', async (_, fault, type, make) => {
    const checked = await upload(world, by, await make(), type);
    expect(checked).toMatchObject({ state: 'REFUSED', refusedFor: fault });
    expect(checked.zh).toMatch(/[一-鿿]/);
    expect(checked.en).toMatch(/please/);
    expect(objects()).toEqual([]);
  });

  test.each<[string, object, string, string]>([
    ['a file of more than 10 MB', { bytes: MOST_BYTES + 1 }, 'bytes', '10 MB'],
    ['an empty file', { bytes: 0 }, 'bytes', '1 byte'],
    ['a file whose name is a path', { name: '../../etc/passwd' }, 'name', 'without a path'],
    ['a file without a digest', { sha256: 'abc' }, 'sha256', '64 hexadecimal digits'],
  ])('%s is refused before it is sent', async (_, told, field, says) => {
    const { upload: announced, refusals } = await announce(by, await photo('red'), 'JPEG', told);
    expect(announced).toBeNull();
    expect(refusals).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', field] }]);
    expect(refusals[0]?.message).toContain(says);
  });
});

describe('a form takes what was announced and nothing else', () => {
  const announcedForm = async (content: Buffer) => {
    const { upload: announced, form } = await announce(by, content, 'JPEG');
    if (!announced || !form) throw new Error('refused');
    return { id: announced.id, form };
  };

  test.each<[string, (content: Buffer) => Buffer, Readonly<Record<string, string>>, number, string]>([
    ['another content of the same size', (one) => Buffer.from(one).fill(0, 100, 120), {}, 400, 'BadDigest'],
    ['one byte more', (one) => Buffer.concat([one, Buffer.from('x')]), {}, 400, 'EntityTooLarge'],
    ['one byte less', (one) => one.subarray(1), {}, 400, 'EntityTooSmall'],
    ['another key', (one) => one, { key: 'files/350205/../../etc' }, 403, 'AccessDenied'],
    ['another type', (one) => one, { 'Content-Type': 'text/html' }, 403, 'AccessDenied'],
    ['a field besides', (one) => one, { acl: 'public-read' }, 403, 'AccessDenied'],
    [
      'another policy',
      (one) => one,
      { policy: Buffer.from('{}').toString('base64') },
      403,
      'SignatureDoesNotMatch',
    ],
  ])('%s is not taken', async (_, changed, fields, status, code) => {
    const content = await photo('red');
    const { id, form } = await announcedForm(content);
    const answer = await post(form, changed(content), fields);
    expect([answer.status, await answer.text()]).toEqual([status, expect.stringContaining(code)]);
    await world.runner.filesChecked();
    expect(await readUpload(by, id)).toMatchObject({ state: 'SCANNING' });
    expect(objects()).toEqual([]);
  });
});

test('a PDF and a packed part without anything active are clean', async () => {
  const content = pdf(packedObject(Buffer.from('5 0 << /Type /Font >>')));
  expect(await upload(world, by, content, 'PDF')).toMatchObject({ state: 'CLEAN', refusedFor: null });
});
