import type { Asker } from '../../identity/asker.ts';
import type { IdentifiedPerson } from '../../identity/identifiedPerson.ts';
import type { Refusal } from '../../refusal/refusal.ts';
import type { Directory } from '../../registry/directory.ts';
import type { Window } from '../../registry/model/place.ts';
import type { Authority } from '../model.ts';

/** The facts shared by all applications of one visit to a window. */
export type WindowVisit = {
  readonly asker: Asker;
  readonly directory: Directory;
  readonly window: Window;
  readonly channel: 'WINDOW' | 'HOME_VISIT';
  readonly agent: IdentifiedPerson | null;
  readonly authority: Authority | null;
  readonly idempotencyKey: string;
  readonly day: string;
  readonly at: string;
  /** Why nothing can be accepted at this hour; empty if it can. */
  readonly closed: readonly Refusal[];
  /** The ticket that is still being served after closing time. */
  readonly ticket: string | undefined;
  /** When the applications were taken on paper, and why. */
  readonly received: ReceivedOnPaper | undefined;
  /** Whether what the window may settle is settled in the write that accepts it. */
  readonly settleAtOnce: boolean;
};

/** When an application was taken on paper, and why. */
export type ReceivedOnPaper = { readonly at: string; readonly reason: string };
