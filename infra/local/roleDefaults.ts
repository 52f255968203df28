import { createHash } from 'node:crypto';
import { checkCharacter } from '../../functions/identity/identityNumber.ts';
import type { RoleName, TokenRequest } from './issuer.ts';

const DISTRICT = '350205';

/** An identity number that belongs to nobody: the prefix 999999 is no administrative division. */
export const testIdentity = (birthDate: string, sequence: string): string => {
  const first17 = `999999${birthDate}${sequence}`;
  return first17 + checkCharacter(first17);
};

const defaults = {
  resident: { person: testIdentity('19900307', '001') },
  agent: { person: testIdentity('19751120', '004') },
  clerk: { district: DISTRICT, windows: ['350205002214-01'] },
  reviewer: { district: DISTRICT, offices: ['350205000000-PS'] },
  supervisor: { district: DISTRICT },
  auditor: { district: DISTRICT },
  operator: { district: DISTRICT },
} as const satisfies Record<RoleName, Partial<TokenRequest>>;

/** What tells people apart in subjects: those are kept with every act, so they may not spell an identity number. */
export const subjectOf = (identityNumber: string): string =>
  createHash('sha256').update(identityNumber).digest('hex').slice(0, 12);

/**
 * A token request for a role, with a usual window, office or person where none is given. The district follows from
 * the window or office; what is usual in one district is nothing in another.
 */
export const requestFor = (role: RoleName, given: Partial<TokenRequest> = {}): TokenRequest => {
  const desk = given.windows?.[0] ?? given.offices?.[0];
  const district = given.district ?? desk?.slice(0, 6);
  const { windows: _windows, offices: _offices, ...anywhere }: Partial<TokenRequest> = defaults[role];
  const usual = district === undefined || district === DISTRICT ? defaults[role] : { ...anywhere, district };
  const request: TokenRequest = { ...usual, ...given, role };
  const whose = request.person ? subjectOf(request.person) : (request.windows?.[0] ?? request.offices?.[0]);
  return { sub: whose === undefined ? role : `${role}-${whose}`, ...request };
};
