import * as z from 'zod';

/** One view of a case or a help request: who, when, in what role, at which desks they serve, and how much they saw. */
export const CaseView = z.object({
  at: z.string(),
  /** The issuer's subject of who looked. */
  viewer: z.string(),
  role: z.enum(['CLERK', 'REVIEWER', 'SUPERVISOR', 'AUDITOR', 'OPERATOR', 'RESIDENT', 'AGENT']),
  /** The windows and offices they were posted to. */
  desks: z.array(z.string()),
  /** OPENED: the whole of it. LOOKED_UP: its line in the answer to a search for the person. UNMASKED: the applicant in clear. FORM: what was filled in. */
  how: z.enum(['OPENED', 'LOOKED_UP', 'UNMASKED', 'FORM']),
  /** For what the applicant was shown in clear. */
  purpose: z.enum(['CONTACT', 'CHECK_IDENTITY', 'ENTER_ELSEWHERE', 'DELIVER_RESULT']).optional(),
});
export type CaseView = z.infer<typeof CaseView>;
