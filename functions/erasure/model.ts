import * as z from 'zod';

/** Why the law asks for an erasure (个人信息保护法 art. 47, first paragraph, 1 to 5). */
export const Ground = z.enum([
  'PURPOSE_FULFILLED',
  'RETENTION_EXPIRED',
  'CONSENT_WITHDRAWN',
  'UNLAWFUL_PROCESSING',
  'OTHER_LAW',
]);

/** Why something is kept: still open or owed an answer, within its retention, its certificate in force, or needed by what is kept. */
export type Because = 'OPEN' | 'RETENTION' | 'CERTIFICATE' | 'NEEDED';

/** A case that may be erased, or why not yet, and from which day on it may; null where no day is known yet. */
export type Kept = {
  readonly number: string;
  readonly matter: string;
  readonly because: Because;
  readonly until: string | null;
};
export type Erasable = Pick<Kept, 'number' | 'matter'>;

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
  /** How many cases and drafts. */
  erased: z.number(),
  /** Numbers still to be erased; empty when it is done, so that nothing links them any more. */
  due: z.array(z.string()),
});
export type ErasureRecord = z.infer<typeof ErasureRecord>;
