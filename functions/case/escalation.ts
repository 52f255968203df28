import * as z from 'zod';

/** What can be late: a case past its limit, a bad rating without an answer, a request for help past its time. */
export const EscalationKind = z.enum(['CASE', 'RATING', 'HELP']);
export type EscalationKind = z.infer<typeof EscalationKind>;

export const EscalationStep = z.enum(['OVERDUE', 'LONG_OVERDUE']);
export type EscalationStep = z.infer<typeof EscalationStep>;

/** Before whom it was brought: the owner at their window, the head of a unit, the district's supervisor. */
export const Told = z.object({
  whom: z.enum(['OWNER', 'UNIT_HEAD', 'SUPERVISOR']),
  /** Window, unit or district. */
  at: z.string(),
});
export type Told = z.infer<typeof Told>;

/** How far something late was brought up, when last, and before whom so far. */
export const Escalation = z.object({
  of: EscalationKind,
  step: EscalationStep,
  /** When it should have been done. */
  dueAt: z.string(),
  at: z.string(),
  told: z.array(Told),
});
export type Escalation = z.infer<typeof Escalation>;
