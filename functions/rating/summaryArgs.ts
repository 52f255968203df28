import type { QueryRatingSummaryArgs, RatingPart } from '../graphql/generated/types.ts';
import { type Outcome, type Refusal, refuse } from '../refusal/refusal.ts';
import type { Directory } from '../registry/directory.ts';
import { addDays, addMonths, localDay } from '../time.ts';

/** The months and the kind of part to summarize; `key` selects one part. */
export type SummaryRequest = {
  readonly from: string;
  readonly to: string;
  readonly by: RatingPart | undefined;
  readonly key: string | undefined;
};

const MOST_MONTHS = 12;

const ONE_PART = {
  zh: '窗口、事项、村居和分组只能选一项',
  en: 'choose at most one of window, matter, village and grouping',
};

/** Reads the arguments of a summary: past whole months, and at most one part or kind of part. */
export const readSummaryArgs = (
  directory: Directory,
  { from, to, window, matter, village, by }: QueryRatingSummaryArgs,
  now: Date,
): Outcome<SummaryRequest> => {
  const parts: [RatingPart, string, Refusal | undefined][] = [];
  if (window) parts.push(['WINDOW', window, unknown(directory.windows, 'UNKNOWN_WINDOW', 'window', window)]);
  if (matter) parts.push(['MATTER', matter, unknown(directory.matters, 'UNKNOWN_MATTER', 'matter', matter)]);
  if (village)
    parts.push(['VILLAGE', village, unknown(directory.villages, 'UNKNOWN_VILLAGE', 'village', village)]);
  const refusals = [
    ...checkMonths(from, to, localDay(now, directory.district.timeZone)),
    ...parts.flatMap(([, , refusal]) => refusal ?? []),
    ...(parts.length + (by ? 1 : 0) > 1 ? [refuse('INVALID_INPUT', ['by'], ONE_PART)] : []),
  ];
  const [part] = parts;
  return refusals.length > 0
    ? { refusals }
    : { value: { from, to, by: part?.[0] ?? by ?? undefined, key: part?.[1] } };
};

// in a running month, two queries before and after a rating would reveal it
const checkMonths = (from: string, to: string, today: string): Refusal[] => {
  const refusals: Refusal[] = [];
  if (!from.endsWith('-01'))
    refusals.push(
      refuse('INVALID_INPUT', ['from'], { zh: '须为每月第一天', en: 'it must be the first day of a month' }),
    );
  if (!addDays(to, 1).endsWith('-01') || to.slice(0, 7) >= today.slice(0, 7))
    refusals.push(
      refuse('INVALID_INPUT', ['to'], {
        zh: '须为已结束月份的最后一天',
        en: 'it must be the last day of a past month',
      }),
    );
  if (to < from || to >= addMonths(from, MOST_MONTHS))
    refusals.push(
      refuse('INVALID_INPUT', ['to'], {
        zh: `期间须为 1 至 ${MOST_MONTHS} 个月`,
        en: `the period must be 1 to ${MOST_MONTHS} months long`,
      }),
    );
  return refusals;
};

const unknown = (
  known: ReadonlyMap<string, unknown>,
  code: 'UNKNOWN_WINDOW' | 'UNKNOWN_MATTER' | 'UNKNOWN_VILLAGE',
  path: string,
  key: string,
): Refusal | undefined => (known.has(key) ? undefined : refuse(code, [path]));
