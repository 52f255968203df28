import { z } from 'zod';

const share = z.number().min(0).max(1);
const weights = z.record(z.string(), z.number().min(0));
const span = z.tuple([z.string(), z.string()]);

/** The recipe of a workload, `workload.json` of a pack: only the totals are published, the rest is modelled. */
export const Recipe = z.object({
  seed: z.int(),
  targets: z.object({
    from: z.iso.date(),
    to: z.iso.date(),
    workdays: z.int(),
    accepted: z.int(),
    completed_on_spot: z.int(),
    not_on_spot: z.int(),
    article_text: z.object({ accepted: z.int(), daily: z.int(), completed: z.int(), rate: z.string() }),
  }),
  day_weights: weights,
  matter_weights: weights,
  deferred_pool: z.object({ instant_matter_share: share, reasons_instant: weights }),
  village_weights: weights,
  cross_village_share: share,
  cross_destination: weights,
  windows: z.object({
    per_village: z.int(),
    per_village_large: z.int(),
    large_if_village_weight_at_least: share,
    per_street: z.int(),
  }),
  channels: weights,
  opening_hours: z.object({ morning: span, afternoon: span, morning_share: share }),
  instant_service_minutes: z.object({ min: z.number(), mode: z.number(), max: z.number() }),
  bulk_proxy: z.object({
    matter: z.string(),
    share_of_matter: share,
    group_size_min: z.int(),
    group_size_max: z.int(),
  }),
  expected_output: z.object({ csv_sha256: z.string(), rows: z.int(), on_spot: z.int() }),
});
export type Recipe = z.infer<typeof Recipe>;
