import { createHash } from 'node:crypto';
import { deflateRawSync, deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { FileType } from '../../../functions/registry/model/matter.ts';
import type { Finding } from '../../../functions/scan/finding.ts';
import { judgeFile } from '../../../functions/scan/judgeFile.ts';
import { loadPicture } from '../../../functions/scan/picture.ts';
import { box, heic, packedObject, pdf, photo, zip } from '../../support/contents.ts';

const picture = loadPicture();

const judge = (content: Buffer, type: FileType): Promise<Finding> =>
  judgeFile(
    { type, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') },
    content,
    { isInfected: async () => false, picture },
  );

/** A PDF with a stream of objects: what its dictionary says, its bytes, and what ends the line of `stream`. */
const objects = (about: string, content: Buffer, line = '\n'): Buffer =>
  pdf(`4 0 obj << ${about} >> stream${line}${content.toString('latin1')}\nendstream endobj`);
const script = Buffer.from('5 0 << /S /JavaScript /JS (app.alert(1)) >>');
const packedScript = deflateSync(script);
const inHex = Buffer.from(`${script.toString('hex')}>`);
// a block that is not packed, with the word that ends a stream
const ending = Buffer.from('\x78\x9c\x00\x0b\x00\xf4\xff% endstream', 'latin1');
const oneByteOff = (content: Buffer): Buffer => Buffer.concat([content.subarray(0, -1), Buffer.from([0])]);
const TYPE = '/Type /ObjStm /Filter';

/** What hides a script from a check that trusts a PDF's own words, and not from programs that show it. */
const hiding: readonly [string, string, () => Buffer][] = [
  ['a script in hexadecimal digits', 'LOCKED', () => objects('/Filter /ASCIIHexDecode /Type /ObjStm', inHex)],
  ['a script in objects without a type', 'LOCKED', () => objects('/Filter /AHx /N 1 /First 4', inHex)],
  ['a script packed as another place says', 'LOCKED', () => objects(`${TYPE} 9 0 R`, inHex)],
  [
    'a script packed twice',
    'LOCKED',
    () => objects(`${TYPE} [/FlateDecode /FlateDecode]`, deflateSync(packedScript)),
  ],
  [
    'a script behind a long dictionary',
    'LOCKED',
    () => objects(`${TYPE} /ASCIIHexDecode ${' '.repeat(20_000)}`, inHex),
  ],
  [
    'a script behind a false end',
    'ACTIVE_CONTENT',
    () => objects(`${TYPE} /FlateDecode`, Buffer.concat([ending, deflateRawSync(script)])),
  ],
  [
    'a script with a wrong sum',
    'ACTIVE_CONTENT',
    () => objects(`${TYPE} /FlateDecode`, oneByteOff(packedScript)),
  ],
  [
    'a script before an error',
    'DAMAGED',
    () =>
      objects(`${TYPE} /FlateDecode`, Buffer.concat([packedScript.subarray(0, -6), Buffer.alloc(4, 255)])),
  ],
  [
    'a script after a line with more on it',
    'ACTIVE_CONTENT',
    () => objects(`${TYPE} /FlateDecode`, packedScript, ' %\n'),
  ],
  ['ten million bytes of beginnings', 'TOO_LARGE_UNPACKED', () => pdf('stream '.repeat(1_400_000))],
];

describe('what a check finds', () => {
  test('a photo is clean, and its picture has no hidden data', async () => {
    const found = await judge(await photo('red'), 'JPEG');
    expect('preview' in found && found.preview?.includes('hidden')).toBe(false);
  });

  test('a photo in which a phone keeps a film after the picture is clean', async () => {
    const film = box('ftyp', Buffer.from('mp42', 'latin1'));
    expect(await judge(Buffer.concat([await photo('red'), film]), 'JPEG')).toHaveProperty('preview');
  });

  test('a HEIC photo is clean and has no picture', async () => {
    expect(await judge(heic(), 'HEIC')).toEqual({ preview: undefined });
  });

  test.each<[string, string, FileType, () => Buffer | Promise<Buffer>]>([
    ['a HEIC photo that is cut off', 'DAMAGED', 'HEIC', () => heic().subarray(0, -1)],
    ['a PNG image that is cut off', 'DAMAGED', 'PNG', () => png().subarray(0, -8)],
    ['a PNG image of more pixels than anybody opens', 'TOO_LARGE_UNPACKED', 'PNG', () => png(40_000, 40_000)],
    [
      'a PDF that begins with something else',
      'WRONG_TYPE',
      'PDF',
      () => Buffer.concat([Buffer.from('GIF89a'), pdf()]),
    ],
    ['a PDF that is cut off', 'DAMAGED', 'PDF', () => pdf().subarray(0, 120)],
    [
      'a PDF that starts a program',
      'ACTIVE_CONTENT',
      'PDF',
      () => pdf('4 0 obj << /S /Launch /F (calc) >> endobj'),
    ],
    [
      'a PDF with an attachment',
      'ACTIVE_CONTENT',
      'PDF',
      () => pdf('4 0 obj << /Type /EmbeddedFile >> endobj'),
    ],
    [
      'a PDF that is an archive too',
      'HIDDEN_CONTENT',
      'PDF',
      () => Buffer.concat([pdf(), zip(), Buffer.from('\n%%EOF')]),
    ],
    [
      'a PDF with a part that is packed as no program does',
      'LOCKED',
      'PDF',
      () => pdf('4 0 obj << /Type /ObjStm /Filter /LZWDecode >> stream\nx\nendstream endobj'),
    ],
    ...hiding.map(([what, fault, make]): [string, string, FileType, () => Buffer] => [
      what,
      fault,
      'PDF',
      make,
    ]),
    [
      'a photo with a page behind it',
      'HIDDEN_CONTENT',
      'JPEG',
      async () => Buffer.concat([await photo('red'), Buffer.from('<script>alert(1)</script>')]),
    ],
  ])('%s is refused with %s', async (_, fault, type, make) => {
    expect(await judge(await make(), type)).toEqual({ fault });
  });

  test('another content than the announced one is refused, whatever it is', async () => {
    const content = pdf();
    const told = { type: 'PDF', bytes: content.length, sha256: '0'.repeat(64) } as const;
    const parts = { isInfected: async () => false, picture };
    expect(await judgeFile(told, content, parts)).toEqual({ fault: 'WRONG_CONTENT' });
  });

  test('thousands of small streams are no harm', async () => {
    const small = packedObject(Buffer.from('BT (Hello) Tj ET'));
    expect(await judge(pdf(...Array.from({ length: 2_000 }, () => small)), 'PDF')).toEqual({
      preview: undefined,
    });
  });

  test('a packed part without anything active is no harm', async () => {
    expect(await judge(pdf(packedObject(Buffer.from('BT (Hello) Tj ET'))), 'PDF')).toEqual({
      preview: undefined,
    });
  });
});

/** A PNG image's frame: a header, no pixels, an end. */
const png = (width = 1, height = 1): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  const chunk = (name: string, content: Buffer): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(content.length);
    return Buffer.concat([length, Buffer.from(name), content, Buffer.alloc(4)]);
  };
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', Buffer.alloc(4)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};
