/** A stream of a PDF: what stands before it, and everything from its beginning on. */
export type PackedStream = {
  /** From its `obj` up to it. Undefined: a dictionary too long to belong to a stream. */
  readonly about: string | undefined;
  readonly packed: Buffer;
};

const WORD = 'stream';
const LONGEST_DICTIONARY = 16_384;
const LONGEST_LINE = 1_024;
const LINE_END = /[\r\n]+/;

/**
 * Lists the streams of a PDF by the word alone. Each goes on to the end of the file: readers trust neither `endstream`,
 * which may stand within, nor the length.
 */
export function* listStreams(content: Buffer): Generator<PackedStream> {
  for (let at = content.indexOf(WORD); at >= 0; at = content.indexOf(WORD, at + WORD.length)) {
    if (content.toString('latin1', Math.max(0, at - 3), at) === 'end') continue;
    yield { about: readAbout(content, at), packed: content.subarray(findBeginning(content, at)) };
  }
}

const readAbout = (content: Buffer, at: number): string | undefined => {
  const before = content.toString('latin1', Math.max(0, at - LONGEST_DICTIONARY), at);
  const from = before.lastIndexOf('obj');
  if (from >= 0) return before.slice(from);
  return before.trimEnd().endsWith('>>') ? undefined : '';
};

/** Finds where the line of the word ends: readers pass over what else stands on it. */
const findBeginning = (content: Buffer, at: number): number => {
  const from = at + WORD.length;
  const end = LINE_END.exec(content.toString('latin1', from, from + LONGEST_LINE));
  return end ? from + end.index + end[0].length : from;
};
