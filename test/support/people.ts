import type { PersonInput } from '../../functions/graphql/generated/types.ts';
import { checkCharacter } from '../../functions/identity/identityNumber.ts';

/** An identity number of the unassigned region 999999, so that it is nobody's; `sequence` 0 to 999. */
export const identityNumber = (sequence: number, birth = '19850317'): string => {
  const first17 = `999999${birth}${String(sequence).padStart(3, '0')}`;
  return first17 + checkCharacter(first17);
};

/** A made-up person; another sequence is another person. */
export const person = (sequence: number, name = '陈某某'): PersonInput => ({
  name,
  identityNumber: identityNumber(sequence),
  phone: '13800000000',
});
