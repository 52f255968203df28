import { randomUUID } from 'node:crypto';
import { identityNumber } from '../people.ts';
import type { Cast } from './cast.ts';

const ERASE = `mutation ($input: ErasePersonInput!) { erasePerson(input: $input) {
  erasure { erased } refusals { code } } }`;
type Answer = { readonly erasePerson: { readonly erasure: { readonly erased: number } | null } };

/** Erases what the law lets go of a person ten years later; gives how many of their cases. */
export const erase = async ({ operator }: Cast, sequence: number): Promise<number> => {
  const input = {
    idempotencyKey: randomUUID(),
    district: '350205',
    identityNumber: identityNumber(sequence),
    ground: 'RETENTION_EXPIRED',
    reason: '保存期限届满',
  };
  const { data, body } = await operator.at('2026-05-06 10:00').send<Answer | null>(ERASE, { input });
  if (!data?.erasePerson.erasure) throw new Error(body);
  return data.erasePerson.erasure.erased;
};
