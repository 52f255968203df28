import { constants, inflateSync } from 'node:zlib';
import type { FileFault } from '../files/model.ts';

/** Names of what runs, sends or carries something. Long enough that no picture has them by chance. */
const ACTIVE =
  /\/(?:JavaScript|Launch|EmbeddedFiles?|RichMedia|SubmitForm|ImportData|GoToE|XFA|Rendition)(?![A-Za-z0-9])/;
const LOCKED = /\/Encrypt(?![A-Za-z0-9])/;
/** A stream of objects that is packed otherwise than all programs do it cannot be looked into. */
const ODDLY_PACKED = /\/ObjStm[^>]{0,200}\/(?:LZW|ASCII85|ASCIIHex|RunLength)Decode/;

const MOST_UNPACKED = 128 * 1_048_576;
const TAIL = 1_024;

/** Finds what is wrong with a PDF: it is cut off, locked, or can run something; its packed parts are looked into. */
export const inspectPdf = (content: Buffer): FileFault | undefined => {
  if (content.toString('latin1', 0, 5) !== '%PDF-') return 'HIDDEN_CONTENT';
  if (!content.subarray(-TAIL).includes('%%EOF')) return 'DAMAGED';
  const text = spellNames(content.toString('latin1'));
  if (LOCKED.test(text) || ODDLY_PACKED.test(text)) return 'LOCKED';
  if (ACTIVE.test(text)) return 'ACTIVE_CONTENT';
  return inspectStreams(content);
};

/** Spells names out: `/J#61vaScript` is `/JavaScript`. */
const spellNames = (text: string): string =>
  text.replace(/#([0-9a-fA-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const inspectStreams = (content: Buffer): FileFault | undefined => {
  let left = MOST_UNPACKED;
  for (const stream of listStreams(content)) {
    const unpacked = unpack(stream, left);
    if (unpacked === 'TOO_LARGE') return 'TOO_LARGE_UNPACKED';
    if (unpacked === undefined) continue;
    left -= unpacked.length;
    if (ACTIVE.test(spellNames(unpacked.toString('latin1')))) return 'ACTIVE_CONTENT';
  }
  return undefined;
};

/** Lists the contents of streams, from each `stream` to the next `endstream`. */
function* listStreams(content: Buffer): Generator<Buffer> {
  for (let at = content.indexOf('stream'); at >= 0; at = content.indexOf('stream', at + 6)) {
    if (content.toString('latin1', Math.max(0, at - 3), at) === 'end') continue;
    const end = content.indexOf('endstream', at);
    let from = at + 6;
    while (content[from] === 0x0d || content[from] === 0x0a) from += 1;
    if (end > from) yield content.subarray(from, end);
  }
}

const unpack = (stream: Buffer, most: number): Buffer | 'TOO_LARGE' | undefined => {
  // the first byte of every zlib stream
  if ((stream[0] ?? 0) % 16 !== 8) return undefined;
  try {
    return inflateSync(stream, {
      maxOutputLength: Math.max(1, most),
      finishFlush: constants.Z_SYNC_FLUSH,
    });
  } catch (error) {
    return error instanceof RangeError ? 'TOO_LARGE' : undefined;
  }
};
