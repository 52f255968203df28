import type { FileType } from '../registry/model/matter.ts';

const END_OF_DIRECTORY = Buffer.from('PK\x05\x06', 'latin1');
const DIRECTORY_FRAME = 22;
const LONGEST_COMMENT = 65_535;

/** Beginnings of archives; long enough that no picture has them by chance. */
const ARCHIVES = ['Rar!\x1a\x07', "7z\xbc\xaf'\x1c", '\xfd7zXZ\x00', 'MSCF\x00\x00\x00\x00'].map((text) =>
  Buffer.from(text, 'latin1'),
);

const MARKUP = /<(?:script|html|svg|iframe|\?php|!doctype)/i;
const NEAR = 4_096;
/** Readers look for a PDF's beginning that far. */
const PDF_WITHIN = 1_024;

/** Whether another file lies hidden in one: an archive, a page, or a PDF in a picture. */
export const findHiddenFile = (content: Buffer, type: FileType): boolean =>
  hasZip(content) ||
  ARCHIVES.some((beginning) => content.includes(beginning)) ||
  hasMarkup(content) ||
  (type !== 'PDF' && content.subarray(0, PDF_WITHIN).includes('%PDF-'));

// a directory's end that fits to the end of the file: four bytes alone occur by chance
const hasZip = (content: Buffer): boolean => {
  const from = Math.max(0, content.length - DIRECTORY_FRAME - LONGEST_COMMENT);
  for (
    let at = content.indexOf(END_OF_DIRECTORY, from);
    at >= 0;
    at = content.indexOf(END_OF_DIRECTORY, at + 1)
  ) {
    if (at + DIRECTORY_FRAME > content.length) return false;
    const size = content.readUInt32LE(at + 12);
    const comment = content.readUInt16LE(at + 20);
    if (size <= at && at + DIRECTORY_FRAME + comment <= content.length) return true;
  }
  return false;
};

// browsers look at the beginning of what they show; a page at the end is for tools that read from there
const hasMarkup = (content: Buffer): boolean =>
  MARKUP.test(content.toString('latin1', 0, NEAR)) ||
  MARKUP.test(content.toString('latin1', Math.max(0, content.length - NEAR)));
