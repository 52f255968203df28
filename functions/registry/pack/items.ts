import * as z from 'zod';
import { registrySortKeys as sortKey } from '../../dynamodb/keys.ts';
import { Bundle } from '../model/bundle.ts';
import { Form } from '../model/form.ts';
import { MatterVersion } from '../model/matter.ts';
import { Delegation, DistrictPack } from '../model/pack.ts';
import { Office, Street, Village, Window } from '../model/place.ts';
import { Posting } from '../model/staff.ts';
import { PACK_FORMAT } from './packFormat.ts';

/** A form is stored as text: DynamoDB does not keep the order of a map, and clients show the fields in order. */
const StoredMatter = MatterVersion.extend({
  form: z
    .string()
    .transform((text) => Form.parse(JSON.parse(text)))
    .nullable(),
});
const storedMatter = (matter: MatterVersion): z.input<typeof StoredMatter> => ({
  ...matter,
  form: matter.form && JSON.stringify(matter.form),
});

/** A stored entity of a registry. `kind` is the discriminator. */
const RegistryItem = z.discriminatedUnion('kind', [
  /** The pack without its lists. */
  z.object({ kind: z.literal('PACK'), value: DistrictPack }),
  z.object({ kind: z.literal('STREET'), value: Street }),
  z.object({ kind: z.literal('VILLAGE'), value: Village }),
  z.object({ kind: z.literal('OFFICE'), value: Office }),
  z.object({ kind: z.literal('WINDOW'), value: Window }),
  z.object({ kind: z.literal('MATTER'), value: StoredMatter }),
  z.object({ kind: z.literal('DELEGATION'), value: Delegation }),
  z.object({ kind: z.literal('BUNDLE'), value: Bundle }),
  z.object({ kind: z.literal('STAFF'), value: Posting }),
]);
type Entity = z.input<typeof RegistryItem> & { readonly sk: string };

/** An entity with its position in its list. */
export type SortedItem = Entity & { readonly position: number };
const Positioned = z.object({ position: z.number() });
type ReadItem = z.output<typeof RegistryItem> & z.infer<typeof Positioned>;

/** An item that a release of the same format validated before it packed it; only a form is still a text. */
const Trusted = z.custom<ReadItem>();
const InFormat = z.object({ format: z.literal(PACK_FORMAT) });

const readItem = (item: unknown): ReadItem =>
  InFormat.safeParse(item).success
    ? openForm(Trusted.parse(item))
    : { ...RegistryItem.parse(item), ...Positioned.parse(item) };

const openForm = (item: ReadItem): ReadItem =>
  item.kind === 'MATTER' && typeof item.value.form === 'string'
    ? { ...item, value: { ...item.value, form: JSON.parse(item.value.form) } }
    : item;

/** Splits a pack into the items that are stored. Positions count within a list: a longer list moves no other. */
export const toItems = (pack: DistrictPack): SortedItem[] =>
  listsOf(pack).flatMap((list) => list.map((entity, position) => ({ ...entity, position })));

const listsOf = (pack: DistrictPack): Entity[][] => [
  [{ kind: 'PACK', sk: sortKey.pack(), value: withLists(pack, NO_LISTS) }],
  pack.district.streets.map((value) => ({ kind: 'STREET', sk: sortKey.street(value.code), value })),
  pack.district.villages.map((value) => ({ kind: 'VILLAGE', sk: sortKey.village(value.code), value })),
  pack.district.offices.map((value) => ({ kind: 'OFFICE', sk: sortKey.office(value.id), value })),
  pack.windows.windows.map((value) => ({ kind: 'WINDOW', sk: sortKey.window(value.id), value })),
  pack.matters.matters.map((one) => ({
    kind: 'MATTER',
    sk: sortKey.matter(one.code, one.version),
    value: storedMatter(one),
  })),
  pack.delegations.delegations.map((value) => ({
    kind: 'DELEGATION',
    sk: sortKey.delegation(value.id),
    value,
  })),
  (pack.bundles?.bundles ?? []).map((value) => ({ kind: 'BUNDLE', sk: sortKey.bundle(value.code), value })),
  (pack.staff?.postings ?? []).map((value) => ({ kind: 'STAFF', sk: sortKey.staff(value.id), value })),
];

/** Joins stored items, in any order, into a pack. Throws if one is malformed or the PACK item is missing. */
export const fromItems = (stored: readonly unknown[]): DistrictPack => {
  const items = stored.map(readItem).sort((a, b) => a.position - b.position);
  const [pack] = items.flatMap((item) => (item.kind === 'PACK' ? [item.value] : []));
  if (!pack) throw new Error('a registry without its PACK item');
  return withLists(pack, {
    streets: items.flatMap((item) => (item.kind === 'STREET' ? [item.value] : [])),
    villages: items.flatMap((item) => (item.kind === 'VILLAGE' ? [item.value] : [])),
    offices: items.flatMap((item) => (item.kind === 'OFFICE' ? [item.value] : [])),
    windows: items.flatMap((item) => (item.kind === 'WINDOW' ? [item.value] : [])),
    matters: items.flatMap((item) => (item.kind === 'MATTER' ? [item.value] : [])),
    delegations: items.flatMap((item) => (item.kind === 'DELEGATION' ? [item.value] : [])),
    bundles: items.flatMap((item) => (item.kind === 'BUNDLE' ? [item.value] : [])),
    postings: items.flatMap((item) => (item.kind === 'STAFF' ? [item.value] : [])),
  });
};

type Lists = {
  readonly streets: Street[];
  readonly villages: Village[];
  readonly offices: Office[];
  readonly windows: Window[];
  readonly matters: MatterVersion[];
  readonly delegations: Delegation[];
  readonly bundles: Bundle[];
  readonly postings: Posting[];
};
/** The lists of a pack without entries. */
export const NO_LISTS: Lists = {
  streets: [],
  villages: [],
  offices: [],
  windows: [],
  matters: [],
  delegations: [],
  bundles: [],
  postings: [],
};

/** Puts other lists into a pack. */
export const withLists = (pack: DistrictPack, lists: Lists): DistrictPack => {
  const { streets, villages, offices, windows, matters, delegations, bundles, postings } = lists;
  return {
    ...pack,
    district: { ...pack.district, streets, villages, offices },
    windows: { ...pack.windows, windows },
    matters: { ...pack.matters, matters },
    delegations: { ...pack.delegations, delegations },
    ...(pack.bundles && { bundles: { ...pack.bundles, bundles } }),
    ...(pack.staff && { staff: { ...pack.staff, postings } }),
  };
};
