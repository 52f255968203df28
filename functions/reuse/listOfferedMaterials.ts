import { recordView } from '../accessLog/recordView.ts';
import { recordMiss } from '../accessLog/searchMisses.ts';
import { findBestOffer, findOffer, type ReuseOffer } from '../case/filing/reuseOffer.ts';
import type { Case, CaseHeader } from '../case/model.ts';
import { listReadable } from '../dynamodb/queryPage.ts';
import type { QueryOfferedMaterialsArgs } from '../graphql/generated/types.ts';
import { type Asker, loadHashesOf } from '../identity/asker.ts';
import { findHashes } from '../identity/findHashes.ts';
import { DEFAULT_KIND, readIdentity } from '../identity/identity.ts';
import { permit } from '../identity/permit.ts';
import { parseCaseNumber } from '../record/numbers.ts';
import { hints } from '../refusal/hints.ts';
import { isRefused, type Outcome, refuse, refused } from '../refusal/refusal.ts';
import { type Directory, matterOn } from '../registry/directory.ts';
import type { MatterVersion } from '../registry/model/matter.ts';
import type { MaterialParent } from '../registry/parents.ts';
import type { Context } from '../request/context.ts';
import { localDay } from '../time.ts';

/** A material that need not be shown again, in its district. */
export type OfferParent = Omit<ReuseOffer, 'material'> & MaterialParent;

// a person's newest cases in the district: in practice all of them
const MOST_CASES = 100;

/**
 * Lists the materials that a person need not bring again for a matter, derived from their earlier cases.
 * A clerk asks for anybody and leaves an access log entry for each case shown, or a recorded miss; others ask for
 * themselves.
 */
export const listOfferedMaterials = async (
  context: Context,
  args: QueryOfferedMaterialsArgs,
): Promise<Outcome<readonly OfferParent[]>> => {
  const asker = permit(context, 'offeredMaterials');
  if (isRefused(asker)) return asker;
  const { services, now } = context;
  const directory = await services.registry.find(args.district);
  if (!directory) return refused(refuse('UNKNOWN_DISTRICT', ['district']));
  const day = localDay(now, directory.district.timeZone);
  const hashes = await findPerson(services, asker.value, args, day);
  if (isRefused(hashes)) return hashes;
  const matter = matterOn(directory, args.matter, day);
  if (!matter) return refused(refuse('UNKNOWN_MATTER', ['matter']));

  const offers = await findOffers(context, directory, matter, hashes.value, day);
  if (asker.value.role === 'CLERK') await recordSearch(context, args.district, day, offers);
  return { value: offers };
};

const recordSearch = async (
  context: Context,
  district: string,
  day: string,
  offers: readonly OfferParent[],
): Promise<void> => {
  if (offers.length === 0) return recordMiss(context, { district, day });
  const shown = new Set(offers.map(({ number }) => number));
  await Promise.all([...shown].map((number) => recordView(context, number, 'LOOKED_UP')));
};

const NONE = { kind: DEFAULT_KIND, number: '' };

/** Finds the keyed hashes of the person: anybody for a clerk, else the asker. */
const findPerson = async (
  services: Context['services'],
  asker: Asker,
  { district, identity: typed }: QueryOfferedMaterialsArgs,
  day: string,
): Promise<Outcome<readonly string[]>> => {
  const { role, windows, person, district: own } = asker;
  if (role === 'CLERK') {
    if (own !== district || windows.size === 0)
      return refused(refuse('FORBIDDEN', ['district'], hints.ownDistrict));
    const identity = readIdentity(typed ?? NONE, ['identity'], day);
    return isRefused(identity) ? identity : { value: await findHashes(services, identity.value, district) };
  }
  // only clerks may look up other people
  if (person === null || typed) return refused(refuse('FORBIDDEN', ['identity'], hints.ownIdentity));
  return { value: await loadHashesOf(asker, district) };
};

const findOffers = async (
  { services }: Context,
  directory: Directory,
  matter: MatterVersion,
  hashes: readonly string[],
  day: string,
): Promise<OfferParent[]> => {
  const wanted = { district: directory.district.code, openOnly: false };
  const listed = await services.cases.listInDistrict(hashes, wanted, { first: MOST_CASES });
  const sources = await Promise.all(
    listReadable(listed)
      .filter(mayOffer)
      .map((one) => read(services.cases, one)),
  );
  return matter.materials.flatMap((material) => {
    const offers = sources.flatMap((source) => (source && findOffer(material, source, day)) ?? []);
    const best = findBestOffer(offers);
    return best ? [{ ...best, directory, material }] : [];
  });
};

// drafts, unaccepted and rejected cases prove nothing
const mayOffer = ({ status, acceptedAt }: CaseHeader): boolean =>
  acceptedAt !== undefined && status !== 'REJECTED';

const read = async (
  cases: Context['services']['cases'],
  { number }: CaseHeader,
): Promise<Case | undefined> => {
  const address = parseCaseNumber(number);
  return address && cases.find(address);
};
