import * as z from 'zod';
import { Ground } from '../record/erasedEvent.ts';

/** Why an item is retained: open, in its retention period, certificate valid, needed by another. */
export type Because = 'OPEN' | 'RETENTION' | 'CERTIFICATE' | 'NEEDED';

/** The kinds of items with a person's data. AGENT: somebody else's case that the person filed. */
export const Holding = z.enum(['CASE', 'AGENT', 'HELP', 'TICKET', 'APPOINTMENT']);

/** An item that may be erased. */
export type Erasable = {
  readonly kind: z.infer<typeof Holding>;
  readonly number: string;
  readonly matter: string | null;
};

/** A retained item; `until` is the first day on which it may be erased, null while unknown. */
export type Kept = Erasable & { readonly because: Because; readonly until: string | null };

/** The effect of an erasure of a person's data. */
export type ErasureReport = { readonly erasable: readonly Erasable[]; readonly kept: readonly Kept[] };

/** A requested erasure and its pending items. Does not identify the person. */
export const ErasureRecord = z.object({
  /** Discriminator: shares the table with cases. */
  kind: z.literal('ERASURE'),
  district: z.string(),
  at: z.string(),
  ground: Ground,
  reason: z.string(),
  actor: z.string(),
  key: z.string(),
  payload: z.string(),
  /** The number of items to erase. */
  erased: z.number(),
  /** The pending items; emptied at the end, so that nothing links them to each other. */
  due: z.array(z.object({ kind: Holding, number: z.string() })),
});
export type ErasureRecord = z.infer<typeof ErasureRecord>;
