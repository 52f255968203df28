import { CasePeople } from '../identity/person.ts';
import type { PersonSeal } from '../identity/personSeal.ts';
import { eraseEvent } from '../record/eraseEvent.ts';
import { appendActs } from '../record/eventChain.ts';
import { type CaseAct, findTenureStart } from './events.ts';
import type { Case } from './model.ts';

/** The masked person of an erased item. */
export const NOBODY = { name: '***', identityNumber: '' };

/** Replaces the keyed hash of the person, unique per item so that erased items cannot be linked. */
export const createErasedIndex = (number: string): string => `ERASED#${number}`;

/** The `ERASED` event of a case, a help request or a ticket. */
export type ErasureAct = Extract<CaseAct, { type: 'ERASED' }> & { readonly role: 'OPERATOR' };
export type ErasureBase = Omit<ErasureAct, 'type' | 'whose'>;

/**
 * Erases the people of a case: acts, places, times and officials stay, personal data goes.
 * The case is then found by its number alone. `base` describes the erasure.
 */
export const eraseCase = (seen: Case, base: ErasureBase): Case => {
  const { district, village, matter, matterVersion, serviceClass, handling, channel, number } = seen;
  const { window, filedAt, acceptedAt, receivedAt, completedAt, dueAt, onTheSpot, crossVillage, owner } =
    seen;
  const { ground: _ground, reason: _reason, ...act } = base;
  const isDraft = seen.status === 'DRAFT';
  const acts: CaseAct[] = [
    ...(isDraft ? [{ type: 'DISCARDED', ...act } as const] : []),
    { type: 'ERASED', ...base },
  ];
  return {
    ...{ number, district, village, matter, matterVersion, serviceClass, handling, channel },
    ...{ filedAt, onTheSpot, crossVillage },
    status: isDraft ? 'WITHDRAWN' : seen.status,
    ...(window !== undefined && { window }),
    ...(acceptedAt !== undefined && { acceptedAt }),
    ...(receivedAt !== undefined && { receivedAt }),
    ...(completedAt !== undefined && { completedAt }),
    ...(dueAt !== undefined && { dueAt }),
    ...(owner && { owner }),
    clock: { limit: seen.clock.limit },
    applicant: NOBODY,
    person: createErasedIndex(number),
    materials: isDraft ? [] : seen.materials,
    ...(seen.certificate && { certificate: withoutWords(seen.certificate) }),
    ...(seen.earlierCertificates && {
      earlierCertificates: seen.earlierCertificates.map(({ revoked, ...rest }) => ({
        ...rest,
        holder: '',
        revoked: { at: revoked.at, reason: '' },
      })),
    }),
    events: appendActs<CaseAct>(number, seen.events.map(eraseEvent), acts),
    version: seen.version + 1,
  };
};

/** Whether a case was erased. False if only its agent was: the applicant is still there. */
export const isErasedCase = ({ person, number }: Pick<Case, 'person' | 'number'>): boolean =>
  person === createErasedIndex(number);

const withoutWords = ({ revoked, ...certificate }: NonNullable<Case['certificate']>) => ({
  ...certificate,
  ...(revoked && { revoked: { at: revoked.at, reason: '' } }),
});

/**
 * Erases an agent whose part in a case ended at events of these positions: from those events, and from their own before.
 * Undefined: they are erased already.
 */
export const eraseFormerAgent = (
  seen: Case,
  positions: readonly number[],
  base: ErasureBase,
): Case | undefined => {
  const parts = positions.map((end) => ({ start: findTenureStart(seen, end), end }));
  const isTheirs = ({ role, type }: Case['events'][number], i: number): boolean =>
    parts.some(
      ({ start, end }) =>
        (i === end && type === 'AGENT_APPOINTED') || (role === 'AGENT' && start <= i && i < end),
    );
  const isLeft = (event: Case['events'][number], i: number): boolean =>
    isTheirs(event, i) && event.taken === undefined;
  if (!seen.events.some(isLeft)) return undefined;
  const events = seen.events.map((event, i) => (isTheirs(event, i) ? eraseEvent(event) : event));
  return {
    ...seen,
    events: appendActs<CaseAct>(seen.number, events, [{ type: 'ERASED', ...base, whose: 'AGENT' }]),
    version: seen.version + 1,
  };
};

/** Erases the agent of a case: seals the people again without them, and erases the agent's own events. */
export const eraseAgent = async (seal: PersonSeal, seen: Case, base: ErasureBase): Promise<Case> => {
  const { agent: _agent, agentPerson: _person, authority: _authority, ...rest } = seen;
  const { authorityRevokedAt: _revoked, sealed, ...kept } = rest;
  const people = sealed && (await seal.open(CasePeople, sealed, { purpose: 'PEOPLE', number: seen.number }));
  return {
    ...kept,
    ...(people && {
      sealed: await seal.seal({ ...people, agent: null }, { purpose: 'PEOPLE', number: seen.number }),
    }),
    events: appendActs<CaseAct>(
      seen.number,
      seen.events.map((event) => (event.role === 'AGENT' ? eraseEvent(event) : event)),
      [{ type: 'ERASED', ...base, whose: 'AGENT' }],
    ),
    version: seen.version + 1,
  };
};
