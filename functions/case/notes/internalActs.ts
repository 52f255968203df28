import type { Asker } from '../../identity/asker.ts';
import type { Directory } from '../../registry/directory.ts';
import { mayReachCase } from '../access.ts';
import type { CaseEvent } from '../events.ts';
import type { Case } from '../model.ts';

const INTERNAL: ReadonlySet<string> = new Set<CaseEvent['type']>([
  'NOTED',
  'OPINION_ASKED',
  'OPINION_GIVEN',
  'OPINION_CANCELLED',
]);

/** Whether an act is among officials: neither the applicant nor the agent knows of it. */
export const isInternalAct = ({ type }: { readonly type: string }): boolean => INTERNAL.has(type);

/** Whether the asker reads what officials write to each other about a case. */
export const mayReadNotes = (asker: Asker | null, directory: Directory, seen: Case, day: string): boolean =>
  asker !== null && mayReachCase(asker, 'Case.notes', directory, seen, day);

/** Lists the acts of a case that the asker may know of. */
export const listVisibleActs = (
  asker: Asker | null,
  directory: Directory,
  seen: Case,
  day: string,
): readonly CaseEvent[] =>
  mayReadNotes(asker, directory, seen, day)
    ? seen.events
    : seen.events.filter((event) => !isInternalAct(event));
