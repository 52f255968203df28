import * as z from 'zod';
import type { Directory } from '../registry/directory.ts';

/** Open cases, and those of them that are past their limit while their clock runs. */
const Standing = z.object({ open: z.number(), overdueOpen: z.number() });
export type Standing = z.infer<typeof Standing>;

const Parts = z.record(z.string(), Standing);

const Figures = z.object({
  overdueRatings: z.number(),
  overdueHelp: z.number(),
  overdueOpinions: z.number().default(0),
  calendarDaysLeft: z.number(),
  windowsOpen: z.number(),
});

/** The cases of a district that are open at an instant: in all, and by home village, matter and accepting window. */
export const DistrictStanding = z.object({
  at: z.string(),
  all: Standing,
  villages: Parts,
  matters: Parts,
  windows: Parts,
  /** What else the same run counted. Absent before 0.3.0. */
  figures: Figures.optional(),
});
export type DistrictStanding = z.infer<typeof DistrictStanding>;

/** What is counted of an open case. */
export type OpenCase = {
  readonly village: string;
  readonly matter: string;
  readonly window?: string | undefined;
  readonly dueAt?: string | undefined;
  readonly clock: { readonly stopped?: object | undefined };
};

const NONE: Standing = { open: 0, overdueOpen: 0 };

/** Whether an open case is past its limit. A stopped clock is not overdue. */
export const isOverdue = ({ dueAt, clock }: OpenCase, now: Date): boolean =>
  dueAt !== undefined && !clock.stopped && Date.parse(dueAt) <= now.getTime();

/** Counts the open cases of a district. */
export const countStanding = (open: readonly OpenCase[], now: Date): DistrictStanding => {
  const by = (partOf: (one: OpenCase) => string | undefined): Record<string, Standing> => {
    const parts = new Map<string, Standing>();
    for (const one of open) {
      const part = partOf(one);
      if (part !== undefined) parts.set(part, addOne(parts.get(part), isOverdue(one, now)));
    }
    return Object.fromEntries(parts);
  };
  return {
    at: now.toISOString(),
    all: by(() => 'all').all ?? NONE,
    villages: by(({ village }) => village),
    matters: by(({ matter }) => matter),
    windows: by(({ window }) => window),
  };
};

const addOne = ({ open, overdueOpen }: Standing = NONE, overdue: boolean): Standing => ({
  open: open + 1,
  overdueOpen: overdueOpen + Number(overdue),
});

/** A part of a district, by at most one kind of part; any other has no standing. */
export type StandingPart = {
  readonly village?: string | null | undefined;
  readonly street?: string | undefined;
  readonly matter?: string | null | undefined;
  readonly window?: string | null | undefined;
};

/** Selects the standing of a part. Null: combined parts are not counted. */
export const selectStanding = (
  { all, villages, matters, windows }: DistrictStanding,
  directory: Directory,
  { village, street, matter, window }: StandingPart,
): Standing | null => {
  if ([village, street, matter, window].filter(Boolean).length > 1) return null;
  if (village) return villages[village] ?? NONE;
  if (matter) return matters[matter] ?? NONE;
  if (window) return windows[window] ?? NONE;
  if (!street) return all;
  return Object.entries(villages)
    .filter(([code]) => directory.villages.get(code)?.street === street)
    .reduce((sum, [, one]) => add(sum, one), NONE);
};

const add = (a: Standing, b: Standing): Standing => ({
  open: a.open + b.open,
  overdueOpen: a.overdueOpen + b.overdueOpen,
});
