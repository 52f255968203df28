import { toHalfWidth } from '../plainText.ts';
import { localDay } from '../time.ts';

const SHAPE = /^\d{17}[\dX]$/;
const CHECK_CHARACTERS = '10X98765432';
// birth dates of resident numbers are dates in China
const RESIDENT_TIME_ZONE = 'Asia/Shanghai';

/** Computes the check character of the first 17 digits: ISO 7064 MOD 11-2, as in GB 11643-1999. */
export const checkCharacter = (first17: string): string => {
  const sum = [...first17].reduce((total, digit, i) => total + Number(digit) * (2 ** (17 - i) % 11), 0);
  return CHECK_CHARACTERS.charAt(sum % 11);
};

/** Beyond this, a text is no number, however it is typed. */
const LONGEST_TYPED = 60;

/** Normalizes an identity number as people type it: full-width characters, spaces, hyphens, a small x. */
export const normalizeIdentityNumber = (text: string): string =>
  text.length > LONGEST_TYPED ? '' : toHalfWidth(text).replace(/[\s-]/g, '').toUpperCase();

/** Whether a normalized number has 18 characters, a real birth date up to `today` and a correct check character. */
export const isIdentityNumber = (number: string, today: string): boolean => {
  if (!SHAPE.test(number) || checkCharacter(number.slice(0, 17)) !== number.charAt(17)) return false;
  const birth = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  const time = Date.parse(`${birth}T00:00:00Z`);
  return (
    !Number.isNaN(time) &&
    new Date(time).toISOString().startsWith(birth) &&
    birth >= '1850-01-01' &&
    birth <= today
  );
};

/** Reads the identity number of a token. Undefined: not a valid number, so the asker has no proven identity. */
export const readIdentityClaim = (claim: unknown, now: Date): string | undefined => {
  if (typeof claim !== 'string') return undefined;
  const number = normalizeIdentityNumber(claim);
  return isIdentityNumber(number, localDay(now, RESIDENT_TIME_ZONE)) ? number : undefined;
};
