import * as z from 'zod';
import { ErasureGround } from '../record/eraseEvent.ts';

/** Why an item is retained: open, in its retention period, certificate valid, needed by another. */
export type RetentionCause = 'OPEN' | 'RETENTION' | 'CERTIFICATE' | 'NEEDED';

/** The kinds of items with a person's data. AGENT: somebody else's case that the person filed or acted in. */
export const HoldingKind = z.enum(['CASE', 'AGENT', 'HELP', 'TICKET', 'APPOINTMENT']);

/** An item that may be erased. */
export type ErasableItem = {
  readonly kind: z.infer<typeof HoldingKind>;
  readonly number: string;
  readonly matter: string | null;
};

/** A retained item; `until` is the first day on which it may be erased, null while unknown. */
export type RetainedItem = ErasableItem & { readonly because: RetentionCause; readonly until: string | null };

/** The effect of an erasure of a person's data. */
export type ErasurePlan = {
  readonly erasable: readonly ErasableItem[];
  readonly kept: readonly RetainedItem[];
};

/** How many items of a kind are retained for a cause; `until` is the first day on which one may be erased. */
export type RetainedCount = Omit<RetainedItem, 'number' | 'matter'> & { readonly count: number };

/** The effect of an erasure in numbers. */
export type ErasureCounts = {
  readonly erasable: readonly (Pick<ErasableItem, 'kind'> & { readonly count: number })[];
  readonly kept: readonly RetainedCount[];
};

/** A requested erasure and its pending items. Does not identify the person. */
export const ErasureRecord = z.object({
  /** Discriminator: shares the table with cases. */
  kind: z.literal('ERASURE'),
  district: z.string(),
  at: z.string(),
  ground: ErasureGround,
  reason: z.string(),
  actor: z.string(),
  key: z.string(),
  payload: z.string(),
  /** The number of items to erase. */
  erased: z.number(),
  /** The pending items; emptied at the end, so that nothing links them to each other. */
  due: z.array(z.object({ kind: HoldingKind, number: z.string() })),
});
export type ErasureRecord = z.infer<typeof ErasureRecord>;
