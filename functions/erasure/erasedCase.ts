import { eraseEvent } from '../case/eraseEvent.ts';
import { appendActs } from '../case/eventChain.ts';
import type { Act } from '../case/events.ts';
import type { Case } from '../case/model.ts';

const NOBODY = { name: '***', identityNumber: '' };

/**
 * A case as it is after an erasure: what was done, where, when and by which official, and nothing of whom it was about.
 * It is found under its own number alone. `base` is the erasure.
 */
export const erasedCase = (seen: Case, base: Omit<Extract<Act, { type: 'ERASED' }>, 'type'>): Case => {
  const { district, village, matter, matterVersion, serviceClass, handling, channel, number } = seen;
  const { window, filedAt, acceptedAt, completedAt, dueAt, onTheSpot, crossVillage, owner } = seen;
  const { ground: _ground, reason: _reason, ...act } = base;
  const isDraft = seen.status === 'DRAFT';
  const acts: Act[] = [
    ...(isDraft ? [{ type: 'DISCARDED', ...act } as const] : []),
    { type: 'ERASED', ...base },
  ];
  return {
    ...{ number, district, village, matter, matterVersion, serviceClass, handling, channel },
    ...{ filedAt, onTheSpot, crossVillage },
    status: isDraft ? 'WITHDRAWN' : seen.status,
    ...(window !== undefined && { window }),
    ...(acceptedAt !== undefined && { acceptedAt }),
    ...(completedAt !== undefined && { completedAt }),
    ...(dueAt !== undefined && { dueAt }),
    ...(owner && { owner }),
    clock: { limit: seen.clock.limit },
    applicant: NOBODY,
    person: `ERASED#${number}`,
    materials: isDraft ? [] : seen.materials,
    ...(seen.certificate && { certificate: withoutWords(seen.certificate) }),
    events: appendActs<Act>(number, seen.events.map(eraseEvent), acts),
    version: seen.version + 1,
  };
};

/** Whether a case was erased. */
export const isErased = ({ events }: Pick<Case, 'events'>): boolean =>
  events.some(({ type }) => type === 'ERASED');

const withoutWords = ({ revoked, ...certificate }: NonNullable<Case['certificate']>) => ({
  ...certificate,
  ...(revoked && { revoked: { at: revoked.at, reason: '' } }),
});
