const ENDS = 2;

/** Masks a number as the endpoint does: two characters at each end are left. */
export const maskNumber = (number: string): string =>
  number.length <= 2 * ENDS
    ? number
    : number.slice(0, ENDS) + '*'.repeat(number.length - 2 * ENDS) + number.slice(-ENDS);
