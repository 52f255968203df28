import * as z from 'zod';

/** The roles of people who look. */
export const VIEWER_ROLES = [
  'CLERK',
  'REVIEWER',
  'SUPERVISOR',
  'AUDITOR',
  'OPERATOR',
  'RESIDENT',
  'AGENT',
] as const;

/** One view of a case or help request: who looked, when, in what role, and how much they saw. */
export const CaseView = z.object({
  at: z.string(),
  /** The viewer's token subject; `notifier` for the sender of messages. */
  viewer: z.string(),
  role: z.enum([...VIEWER_ROLES, 'NOTIFIER']),
  /** The windows and offices that the viewer was posted to. */
  desks: z.array(z.string()),
  /**
   * OPENED: the whole item. LOOKED_UP: a hit in a search for the person. UNMASKED: the applicant in clear. FORM: the
   * form. FILE: a file. PRINTED: a receipt. ERASURE: counted or listed for an erasure. JOINED: the person's
   * documents were joined or separated. NOTIFIED: the address of the person's messages, to send one; nothing of the item.
   * MESSAGES_SET: how messages reach the person was set at a window.
   */
  how: z.enum([
    'OPENED',
    'LOOKED_UP',
    'UNMASKED',
    'FORM',
    'FILE',
    'PRINTED',
    'ERASURE',
    'JOINED',
    'NOTIFIED',
    'MESSAGES_SET',
  ]),
  /** Why the applicant was shown in clear, or a file was opened. */
  purpose: z.enum(['CONTACT', 'CHECK_IDENTITY', 'ENTER_ELSEWHERE', 'DELIVER_RESULT', 'EXAMINE']).optional(),
});
export type CaseView = z.infer<typeof CaseView>;
