import type { Bilingual } from '../bilingual.ts';

/**
 * What goes to the bus for one act, version 1 (docs/events.md). Nobody's name, identity number or free text is in it:
 * whoever subscribes learns that something happened to a case, and what the applicant may be told.
 */
export type NoticeDetail = {
  readonly version: 1;
  /** Number and position of the act in its history: the same act comes under the same id, however often it comes. */
  readonly id: string;
  readonly number: string;
  readonly district: string;
  readonly village: string;
  readonly matter: string | null;
  readonly type: string;
  readonly at: string;
  /** Where the case stands after the write that the act was part of. */
  readonly status: string;
  /** Desks, units or district that it went to; empty when it stayed. */
  readonly to: readonly string[];
  /** For the applicant; null when it is no news to them. */
  readonly message: Bilingual | null;
};

/** One event of the bus. */
export type BusEvent = {
  readonly source: 'tongban.cases' | 'tongban.help';
  readonly detailType: string;
  readonly detail: NoticeDetail;
};
