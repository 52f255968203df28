import * as z from 'zod';

/** The kinds of overdue items: a case, an unanswered bad rating or appeal, an unanswered help request. */
export const EscalationKind = z.enum(['CASE', 'RATING', 'HELP']);
export type EscalationKind = z.infer<typeof EscalationKind>;

export const EscalationStep = z.enum(['OVERDUE', 'LONG_OVERDUE']);
export type EscalationStep = z.infer<typeof EscalationStep>;

/** A recipient of an escalation: the owner at their window, the head of a unit, the supervisor. */
export const EscalationRecipient = z.object({
  whom: z.enum(['OWNER', 'UNIT_HEAD', 'SUPERVISOR']),
  /** Window, unit or district. */
  at: z.string(),
});
export type EscalationRecipient = z.infer<typeof EscalationRecipient>;

/** The current escalation of an overdue item: its last step, and all recipients so far. */
export const Escalation = z.object({
  of: EscalationKind,
  step: EscalationStep,
  /** The instant by which it was due. */
  dueAt: z.string(),
  at: z.string(),
  told: z.array(EscalationRecipient),
});
export type Escalation = z.infer<typeof Escalation>;
