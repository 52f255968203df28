// GB 32100-2015: digits and capitals without I, O, S, V and Z
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const SHAPE = /^[\dA-HJ-NPQRTUWXY]{2}\d{6}[\dA-HJ-NPQRTUWXY]{10}$/;
const WEIGHT_BASE = 3;
const CHECKED_LENGTH = 17;

/** Computes the check character of the first 17 characters of a unified social credit code (GB 32100-2015). */
export const creditCheckCharacter = (first17: string): string => {
  const modulus = CHARACTERS.length;
  let weight = 1;
  let sum = 0;
  for (const character of first17) {
    sum += CHARACTERS.indexOf(character) * weight;
    weight = (weight * WEIGHT_BASE) % modulus;
  }
  return CHARACTERS.charAt((modulus - (sum % modulus)) % modulus);
};

/** Whether a normalized text is a unified social credit code (统一社会信用代码) with its check character. */
export const isCreditCode = (code: string): boolean =>
  SHAPE.test(code) && creditCheckCharacter(code.slice(0, CHECKED_LENGTH)) === code.charAt(CHECKED_LENGTH);
