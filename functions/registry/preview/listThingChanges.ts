import type { Bilingual } from '../../bilingual.ts';
import type { RegistryKind, ThingChange } from '../../graphql/generated/types.ts';
import type { DistrictPack } from '../model/pack.ts';
import { NO_LISTS, withLists } from '../pack/items.ts';
import { type FieldChange, listFieldChanges } from './listFieldChanges.ts';

/** A thing of a registry: what a pack lists, or the pack without its lists. */
type Thing = {
  readonly kind: RegistryKind;
  readonly code: string;
  readonly name: Bilingual | null;
  readonly value: object;
  /** Its last day; null without one. */
  readonly lastDay: string | null;
};

/** A thing of a registry that a change adds, changes, ends or removes. */
export type ChangedThing = Pick<Thing, 'kind' | 'code' | 'name'> & {
  readonly change: ThingChange;
  readonly fields: readonly FieldChange[];
};

const MOST_FIELDS = 30;

/** Lists the things of a district that a change adds, changes, ends or removes, by kind, and in the order of the pack. */
export const listThingChanges = (before: DistrictPack | undefined, after: DistrictPack): ChangedThing[] => {
  const known = byName(before ? listThings(before) : []);
  const kept = byName(listThings(after));
  const changed = [...kept].flatMap(([name, thing]) => compare(known.get(name), thing, known));
  const removed = [...known]
    .filter(([name]) => !kept.has(name))
    .map(([, thing]) => toChange(thing, 'REMOVED', []));
  return [...changed, ...removed];
};

const byName = (things: readonly Thing[]): ReadonlyMap<string, Thing> =>
  new Map(things.map((thing) => [nameOf(thing), thing]));
const nameOf = ({ kind, code }: Pick<Thing, 'kind' | 'code'>): string => `${kind} ${code}`;

const compare = (was: Thing | undefined, is: Thing, known: ReadonlyMap<string, Thing>): ChangedThing[] => {
  const fields = listFieldChanges((was ?? versionBefore(is, known))?.value ?? {}, is.value);
  if (!was) return [toChange(is, 'ADDED', fields)];
  return fields.length > 0 ? [toChange(is, isEarlier(is, was) ? 'ENDED' : 'CHANGED', fields)] : [];
};

// what is new about a version is what differs from the one before
const versionBefore = ({ kind, code }: Thing, known: ReadonlyMap<string, Thing>): Thing | undefined => {
  const [matter, version] = code.split(' v');
  return kind === 'MATTER'
    ? known.get(nameOf({ kind, code: `${matter} v${Number(version) - 1}` }))
    : undefined;
};

const isEarlier = (is: Thing, was: Thing): boolean =>
  is.lastDay !== null && (was.lastDay === null || is.lastDay < was.lastDay);

const toChange = (
  { kind, code, name }: Thing,
  change: ThingChange,
  fields: readonly FieldChange[],
): ChangedThing => ({
  kind,
  code,
  name,
  change,
  fields: fields.slice(0, MOST_FIELDS),
});

const listThings = (pack: DistrictPack): Thing[] => {
  const { district } = pack;
  return [
    thing('DISTRICT', district.code, withLists(pack, NO_LISTS), { name: district.name }),
    ...district.streets.map((one) => thing('STREET', one.code, one, one)),
    ...district.villages.map((one) => thing('VILLAGE', one.code, one, one)),
    ...district.offices.map((one) => thing('OFFICE', one.id, one, { name: one.name })),
    ...pack.windows.windows.map((one) => thing('WINDOW', one.id, one, one)),
    ...pack.matters.matters.map((one) =>
      thing('MATTER', `${one.code} v${one.version}`, one, { name: one.name, to: one.effectiveTo }),
    ),
    ...pack.delegations.delegations.map((one) => thing('DELEGATION', one.id, one, { to: one.to })),
    ...(pack.bundles?.bundles ?? []).map((one) => thing('BUNDLE', one.code, one, one)),
    ...(pack.staff?.postings ?? []).map((one) => thing('POSTING', one.id, one, { to: one.to })),
  ];
};

const thing = (
  kind: RegistryKind,
  code: string,
  value: object,
  { name = null, to = null }: { readonly name?: Bilingual | null; readonly to?: string | null },
): Thing => ({ kind, code, name, value, lastDay: to });
