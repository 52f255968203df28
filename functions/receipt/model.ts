import type { Bilingual } from '../bilingual.ts';
import type { CaseEvent } from '../case/events.ts';
import type { Case } from '../case/model.ts';
import type { Directory } from '../registry/directory.ts';

export const RECEIPT_KINDS = ['ACCEPTANCE', 'CORRECTION', 'NOT_ACCEPTED', 'NOT_GRANTED'] as const;
export type ReceiptKind = (typeof RECEIPT_KINDS)[number];

/** The act that a receipt is about. */
type ReceiptEvent = Extract<CaseEvent, { type: 'ACCEPTED' | 'CORRECTION_REQUESTED' | 'REJECTED' }>;

/** A receipt as printed. */
export type Receipt = {
  readonly kind: ReceiptKind;
  readonly directory: Directory;
  readonly seen: Case;
  readonly event: ReceiptEvent;
  readonly printedAt: Date;
  readonly code: string;
  /** The last day of the code. */
  readonly lastDay: string;
};

/** To whom an applicant turns about a refusal; undefined: the district's pack does not say. */
export type Remedies = { readonly remedies?: Directory['district']['remedies'] };

/** A case opened by a code, and the last day of the code. */
export type Progress = { readonly seen: Case; readonly directory: Directory; readonly lastDay: string };

/** A step of a case, in words that name nobody. */
export type Step = {
  readonly at: string;
  readonly atLocal: string;
  readonly type: CaseEvent['type'];
  readonly text: Bilingual;
};

const TYPES = {
  ACCEPTANCE: 'ACCEPTED',
  CORRECTION: 'CORRECTION_REQUESTED',
  NOT_ACCEPTED: 'REJECTED',
  NOT_GRANTED: 'REJECTED',
} as const satisfies Record<ReceiptKind, ReceiptEvent['type']>;

const exists = (kind: ReceiptKind, { status, acceptedAt }: Case): boolean => {
  switch (kind) {
    case 'ACCEPTANCE':
      return acceptedAt !== undefined;
    case 'CORRECTION':
      return status === 'CORRECTION';
    case 'NOT_ACCEPTED':
      return status === 'REJECTED' && acceptedAt === undefined;
    case 'NOT_GRANTED':
      return status === 'REJECTED' && acceptedAt !== undefined;
  }
};

/** Lists the receipts of a case that can be printed; none once its people are erased. */
export const listReceiptKinds = (seen: Case): ReceiptKind[] =>
  seen.sealed === undefined ? [] : RECEIPT_KINDS.filter((kind) => exists(kind, seen));

/** Finds the act that a receipt is about, the last of its kind. Undefined: there is no such receipt now. */
export const findReceiptEvent = (seen: Case, kind: ReceiptKind): ReceiptEvent | undefined =>
  listReceiptKinds(seen).includes(kind) ? listEvents(seen, kind).at(-1) : undefined;

const listEvents = ({ events }: Case, kind: ReceiptKind): ReceiptEvent[] =>
  events.filter((event) => event.type === TYPES[kind]).filter(isReceiptEvent);

const isReceiptEvent = (event: CaseEvent): event is ReceiptEvent =>
  Object.values(TYPES).some((type) => type === event.type);

const LETTERS = { ACCEPTANCE: 'A', CORRECTION: 'C', NOT_ACCEPTED: 'N', NOT_GRANTED: 'R' } as const;

/** Numbers a receipt: that of its case, a letter for its kind, and how many there were of it. */
export const numberReceipt = ({ seen, kind }: Receipt): string =>
  `${seen.number}/${LETTERS[kind]}${listEvents(seen, kind).length}`;
