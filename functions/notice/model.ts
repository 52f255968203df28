import type { Bilingual } from '../bilingual.ts';
import type { CaseEvent } from '../case/events.ts';
import type { Case } from '../case/model.ts';
import type { Directory } from '../registry/directory.ts';

/** One act on a case, and where it stands in the case's history, from 0. */
export type ActOnCase = {
  readonly case: Case;
  readonly event: CaseEvent;
  readonly index: number;
  readonly directory: Directory;
  /** Leaves out names and free text, for words that leave the platform. */
  readonly discreet?: boolean;
};

/** One act of somebody else on a case of the asker's, in words. */
export type Notice = ActOnCase & { readonly text: Bilingual };
