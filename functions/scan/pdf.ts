import type { FileFault } from '../files/model.ts';
import { listStreams, type PackedStream } from './pdfStreams.ts';
import { unpackLeniently } from './unpack.ts';

/** Names of what runs, sends or carries something. Long enough that no picture has them by chance. */
const ACTIVE =
  /\/(?:JavaScript|Launch|EmbeddedFiles?|RichMedia|SubmitForm|ImportData|GoToE|XFA|Rendition)(?![A-Za-z0-9])/;
const LOCKED = /\/Encrypt(?![A-Za-z0-9])/;

/** What a stream of objects says of itself. Readers find one by its entries, too, and take short names. */
const OF_OBJECTS = /\/(?:ObjStm|First)(?![A-Za-z0-9])/;
const PACKED = /\/(?:Filter|F)(?![A-Za-z0-9])/g;
const PACKED_ONCE = /\/Filter\s*(?:\/FlateDecode|\[\s*\/FlateDecode\s*\])\s*(?:\/|>>)/;
const PREDICTED = /\/(?:DecodeParms|DP)(?![A-Za-z0-9])/;

const MOST_UNPACKED = 128 * 1_048_576;
/** What looking at a stream costs at least, as bytes: a file of a million beginnings ends soon. */
const LEAST_COST = 4_096;
const TAIL = 1_024;

/** Finds what is wrong with a PDF: it is cut off, locked, or can run something; its packed parts are looked into. */
export const inspectPdf = async (content: Buffer): Promise<FileFault | undefined> => {
  if (content.toString('latin1', 0, 5) !== '%PDF-') return 'HIDDEN_CONTENT';
  if (!content.subarray(-TAIL).includes('%%EOF')) return 'DAMAGED';
  const text = spellNames(content.toString('latin1'));
  if (LOCKED.test(text)) return 'LOCKED';
  if (ACTIVE.test(text)) return 'ACTIVE_CONTENT';
  return inspectStreams(content);
};

/** Spells names out: `/J#61vaScript` is `/JavaScript`. */
const spellNames = (text: string): string =>
  text.replace(/#([0-9a-fA-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const inspectStreams = async (content: Buffer): Promise<FileFault | undefined> => {
  let left = MOST_UNPACKED;
  for (const stream of listStreams(content)) {
    if (isOddlyPacked(stream)) return 'LOCKED';
    const { unpacked, cost, hasError } = await unpackLeniently(stream.packed, left);
    left -= LEAST_COST + cost;
    if (left < 0) return 'TOO_LARGE_UNPACKED';
    if (hasError && hasObjects(stream)) return 'DAMAGED';
    if (ACTIVE.test(spellNames(unpacked.toString('latin1')))) return 'ACTIVE_CONTENT';
  }
  return undefined;
};

const hasObjects = ({ about = '' }: PackedStream): boolean => OF_OBJECTS.test(spellNames(about));

/** Whether a stream of objects is packed otherwise than all programs do it: it cannot be looked into. */
const isOddlyPacked = (stream: PackedStream): boolean => {
  if (stream.about === undefined) return true;
  if (!hasObjects(stream)) return false;
  const text = spellNames(stream.about);
  const packed = text.match(PACKED) ?? [];
  return packed.length > 1 || (packed.length === 1 && (PREDICTED.test(text) || !PACKED_ONCE.test(text)));
};
