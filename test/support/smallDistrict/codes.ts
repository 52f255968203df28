/** The units, desks and matters of a small district, by its code. */
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
    /** The office of a village or street has its code; the district's is named after its department. */
    department: `${hall}-PS`,
  };
};
export type Codes = ReturnType<typeof codesOf>;

/** Settled there and then; decided by the street; decided by the district, for the village's own people. */
export const AT_ONCE = 'TB-AA-01';
export const BY_STREET = 'TB-BB-01';
export const BY_DISTRICT = 'TB-CC-01';

/** The first matter, then the second, which waits for its certificate. */
export const BUNDLE = 'TB-BD-01';

/** Always shown; shown where a version asks for it; shown where an agent files. */
export const ID_CARD = 'resident-id-card';
export const LEASE = 'lease';
export const LETTER = 'letter-of-authority';
