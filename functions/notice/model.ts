import type { Bilingual } from '../bilingual.ts';
import type { CaseEvent } from '../case/events.ts';
import type { Case } from '../case/model.ts';
import type { Directory } from '../registry/directory.ts';

/** One event of a case, and its index in the history, from 0. */
export type CaseHistoryEntry = {
  readonly case: Case;
  readonly event: CaseEvent;
  readonly index: number;
  readonly directory: Directory;
  /** Speaks to the agent who filed the case, not to its applicant. */
  readonly forAgent?: boolean;
  /** Omits names and free text, for messages that leave the platform. */
  readonly discreet?: boolean;
};

/** A notice to the asker: somebody else's act on their case, in words. */
export type Notice = CaseHistoryEntry & { readonly text: Bilingual };
