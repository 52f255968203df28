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
