import { parseCaseNumber } from '../../record/numbers.ts';
import { isRefused, type Outcome, refuse, refused } from '../../refusal/refusal.ts';
import type { Directory } from '../../registry/directory.ts';
import type { MatterVersion } from '../../registry/model/matter.ts';
import type { Services } from '../../services.ts';
import type { Case, ReusedMaterial } from '../model.ts';
import { findOffer } from './reuseOffer.ts';

/** A requested reuse: the material, and the number of the case that proves it. */
export type ReuseRequest = { readonly material: string; readonly number: string };

/** The facts against which a reuse is checked. */
export type ReuseFacts = {
  readonly directory: Directory;
  readonly matter: MatterVersion;
  /** Keyed hash of the applicant's identity number. */
  readonly person: string;
  readonly day: string;
  readonly path: readonly string[];
};

/** Selects the materials to reuse: each once, and none that was brought after all. */
export const selectReuse = <T extends ReuseRequest>(
  wanted: readonly T[] | null | undefined,
  shown: readonly string[],
): T[] =>
  (wanted ?? []).filter(
    ({ material }, i, all) =>
      !shown.includes(material) && all.findIndex((other) => other.material === material) === i,
  );

/**
 * Checks that each source case is the applicant's own and still proves its material: one GetItem each.
 * Refuses with NOT_REUSABLE whatever the reason, so that nobody can probe for cases.
 */
export const checkReuse = async (
  services: Pick<Services, 'cases' | 'personIndex' | 'joins'>,
  facts: ReuseFacts,
  wanted: readonly ReuseRequest[],
): Promise<Outcome<ReusedMaterial[]>> => {
  const numbers = [...new Set(wanted.map(({ number }) => number))];
  const found = await Promise.all(numbers.map((number) => findSource(services, facts, number)));
  const checked = wanted.map((one) => checkOne(facts, one, found[numbers.indexOf(one.number)]));
  const refusals = checked.flatMap((outcome) => (isRefused(outcome) ? outcome.refusals : []));
  if (refusals.length > 0) return { refusals };
  return { value: checked.flatMap((outcome) => (isRefused(outcome) ? [] : outcome.value)) };
};

const findSource = async (
  { cases, personIndex, joins }: Pick<Services, 'cases' | 'personIndex' | 'joins'>,
  { directory, person }: ReuseFacts,
  number: string,
): Promise<Case | undefined> => {
  const address = parseCaseNumber(number);
  if (address?.district !== directory.district.code) return undefined;
  const source = await cases.find(address);
  if (!source) return undefined;
  // both are stored hashes, perhaps of different releases
  const [owner, applicant] = await Promise.all([source.person, person].map(personIndex.renew));
  if (owner === undefined || applicant === undefined) return undefined;
  return owner === applicant || (await joins.othersOf(applicant, address.district)).includes(owner)
    ? source
    : undefined;
};

const checkOne = (
  { matter, day, path }: ReuseFacts,
  { material: code }: ReuseRequest,
  source: Case | undefined,
): Outcome<ReusedMaterial> => {
  const material = matter.materials.find((one) => one.code === code);
  const offer = material && source && findOffer(material, source, day);
  if (!offer) return refused(refuse('NOT_REUSABLE', path, material?.name));
  const { kind, number } = offer;
  return { value: { material: code, kind, number } };
};
