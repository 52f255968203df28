import { deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** A photo of one colour, with the hidden data of a camera. */
export const photo = (colour: string, side = 64): Promise<Buffer> =>
  sharp({ create: { width: side, height: side, channels: 3, background: colour } })
    .withExif({ IFD0: { Copyright: 'hidden' } })
    .jpeg()
    .toBuffer();

/** A small PDF; `objects` are added to it. */
export const pdf = (...objects: readonly string[]): Buffer =>
  Buffer.from(
    [
      '%PDF-1.4',
      '1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj',
      '2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj',
      '3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >> endobj',
      ...objects,
      'trailer << /Root 1 0 R >>',
      '%%EOF',
      '',
    ].join('\n'),
    'latin1',
  );

/** A PDF object whose stream is packed. */
export const packedObject = (content: Buffer): string => {
  const packed = deflateSync(content).toString('latin1');
  return `9 0 obj << /Type /ObjStm /Filter /FlateDecode /Length ${packed.length} >> stream\n${packed}\nendstream endobj`;
};

/** An archive of one empty file called `a`: a ZIP file, byte for byte. */
export const zip = (): Buffer => {
  const name = 'a';
  const local = Buffer.alloc(30);
  local.write('PK\x03\x04', 'latin1');
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.write('PK\x01\x02', 'latin1');
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length, 16);
  return Buffer.concat([local, Buffer.from(name), entry, Buffer.from(name), end]);
};

/** The test file of virus scanners, which is harmless; in two parts, or a scanner would take this one for infected. */
export const eicar = (): Buffer =>
  Buffer.from(['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD', '-ANTIVIRUS-TEST-FILE!$H+H*'].join(''));

/** Wraps a content into a box of a HEIC image. */
export const box = (name: string, content: Buffer): Buffer => {
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(8 + content.length, 0);
  frame.write(name, 4, 'latin1');
  return Buffer.concat([frame, content]);
};

/** A HEIC photo as phones take them, without a picture in it; `more` is added to it. */
export const heic = (...more: readonly Buffer[]): Buffer =>
  Buffer.concat([
    box('ftyp', Buffer.from('heic\0\0\0\0mif1heic', 'latin1')),
    box('meta', Buffer.alloc(4)),
    box('mdat', Buffer.alloc(64)),
    ...more,
  ]);
