/** Crockford's base 32: without I, L, O and U, so that people can read and type it. */
export const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Spells bytes in Crockford's base 32: five bits a character, from the first. */
export const spellCrockford = (bytes: Uint8Array): string => {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return bits.replace(/.{5}/g, (five) => CROCKFORD.charAt(Number.parseInt(five, 2)));
};

/** Reads O as 0, and I and L as 1: the alphabet lacks them. */
export const readAlike = (typed: string): string => typed.replaceAll('O', '0').replace(/[IL]/g, '1');
