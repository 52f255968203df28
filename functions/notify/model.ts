import type { Bilingual } from '../bilingual.ts';

/**
 * The detail of a notice on the bus, version 1 (docs/events.md). Contains no name, identity number or
 * free text: subscribers learn what happened to a case, and the message for its applicant.
 */
export type NoticeDetail = {
  readonly version: 1;
  /** Number and index of the event: a deduplication id, the same on every delivery. */
  readonly id: string;
  readonly number: string;
  readonly district: string;
  readonly village: string;
  readonly matter: string | null;
  readonly type: string;
  readonly at: string;
  /** The status after the write. */
  readonly status: string;
  /** The desks, units or district to which it was sent or escalated; empty otherwise. */
  readonly to: readonly string[];
  /** For the applicant; null if they are not to be notified. */
  readonly message: Bilingual | null;
  /** For the agent who acts for the applicant; null if there is none, or they are not to be notified. */
  readonly messageToAgent: Bilingual | null;
  /** For the agent whose part in a case the act ended; null for any other act. */
  readonly messageToFormerAgent: Bilingual | null;
};

/** One event of the bus. */
export type BusEvent = {
  readonly source:
    | 'tongban.cases'
    | 'tongban.help'
    | 'tongban.appointments'
    | 'tongban.messages'
    | 'tongban.codes';
  readonly detailType: string;
  readonly detail: NoticeDetail;
};
