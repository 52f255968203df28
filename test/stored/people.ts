import type { TokenRequest } from '../../infra/local/issuer.ts';
import { identityNumber } from '../support/people.ts';
import { codesOf } from '../support/smallDistrict/codes.ts';

/** The codes of the district where the story takes place. */
export const codes = codesOf('900001');

const { district, window, otherWindow, streetWindow, street, department } = codes;
const resident = (sub: string, sequence: number) =>
  ({ role: 'resident', sub, person: identityNumber(sequence) }) as const;
const agent = (sub: string, sequence: number) =>
  ({ role: 'agent', sub, person: identityNumber(sequence) }) as const;

/** The people of the story, each with the claims of their token. */
export const people = {
  chen: resident('resident-chen', 801),
  lin: resident('resident-lin', 802),
  wang: resident('resident-wang', 803),
  zhao: resident('resident-zhao', 804),
  cao: agent('agent-cao', 805),
  xu: agent('agent-xu', 806),
  clerk: { role: 'clerk', sub: 'clerk-village', district, windows: [window] },
  otherClerk: { role: 'clerk', sub: 'clerk-other', district, windows: [otherWindow] },
  streetClerk: { role: 'clerk', sub: 'clerk-street', district, windows: [streetWindow] },
  reviewer: { role: 'reviewer', sub: 'reviewer-one', district, offices: [street, department] },
  colleague: { role: 'reviewer', sub: 'reviewer-two', district, offices: [street] },
  supervisor: { role: 'supervisor', sub: 'supervisor-one', district },
  auditor: { role: 'auditor', sub: 'auditor-one', district },
  operator: { role: 'operator', sub: 'operator-one', district },
} as const satisfies Record<string, TokenRequest>;

/** A key of `people`. */
export type PersonName = keyof typeof people;
