import type { QueryAuditStatusArgs } from '../graphql/generated/types.ts';
import { permit } from '../identity/permit.ts';
import { hints } from '../refusal/hints.ts';
import { isRefused, type Outcome, refuse, refused } from '../refusal/refusal.ts';
import { findLastPublishedDay } from '../registry/calendar.ts';
import type { Context } from '../request/context.ts';
import type { NightAudit, NightComparison } from './nightRepository.ts';

/** What the last nights found in a district, and until when it is provided for. */
export type AuditStatus = {
  readonly verification: NightAudit | null;
  readonly comparison: NightComparison | null;
  readonly isUpToDate: boolean;
  readonly calendarPublishedUntil: string;
  readonly supervisedAt: string | null;
};

/** A night that is missing is noticed before the next one is due. */
const UP_TO_DATE_MS = 36 * 3_600_000;

/** Reads what the last nights recorded: three reads. For those who check the district's figures, and its operators. */
export const findAuditStatus = async (
  context: Context,
  { district }: QueryAuditStatusArgs,
): Promise<Outcome<AuditStatus>> => {
  const asker = permit(context, 'auditStatus');
  if (isRefused(asker)) return asker;
  if (asker.value.district !== null && asker.value.district !== district)
    return refused(refuse('FORBIDDEN', ['district'], hints.ownDistrict));
  const { registry, nights, standing } = context.services;
  const directory = await registry.find(district);
  if (!directory) return refused(refuse('UNKNOWN_DISTRICT', ['district'], district));
  const [verification, comparison, supervised] = await Promise.all([
    nights.findAudit(district),
    nights.findComparison(district),
    standing.find(district),
  ]);
  return {
    value: {
      verification: verification ?? null,
      comparison: comparison ?? null,
      isUpToDate: [verification, comparison].every((one) => isUpToDate(one, context.now)),
      calendarPublishedUntil: findLastPublishedDay(directory.pack.calendar),
      supervisedAt: supervised?.at ?? null,
    },
  };
};

const isUpToDate = (found: { readonly at: string } | undefined, now: Date): boolean =>
  found !== undefined && now.getTime() - Date.parse(found.at) <= UP_TO_DATE_MS;
