import type { QueryExportDistrictArgs } from '../../graphql/generated/types.ts';
import { permit } from '../../identity/permit.ts';
import { hints } from '../../refusal/hints.ts';
import { isRefused, type Outcome, refuse, refused } from '../../refusal/refusal.ts';
import type { Context } from '../../request/context.ts';
import { DistrictPack } from '../model/pack.ts';

/**
 * Exports a district as a pack, with every edit. Importing it changes nothing, and exporting again gives the same bytes.
 * For operators of the district.
 */
export const exportDistrict = async (
  context: Context,
  { district }: QueryExportDistrictArgs,
): Promise<Outcome<DistrictPack>> => {
  const asker = permit(context, 'exportDistrict');
  if (isRefused(asker)) return asker;
  if (asker.value.district !== null && asker.value.district !== district)
    return refused(refuse('FORBIDDEN', ['district'], hints.ownDistrict));
  const latest = await context.services.registry.latest(district);
  if (!latest) return refused(refuse('UNKNOWN_DISTRICT', ['district']));
  return { value: inOrder(latest.directory.pack) };
};

// keys in the order of the schema, record keys sorted: DynamoDB does not keep the order of a map
const inOrder = (pack: DistrictPack): DistrictPack => {
  const { district, matters, calendar, ...rest } = DistrictPack.parse(pack);
  return {
    ...rest,
    district: { ...district, sources: byName(district.sources) },
    matters: { ...matters, sources: byName(matters.sources) },
    calendar: { ...calendar, years: byName(calendar.years) },
  };
};

const byName = <T>(things: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(things).sort(([a], [b]) => (a < b ? -1 : 1)));
