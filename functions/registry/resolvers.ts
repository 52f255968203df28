import * as z from 'zod';
import { inLang } from '../bilingual.ts';
import type { Resolvers } from '../graphql/generated/types.ts';
import { refuse } from '../refusal/refusal.ts';
import { getValue, refusedQuery } from '../refusal/refusedQuery.ts';
import { connectionOf } from '../request/connection.ts';
import type { Context } from '../request/context.ts';
import { globalId } from '../request/globalId.ts';
import { readPage } from '../request/paging.ts';
import { resolveMutation } from '../request/payload.ts';
import { localDay } from '../time.ts';
import { settlingLevels } from './authority.ts';
import { searchCatalogue } from './catalogue.ts';
import { type Directory, isOn, matterOn, matterVersion } from './directory.ts';
import { type ImportedDistrict, importDistrict } from './edit/importDistrict.ts';
import { feeInFen } from './edit/matterChanges.ts';
import type { MatterVersion } from './model/matter.ts';
import type { DistrictPack } from './model/pack.ts';
import type { Street, Village, Window } from './model/place.ts';
import { nearestWindows } from './nearestWindows.ts';
import { isWindowOpen } from './openingHours.ts';
import { exportDistrict } from './pack/exportDistrict.ts';

/** Parents carry their directory, so that a field below them needs no further read. */
export type StreetParent = { readonly directory: Directory; readonly street: Street };
export type VillageParent = { readonly directory: Directory; readonly village: Village };
export type WindowParent = { readonly directory: Directory; readonly window: Window };
export type MatterParent = { readonly directory: Directory; readonly matter: MatterVersion };

const today = (directory: Directory, { now }: Context): string => localDay(now, directory.district.timeZone);

const villagesOn = (directory: Directory, day: string): VillageParent[] =>
  [...directory.villages.values()].filter((one) => isOn(one, day)).map((village) => ({ directory, village }));

const countsOf = ({ district, windows, matters, delegations, bundles, staff }: DistrictPack) => ({
  streets: district.streets.length,
  villages: district.villages.length,
  windows: windows.windows.length,
  offices: district.offices.length,
  matters: matters.matters.length,
  delegations: delegations.delegations.length,
  bundles: bundles?.bundles.length ?? 0,
  postings: staff?.postings.length ?? 0,
});

