import * as z from 'zod';
import { Ground } from '../record/erasedEvent.ts';

/** Why something is kept: still open or owed an answer, within its retention, its certificate in force, or needed by what is kept. */
export type Because = 'OPEN' | 'RETENTION' | 'CERTIFICATE' | 'NEEDED';

/** What holds data of a person. AGENT: a case of somebody else, in which they are only who filed it. */
export const Holding = z.enum(['CASE', 'AGENT', 'HELP', 'TICKET', 'APPOINTMENT']);

/** Something that may be erased; `matter` is null where it is about none. */
export type Erasable = {
  readonly kind: z.infer<typeof Holding>;
  readonly number: string;
  readonly matter: string | null;
};

/** Something that is kept: why, and from which day on it may be erased; null where no day is known yet. */
export type Kept = Erasable & { readonly because: Because; readonly until: string | null };

/** What an erasure would do to the data of a person as of a day. */
export type ErasureReport = { readonly erasable: readonly Erasable[]; readonly kept: readonly Kept[] };

/** An erasure that was asked for: by which request, and what is still to be done. Says nothing of whom it was about. */
export const ErasureRecord = z.object({
  /** Tells it from the cases that it lies beside. */
  kind: z.literal('ERASURE'),
  district: z.string(),
  at: z.string(),
  ground: Ground,
  reason: z.string(),
  actor: z.string(),
  key: z.string(),
  payload: z.string(),
  /** How many cases, drafts and other items. */
  erased: z.number(),
  /** What is still to be erased; empty when it is done, so that nothing links it any more. */
  due: z.array(z.object({ kind: Holding, number: z.string() })),
});
export type ErasureRecord = z.infer<typeof ErasureRecord>;
