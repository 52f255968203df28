/** Returns the units and desks of a small district. */
export const codesOf = (district: string) => {
  const street = `${district}001000`;
  const village = `${district}001201`;
  const otherVillage = `${district}001202`;
  const hall = `${district}000000`;
  return {
    district,
    street,
    village,
    otherVillage,
    hall,
    window: `${village}-01`,
    secondWindow: `${village}-02`,
    otherWindow: `${otherVillage}-01`,
    streetWindow: `${street}-01`,
    /** A village's or street's office has its code; the district's is named after its department. */
    department: `${hall}-PS`,
  };
};
export type Codes = ReturnType<typeof codesOf>;

/** Matters: settled at once; decided by the street; decided by the district, with village scope. */
export const AT_ONCE = 'TB-AA-01';
export const BY_STREET = 'TB-BB-01';
export const BY_DISTRICT = 'TB-CC-01';

/** A bundle of the first matter and the second, which waits for its certificate. */
export const BUNDLE = 'TB-BD-01';

/** Materials: always required; required by some versions; required of agents. */
export const ID_CARD = 'resident-id-card';
export const LEASE = 'lease';
export const LETTER = 'letter-of-authority';