/** Resolvers of the registry. */
export const registryResolvers = {
  Query: {
    districts: async (_, __, { services: { registry } }) => {
      const codes = await registry.repository.districts();
      const found = await Promise.all(codes.map((code) => registry.find(code)));
      return found.filter((directory) => directory !== undefined);
    },
    district: async (_, { code }, { services }) => (await services.registry.find(code)) ?? null,
    matter: async (_, { district, code, version }, context) => {
      const directory = await context.services.registry.find(district);
      const matter =
        directory &&
        (typeof version === 'number'
          ? matterVersion(directory, code, version)
          : matterOn(directory, code, today(directory, context)));
      return directory && matter ? { directory, matter } : null;
    },
    nearestWindows: async (_, args, context) => {
      const directory = await context.services.registry.find(args.district);
      if (!directory) throw refusedQuery([refuse('UNKNOWN_DISTRICT', ['district'])], context.lang);
      if (args.village && !directory.villages.has(args.village))
        throw refusedQuery([refuse('UNKNOWN_VILLAGE', ['village'])], context.lang);
      return nearestWindows(context, directory, args);
    },
    exportDistrict: async (_, args, context) => getValue(await exportDistrict(context, args), context),
  },
  Mutation: {
    importDistrict: resolveMutation(importDistrict, (imported: ImportedDistrict | null) => ({
      district: imported?.directory ?? null,
      imported: imported && countsOf(imported.pack),
    })),
  },
  District: {
    id: ({ district }) => globalId('District', district.code),
    code: ({ district }) => district.code,
    name: ({ district }, { lang }) => inLang(district.name, lang),
    timeZone: ({ district }) => district.timeZone,
    streets: (directory, _, context) =>
      [...directory.streets.values()]
        .filter((street) => isOn(street, today(directory, context)))
        .map((street) => ({ directory, street })),
    villages: (directory, { on }, context) => villagesOn(directory, on ?? today(directory, context)),
    windows: (directory, { unit }, context) =>
      [...directory.windows.values()]
        .filter((window) => isOn(window, today(directory, context)) && (!unit || window.unit === unit))
        .map((window) => ({ directory, window })),
    matters: (directory, args, context) => {
      const request = getValue(readPage(args, z.string().max(40), 50), context);
      const page = searchCatalogue(directory, today(directory, context), args, request);
      const items = page.items.map(({ node: matter, position }) => ({
        node: { directory, matter },
        position,
      }));
      return { ...connectionOf({ ...page, items }, args), totalCount: page.total };
    },
  },
  Street: {
    id: ({ street }) => globalId('Street', street.code),
    code: ({ street }) => street.code,
    name: ({ street }, { lang }) => inLang(street.name, lang),
    villages: ({ directory, street }, _, context) =>
      villagesOn(directory, today(directory, context)).filter(
        ({ village }) => village.street === street.code,
      ),
  },
  Village: {
    id: ({ village }) => globalId('Village', village.code),
    code: ({ village }) => village.code,
    name: ({ village }, { lang }) => inLang(village.name, lang),
    kind: ({ village }) => village.kind,
    street: ({ directory, village }) => {
      const street = directory.streets.get(village.street);
      if (!street) throw new Error('a village without its street');
      return { directory, street };
    },
    from: ({ village }) => village.from,
    to: ({ village }) => village.to,
  },
  Window: {
    id: ({ window }) => globalId('Window', window.id),
    code: ({ window }) => window.id,
    name: ({ window }, { lang }) => inLang(window.name, lang),
    level: ({ window }) => window.level,
    unit: ({ window }) => window.unit,
    hours: ({ window }) => window.hours.map(({ from, to }) => ({ from, to })),
    isOpen: ({ directory, window }, { at }, { now }) => isWindowOpen(directory, window, at ?? now),
  },
  Office: {
    id: ({ id }) => globalId('Office', id),
    code: ({ id }) => id,
    name: ({ name }, { lang }) => inLang(name, lang),
  },
  Matter: {
    id: ({ directory, matter }) =>
      globalId('Matter', `${directory.district.code}:${matter.code}:${matter.version}`),
    code: ({ matter }) => matter.code,
    version: ({ matter }) => matter.version,
    name: ({ matter }, { lang }) => inLang(matter.name, lang),
    effectiveFrom: ({ matter }) => matter.effectiveFrom,
    effectiveTo: ({ matter }) => matter.effectiveTo,
    department: ({ matter }) => matter.department,
    serviceClass: ({ matter }) => matter.serviceClass,
    handling: ({ matter }) => matter.handling,
    scope: ({ matter }) => matter.scope,
    retentionMonths: ({ matter }) => matter.retentionMonths,
    acceptanceLevels: ({ matter }) => matter.acceptanceLevels,
    channels: ({ matter }) => matter.channels,
    statutoryLimit: ({ matter }) => matter.statutoryLimit,
    committedLimit: ({ matter }) => matter.committedLimit,
    feeInFen: ({ matter }) => feeInFen(matter),
    resultName: ({ matter }, { lang }) => inLang(matter.result, lang),
    materials: ({ matter }) => matter.materials,
    form: ({ matter }) => matter.form,
    source: ({ matter }) => matter.source,
    settledAt: ({ directory, matter }, _, context) =>
      settlingLevels(directory, matter.code, today(directory, context)),
  },
  Material: {
    code: ({ code }) => code,
    name: ({ name }, { lang }) => inLang(name, lang),
  },
  NearWindow: {
    window: ({ directory, window }) => ({ directory, window }),
  },
} satisfies Resolvers;
