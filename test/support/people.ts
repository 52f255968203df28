import type { AgentInput, PersonInput } from '../../functions/graphql/generated/types.ts';
import { checkCharacter } from '../../functions/identity/identityNumber.ts';

/** Returns an identity number of the unassigned region 999999, which nobody can own; `sequence` 0 to 999. */
export const identityNumber = (sequence: number, birth = '19850317'): string => {
  const first17 = `999999${birth}${String(sequence).padStart(3, '0')}`;
  return first17 + checkCharacter(first17);
};

/** Returns a resident number as inputs name it. */
export const residentId = (number: string) => ({ kind: 'RESIDENT_ID', number }) as const;

/** Returns a made-up sub-landlord with an authority to file for tenants. */
export const agent = (sequence: number, name = '曹某某'): AgentInput => ({
  ...person(sequence, name),
  authority: { kind: 'LANDLORD', from: '2016-01-01', document: '委托书' },
});

/** Returns a made-up person; each sequence is another person. */
export const person = (sequence: number, name = '陈某某'): PersonInput => ({
  name,
  identity: residentId(identityNumber(sequence)),
  phone: '13800000000',
});
