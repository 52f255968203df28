import type { FileFault } from '../files/model.ts';

/** A picture of more pixels fills the memory of whoever opens it. No phone takes one. */
export const MOST_PIXELS = 120_000_000;

const checkPixels = (width: number, height: number): FileFault | undefined =>
  width * height > MOST_PIXELS ? 'TOO_LARGE_UNPACKED' : undefined;

const SOF = new Set([0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);
const SCAN = 0xda;
const END_OF_IMAGE = Buffer.from([0xff, 0xd9]);

/** Finds what is wrong with a JPEG image: it is cut off, or far too large. Walks its segments up to the picture. */
export const inspectJpeg = (content: Buffer): FileFault | undefined => {
  let at = 2;
  while (at + 4 <= content.length && content[at] === 0xff) {
    const marker = content[at + 1] ?? 0;
    // fill bytes before a marker
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === SCAN) return content.indexOf(END_OF_IMAGE, at) < 0 ? 'DAMAGED' : undefined;
    if (SOF.has(marker) && at + 9 <= content.length) {
      const fault = checkPixels(content.readUInt16BE(at + 7), content.readUInt16BE(at + 5));
      if (fault) return fault;
    }
    at += 2 + content.readUInt16BE(at + 2);
  }
  return 'DAMAGED';
};

const PNG_HEADER = 8;
const CHUNK_FRAME = 12;

/** Finds what is wrong with a PNG image: it is cut off, or far too large. */
export const inspectPng = (content: Buffer): FileFault | undefined => {
  for (let at = PNG_HEADER; at + CHUNK_FRAME <= content.length; ) {
    const length = content.readUInt32BE(at);
    const name = content.toString('latin1', at + 4, at + 8);
    if (at + CHUNK_FRAME + length > content.length) return 'DAMAGED';
    if (name === 'IHDR' && length >= 8) {
      const fault = checkPixels(content.readUInt32BE(at + 8), content.readUInt32BE(at + 12));
      if (fault) return fault;
    }
    if (name === 'IEND') return undefined;
    at += CHUNK_FRAME + length;
  }
  return 'DAMAGED';
};

const BOX_FRAME = 8;

/** Finds what is wrong with a HEIC image: its boxes do not fill it exactly. */
export const inspectHeic = (content: Buffer): FileFault | undefined => {
  let at = 0;
  while (at + BOX_FRAME <= content.length) {
    const size = content.readUInt32BE(at);
    // 0: to the end of the file; 1: a size of 64 bits, which nothing of 10 MB needs
    if (size === 0) return undefined;
    if (size < BOX_FRAME) return 'DAMAGED';
    at += size;
  }
  return at === content.length ? undefined : 'DAMAGED';
};
