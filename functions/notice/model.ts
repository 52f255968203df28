import type { Bilingual } from '../bilingual.ts';
import type { CaseEvent } from '../case/events.ts';
import type { Case } from '../case/model.ts';
import type { Appointment } from '../queue/bookings/appointments.ts';
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

/** Somebody else's act on the asker's case, in words. */
export type CaseNotice = CaseHistoryEntry & {
  readonly text: Bilingual;
  /** The act ended the asker's part as an agent: they no longer see the case. */
  readonly hasLeft?: boolean;
};

/** A booking of the asker's that the schedule gave back, in words. */
export type AppointmentNotice = {
  readonly appointment: Appointment;
  readonly at: string;
  readonly text: Bilingual;
};

/** A notice to the asker. */
export type Notice = CaseNotice | AppointmentNotice;
