import * as z from 'zod';
import { officeId, postingId, remark, span, windowId } from './fields.ts';

/** MAIN 主班 works the desk, RESERVE 备班 steps in: Haicang's any-window desks ran with two main and one reserve. */
export const Duty = z.enum(['MAIN', 'RESERVE']);

/** Where somebody serves, and when: a clerk at a window, a reviewer at an office. Both days are inclusive. */
export const Posting = z.strictObject({
  id: postingId,
  /** The issuer's name of the person (`sub`); never a name or an identity number. */
  subject: z.string().regex(/^[\x21-\x7e]{1,255}$/),
  desk: z.union([windowId, officeId]),
  duty: Duty,
  ...span,
});
export type Posting = z.infer<typeof Posting>;

/** The file of a pack that says who serves where; without it everybody serves where their token says. */
export const StaffFile = z.strictObject({
  modelled: z.boolean(),
  note: remark,
  postings: z.array(Posting).max(20_000),
});
