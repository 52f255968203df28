const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHARACTERS = '10X98765432';

/** Whether the last character of an 18-character resident number is right (GB 11643); the endpoint decides in the end. */
export const hasRightCheckCharacter = (number: string): boolean => {
  if (!/^\d{17}[\dXx]$/.test(number)) return false;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(number[i]), 0);
  return CHARACTERS[sum % 11] === number[17]?.toUpperCase();
};
