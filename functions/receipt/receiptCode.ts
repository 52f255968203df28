import { createHash } from 'node:crypto';
import { toHalfWidth } from '../plainText.ts';
import { CROCKFORD, readAlike, spellCrockford } from '../record/crockford.ts';

/** How long a printed code counts: so many days after the day of printing. */
export const CODE_DAYS = 30;

/** The numbers of characters of the parts of a code, in order; each has five bits. */
const PARTS = { district: 4, village: 3, matter: 3, end: 1, id: 4, proof: 9 } as const;
const DATA_LENGTH = 24;
const CODE = /^[0-9A-HJKMNP-TV-Z]{25}$/;
const GROUP = /.{5}(?=.)/g;
const LONGEST_TYPED = 100;
const END_CYCLE = 32;
const MS_PER_DAY = 86_400_000;

/** What a code says: hints that lead to the case, its last day in short, and the proof that we issued it. */
export type ReceiptCode = {
  /** 6-digit code of the district. */
  readonly district: string;
  /** Short hashes of the codes of the village and the matter. */
  readonly village: string;
  readonly matter: string;
  readonly end: number;
  /** The beginning of the id in the case's number. */
  readonly id: string;
  readonly proof: string;
};

/** Shortens the code of a village or matter to 15 bits, by which the registry finds it again. */
export const shortHash = (code: string): string =>
  spellCrockford(createHash('sha256').update(code).digest()).slice(0, PARTS.village);

/** Shortens an id to its beginning, as codes have it. */
export const beginningOf = (id: string): string => id.slice(0, PARTS.id);

/** Shortens a MAC to the proof in a code: 45 bits. */
export const proofOf = (mac: Uint8Array): string => spellCrockford(mac).slice(0, PARTS.proof);

/** Shortens the last day of a code to its place in a cycle that is longer than any code counts. */
export const shortenEnd = (lastDay: string): number => toNumber(lastDay) % END_CYCLE;

/** Finds the last day of a code that is used on a day. Undefined: it is over, or was never issued. */
export const findLastDay = (end: number, today: string): string | undefined => {
  const left = (((end - toNumber(today)) % END_CYCLE) + END_CYCLE) % END_CYCLE;
  return left > CODE_DAYS ? undefined : toDay(toNumber(today) + left);
};

const toNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY;
const toDay = (number: number): string => new Date(number * MS_PER_DAY).toISOString().slice(0, 10);

/** Spells a code in groups of five characters, the last of which checks the others. */
export const formatReceiptCode = ({ district, village, matter, end, id, proof }: ReceiptCode): string => {
  const data = [spellNumber(Number(district)), village, matter, CROCKFORD.charAt(end), id, proof].join('');
  return (data + checkCharacter(data)).replace(GROUP, (five) => `${five}-`);
};

const spellNumber = (value: number): string =>
  Array.from({ length: PARTS.district }, (_, i) =>
    CROCKFORD.charAt(Math.floor(value / 32 ** (PARTS.district - 1 - i)) % 32),
  ).join('');

/**
 * Parses a code as people type it, or as a QR code holds it: lower case, spaces, other dashes, O for 0, I or L for 1.
 * Undefined: it has a typing error.
 */
export const parseReceiptCode = (typed: string): ReceiptCode | undefined => {
  if (typed.length > LONGEST_TYPED) return undefined;
  const bare = toHalfWidth(typed)
    .toUpperCase()
    .replace(/^TONGBAN:/, '');
  const code = readAlike(bare.replace(/[\s\p{Pd}]/gu, ''));
  const data = code.slice(0, DATA_LENGTH);
  return CODE.test(code) && code.endsWith(checkCharacter(data)) ? readParts(data) : undefined;
};

const readParts = (data: string): ReceiptCode => {
  const parts = Object.values(PARTS).map((length, i, all) => {
    const start = all.slice(0, i).reduce((sum, one) => sum + one, 0);
    return data.slice(start, start + length);
  });
  const [district = '', village = '', matter = '', end = '', id = '', proof = ''] = parts;
  return {
    ...{ village, matter, id, proof },
    district: String(readNumber(district)).padStart(6, '0'),
    end: readNumber(end),
  };
};

const readNumber = (text: string): number =>
  [...text].reduce((sum, character) => sum * 32 + CROCKFORD.indexOf(character), 0);

/** Weighs each character by another power in GF(32): finds every wrong character and every two exchanged neighbours. */
const checkCharacter = (data: string): string =>
  CROCKFORD.charAt([...data].reduce((sum, character) => timesX(sum ^ CROCKFORD.indexOf(character)), 0));

// x⁵ + x² + 1
const timesX = (value: number): number => (value & 16 ? (value << 1) ^ 37 : value << 1);
