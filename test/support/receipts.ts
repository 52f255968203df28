import type { ReceiptKind } from '../../functions/graphql/generated/types.ts';
import type { Actor } from './world.ts';

/** Prints a receipt as somebody, and returns its code; throws if there is none. */
export const printedCode = async (by: Actor, number: string, kind: ReceiptKind): Promise<string> => {
  const { data, body } = await by.send<{ receipt: { code: string } | null }>(
    'query ($number: ID!, $kind: ReceiptKind!) { receipt(number: $number, kind: $kind) { code } }',
    { number, kind },
  );
  if (!data?.receipt) throw new Error(body);
  return data.receipt.code;
};

/** Makes a code with a right check character that nobody issued: that of one case with the proof of another. */
export const forgeCode = (code: string, other: string): string => {
  const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const data = code.replaceAll('-', '').slice(0, 15) + other.replaceAll('-', '').slice(15, 24);
  const check = [...data].reduce((sum, character) => {
    const value = sum ^ ALPHABET.indexOf(character);
    return value & 16 ? (value << 1) ^ 37 : value << 1;
  }, 0);
  return data + ALPHABET.charAt(check);
};
