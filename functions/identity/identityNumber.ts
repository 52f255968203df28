const SHAPE = /^\d{17}[\dX]$/;
const CHECK_CHARACTERS = '10X98765432';

/** Computes the check character of the first 17 digits: ISO 7064 MOD 11-2, as in GB 11643-1999. */
export const checkCharacter = (first17: string): string => {
  const sum = [...first17].reduce((total, digit, i) => total + Number(digit) * (2 ** (17 - i) % 11), 0);
  return CHECK_CHARACTERS.charAt(sum % 11);
};

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
