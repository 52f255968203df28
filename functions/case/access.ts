import { type Asker, isSamePerson } from '../identity/asker.ts';
import { scopeOf } from '../identity/permit.ts';
import { type Directory, isOn } from '../registry/directory.ts';
import type { Authority, Case } from './model.ts';
import { CASE_ACTIONS, listParties } from './transitions.ts';

/** Whether the asker is on the staff of a desk: posted to it, or to a window of that village's office. */
export const isStaffAt = (asker: Asker, directory: Directory, desk: string): boolean => {
  if (asker.district !== directory.district.code) return false;
  switch (asker.role) {
    case 'CLERK':
      return asker.windows.has(desk) || [...asker.windows].some((id) => staffsOffice(directory, id, desk));
    case 'REVIEWER':
      return asker.offices.has(desk);
    case 'RESIDENT':
    case 'AGENT':
    case 'SUPERVISOR':
    case 'AUDITOR':
    case 'OPERATOR':
      return false;
  }
};

// a village has no reviewers: its window clerks also staff its office
const staffsOffice = (directory: Directory, windowId: string, desk: string): boolean => {
  const window = directory.windows.get(windowId);
  return window?.level === 'VILLAGE' && window.unit === desk;
};

/** Whether the asker may see a case at all; callers treat an invisible case as an unknown one. */
export const maySeeCase = (asker: Asker, directory: Directory, seen: Case, day: string): boolean => {
  const own = isOwnCase(asker, seen, day);
  if (own || isPrivate(seen)) return own;
  return (
    mayReachCase(asker, 'case', directory, seen, day) || (isForAnyWindow(seen) && isAtAnyWindow(asker, seen))
  );
};

/** Whether the policy's scope for an operation or field covers a case for the asker. */
export const mayReachCase = (
  asker: Asker,
  name: Parameters<typeof scopeOf>[1],
  directory: Directory,
  seen: Case,
  day: string,
): boolean => {
  switch (scopeOf(asker.role, name)) {
    case 'own':
      return isOwnCase(asker, seen, day);
    case 'window':
    case 'office':
      return servesCase(asker, directory, seen, day);
    case 'district':
      return asker.district === seen.district;
    case 'public':
      return true;
    case null:
      return false;
  }
};

/** Whether the asker is on the staff of a desk of a case, past or present, of its village office, or of one that is asked. */
const servesCase = (asker: Asker, directory: Directory, seen: Case, day: string): boolean =>
  [...desksOf(seen), ...askedDesks(seen, day)].some((desk) => isStaffAt(asker, directory, desk));

// whoever gave an opinion may look at it, and send it again, on the same day
const askedDesks = ({ opinions = [], events }: Case, day: string): string[] => [
  ...opinions.map(({ desk }) => desk),
  ...events.flatMap((event) => (event.type === 'OPINION_GIVEN' && event.day === day ? [event.asked] : [])),
];

/** Loads a filer's joined documents unless this one is the applicant's: by another they may be more than an agent. */
export const loadUnlessApplicant = async (asker: Asker, seen: Case): Promise<void> => {
  const isFiler = asker.role === 'RESIDENT' || asker.role === 'AGENT';
  if (isFiler && !isSamePerson(asker, seen.person, seen.district)) await asker.joined?.load();
};

/** Whether a case is the asker's: they are its applicant, or its agent while their authority is in force. */
export const isOwnCase = (asker: Asker, seen: Case, day: string): boolean => {
  if (asker.role !== 'RESIDENT' && asker.role !== 'AGENT') return false;
  return (
    isSamePerson(asker, seen.person, seen.district) ||
    (isSamePerson(asker, seen.agentPerson, seen.district) && isAuthorityInForce(seen, day))
  );
};

/** From when to when an agent acts, and whether that was taken back. */
export type AuthorityTerms = Pick<Case, 'authorityRevokedAt'> & {
  readonly authority?: Pick<Authority, 'from' | 'to'> | undefined;
};

/** Whether the agent of a case may act and read for the applicant on a day: by its dates, and not taken back. */
export const isAuthorityInForce = ({ authority, authorityRevokedAt }: AuthorityTerms, day: string): boolean =>
  authorityRevokedAt === undefined && (authority === undefined || isOn(authority, day));

/** Whether only the author sees a case: a draft, or one discarded before filing. */
export const isPrivate = ({ status, events }: Case): boolean =>
  status === 'DRAFT' || events.some(({ type }) => type === 'DISCARDED');

/** Whether the asker is a clerk at any window of the case's district. */
export const isAtAnyWindow = (asker: Asker, seen: Case): boolean =>
  asker.role === 'CLERK' && asker.district === seen.district && asker.windows.size > 0;

// a case that any window may accept is visible to its clerks when somebody brings the number
const isForAnyWindow = ({ status }: Case): boolean =>
  CASE_ACTIONS.some((action) => listParties(status, action).includes('ANY_WINDOW'));

/** The home village's office, and every desk that has or had the case or acted on it. */
const desksOf = (seen: Case): string[] =>
  [
    seen.village,
    ...seen.events.flatMap((event) => [
      'to' in event ? event.to : undefined,
      'desk' in event ? event.desk : undefined,
    ]),
    seen.window,
    seen.desk,
    seen.owner?.window,
  ].filter((desk) => desk !== undefined);
