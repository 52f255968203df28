import * as z from 'zod';
import { officeId, postingId, remark, span, text, windowId } from './fields.ts';

/** MAIN 主班 works at the desk, RESERVE 备班 stands in: Haicang's any-window desks had two main and one reserve. */
export const Duty = z.enum(['MAIN', 'RESERVE']);

/** A posting of a clerk to a window, or of a reviewer to an office; both days inclusive. */
export const Posting = z.strictObject({
  id: postingId,
  /** The person's token subject (`sub`); never a name or an identity number. */
  subject: z.string().regex(/^[\x21-\x7e]{1,255}$/),
  /** How visitors call the person: a service number (工号) or a name, as the district decides. */
  name: text.max(40).optional(),
  desk: z.union([windowId, officeId]),
  duty: Duty,
  ...span,
});
export type Posting = z.infer<typeof Posting>;

/** The postings of a pack; an optional file. Without it, tokens name the desks. */
export const StaffFile = z.strictObject({
  modelled: z.boolean(),
  note: remark,
  postings: z.array(Posting).max(20_000),
});
