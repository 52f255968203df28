import type { Asker } from '../identity/asker.ts';
import type { Directory } from '../registry/directory.ts';
import type { Case } from './model.ts';

/** Whether the asker serves at a desk: posted to that window or office, or to a window of the village whose office it is. */
export const servesAt = (asker: Asker, directory: Directory, desk: string): boolean => {
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

// a village has no reviewers of its own: its window clerks are its office
const staffsOffice = (directory: Directory, windowId: string, desk: string): boolean => {
  const window = directory.windows.get(windowId);
  return window?.level === 'VILLAGE' && window.unit === desk;
};

/** Whether the asker may see a case at all. What they may not see looks like what does not exist. */
export const maySee = (asker: Asker, directory: Directory, seen: Case): boolean => {
  // nobody but who writes it sees a draft
  const own = isOwn(asker, seen);
  if (own || seen.status === 'DRAFT') return own;
  switch (asker.role) {
    case 'CLERK':
    case 'REVIEWER':
      return desksOf(seen).some((desk) => servesAt(asker, directory, desk));
    case 'SUPERVISOR':
      return asker.district === seen.district;
    case 'RESIDENT':
    case 'AGENT':
    case 'AUDITOR':
    case 'OPERATOR':
      return false;
  }
};

/** Whether a case is the asker's: their own matter, or one they filed for somebody. */
export const isOwn = (asker: Asker, seen: Case): boolean => {
  if (asker.person === null) return false;
  if (asker.person === seen.person) return asker.role === 'RESIDENT' || asker.role === 'AGENT';
  return asker.role === 'AGENT' && asker.person === seen.agentPerson;
};

/** The home village's office, and every desk that has or had the case. */
const desksOf = (seen: Case): string[] => [
  seen.village,
  ...seen.events.flatMap((event) => ('to' in event ? [event.to] : [])),
  ...[seen.window, seen.desk, seen.owner?.window].filter((desk) => desk !== undefined),
];
