import * as z from 'zod';
import { registrySortKeys as sortKey } from '../dynamodb/keys.ts';
import type { DirectoryParts } from './directory.ts';
import { Form } from './formModel.ts';
import {
  Bundle,
  CalendarPack,
  Delegation,
  type DistrictPack,
  DistrictProfile,
  MatterVersion,
  Office,
  Street,
  Village,
  Window,
} from './model.ts';

/** A form is stored as text: DynamoDB keeps no order in a map, and a form's fields are shown in theirs. */
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

/** One thing of a district's registry as it is stored: its kind, and the thing itself. */
const RegistryItem = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('DISTRICT'), value: DistrictProfile }),
  z.object({ kind: z.literal('CALENDAR'), value: CalendarPack }),
  z.object({ kind: z.literal('STREET'), value: Street }),
  z.object({ kind: z.literal('VILLAGE'), value: Village }),
  z.object({ kind: z.literal('OFFICE'), value: Office }),
  z.object({ kind: z.literal('WINDOW'), value: Window }),
  z.object({ kind: z.literal('MATTER'), value: StoredMatter }),
  z.object({ kind: z.literal('DELEGATION'), value: Delegation }),
  z.object({ kind: z.literal('BUNDLE'), value: Bundle }),
]);
export type SortedItem = z.input<typeof RegistryItem> & { readonly sk: string };

/** A pack as the items it is stored as. */
export const toItems = (pack: DistrictPack): SortedItem[] => {
  const { streets, villages, offices, ...profile } = pack.district;
  return [
    { kind: 'DISTRICT', sk: sortKey.profile(), value: profile },
    { kind: 'CALENDAR', sk: sortKey.calendar(), value: pack.calendar },
    ...streets.map((value) => ({ kind: 'STREET', sk: sortKey.street(value.code), value }) as const),
    ...villages.map((value) => ({ kind: 'VILLAGE', sk: sortKey.village(value.code), value }) as const),
    ...offices.map((value) => ({ kind: 'OFFICE', sk: sortKey.office(value.id), value }) as const),
    ...pack.windows.windows.map(
      (value) => ({ kind: 'WINDOW', sk: sortKey.window(value.id), value }) as const,
    ),
    ...pack.matters.matters.map(
      (one) =>
        ({ kind: 'MATTER', sk: sortKey.matter(one.code, one.version), value: storedMatter(one) }) as const,
    ),
    ...pack.delegations.delegations.map(
      (value) => ({ kind: 'DELEGATION', sk: sortKey.delegation(value.id), value }) as const,
    ),
    ...(pack.bundles?.bundles ?? []).map(
      (value) => ({ kind: 'BUNDLE', sk: sortKey.bundle(value.code), value }) as const,
    ),
  ];
};

/** Stored items as the parts of a directory. Throws when one is malformed, or district or calendar is missing. */
export const fromItems = (stored: readonly unknown[]): DirectoryParts => {
  const items = stored.map((item) => RegistryItem.parse(item));
  const [district] = items.flatMap((item) => (item.kind === 'DISTRICT' ? [item.value] : []));
  const [calendar] = items.flatMap((item) => (item.kind === 'CALENDAR' ? [item.value] : []));
  if (!district || !calendar) throw new Error('a registry without district or calendar');
  return {
    district,
    calendar,
    streets: items.flatMap((item) => (item.kind === 'STREET' ? [item.value] : [])),
    villages: items.flatMap((item) => (item.kind === 'VILLAGE' ? [item.value] : [])),
    offices: items.flatMap((item) => (item.kind === 'OFFICE' ? [item.value] : [])),
    windows: items.flatMap((item) => (item.kind === 'WINDOW' ? [item.value] : [])),
    matters: items.flatMap((item) => (item.kind === 'MATTER' ? [item.value] : [])),
    delegations: items.flatMap((item) => (item.kind === 'DELEGATION' ? [item.value] : [])),
    bundles: items.flatMap((item) => (item.kind === 'BUNDLE' ? [item.value] : [])),
  };
};
