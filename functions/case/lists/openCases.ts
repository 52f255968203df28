import * as z from 'zod';
import { recordListing } from '../../accessLog/recordListing.ts';
import type { PageRequest } from '../../dynamodb/queryPage.ts';
import type { QueryOpenCasesArgs } from '../../graphql/generated/types.ts';
import { permit } from '../../identity/permit.ts';
import { hints } from '../../refusal/hints.ts';
import { isRefused, type Outcome, type Refusal, refuse, refused } from '../../refusal/refusal.ts';
import { CalendarNotCovered } from '../../registry/calendar.ts';
import { listDesks } from '../../registry/desks.ts';
import type { Directory } from '../../registry/directory.ts';
import type { CountedPage } from '../../request/connection.ts';
import type { Context } from '../../request/context.ts';
import { pageOfList } from '../../request/paging.ts';
import { deriveLight } from '../clock.ts';
import type { CaseHeader } from '../model.ts';

type Args = Omit<QueryOpenCasesArgs, 'first' | 'after'>;

/** A position in the list: the deadline and the number of a case. */
export const OpenCasePosition = z.object({ dueAt: z.string(), number: z.string() });
export type OpenCasePosition = z.infer<typeof OpenCasePosition>;

/**
 * Lists the open cases of a district, the most urgent first, for its supervisors. Reads them all, 1 MB a Query: there are
 * few beside those that are settled. Records in the log of lists what it shows.
 */
export const listOpenCases = async (
  context: Context,
  args: Args,
  { first, after }: PageRequest<OpenCasePosition>,
): Promise<Outcome<CountedPage<CaseHeader, OpenCasePosition>>> => {
  const asker = permit(context, 'openCases');
  if (isRefused(asker)) return asker;
  if (asker.value.district !== args.district)
    return refused(refuse('FORBIDDEN', ['district'], hints.ownDistrict));
  const { registry, cases } = context.services;
  const directory = await registry.find(args.district);
  if (!directory) return refused(refuse('UNKNOWN_DISTRICT', ['district']));
  const refusals = checkPlaces(directory, args);
  if (refusals.length > 0) return { refusals };

  const isWanted = buildFilter(directory, args, context.now);
  const found = (await cases.listOpen(args.district)).filter(isWanted).toSorted(byUrgency);
  const rest = after ? found.filter((one) => compare(positionOf(one), after) > 0) : found;
  const page = pageOfList(rest, first, positionOf);
  await recordListing(
    context,
    page.items.map(({ node }) => node.number),
  );
  return { value: { page, totalCount: async () => found.length } };
};

const checkPlaces = (directory: Directory, { matter, street, village, desk }: Args): Refusal[] => {
  const isUnknown = (code: string | null | undefined, has: (code: string) => boolean) =>
    typeof code === 'string' && !has(code);
  return [
    ...(isUnknown(matter, (code) => directory.matters.has(code))
      ? [refuse('UNKNOWN_MATTER', ['matter'])]
      : []),
    ...(isUnknown(street, (code) => directory.streets.has(code)) ? [refuse('NOT_FOUND', ['street'])] : []),
    ...(isUnknown(village, (code) => directory.villages.has(code))
      ? [refuse('UNKNOWN_VILLAGE', ['village'])]
      : []),
    ...(isUnknown(desk, (code) => listDesks(directory).includes(code))
      ? [refuse('NOT_FOUND', ['desk'])]
      : []),
  ];
};

const buildFilter =
  (directory: Directory, { status, light, matter, street, village, desk }: Args, now: Date) =>
  (seen: CaseHeader): boolean =>
    (!status || status.includes(seen.status)) &&
    (!matter || seen.matter === matter) &&
    (!street || directory.villages.get(seen.village)?.street === street) &&
    (!village || seen.village === village) &&
    (!desk || seen.desk === desk) &&
    (!light || lightOf(directory, seen, now) === light);

// beyond the calendar no light is known
const lightOf = (directory: Directory, seen: CaseHeader, now: Date) => {
  try {
    return deriveLight(directory, seen, now);
  } catch (error) {
    if (error instanceof CalendarNotCovered) return null;
    throw error;
  }
};

const positionOf = ({ dueAt = '', number }: CaseHeader): OpenCasePosition => ({ dueAt, number });

const byUrgency = (a: CaseHeader, b: CaseHeader): number => compare(positionOf(a), positionOf(b));

const compare = (a: OpenCasePosition, b: OpenCasePosition): number =>
  order(a.dueAt, b.dueAt) || order(a.number, b.number);

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
