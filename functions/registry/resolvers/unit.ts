import { inLang } from '../../bilingual.ts';
import type { Resolvers } from '../../graphql/generated/types.ts';
import type { Context } from '../../request/context.ts';
import { globalId } from '../../request/globalId.ts';
import { findUnit } from '../desks.ts';
import { type Directory, isOn, todayIn } from '../directory.ts';
import type { VillageParent } from '../parents.ts';

const villagesOn = (directory: Directory, day: string): VillageParent[] =>
  [...directory.villages.values()].filter((one) => isOn(one, day)).map((village) => ({ directory, village }));

const findDistricts = async ({ services: { registry } }: Context): Promise<Directory[]> => {
  const codes = await registry.repository.districts();
  const found = await Promise.all(codes.map((code) => registry.find(code)));
  return found.filter((directory) => directory !== undefined);
};

/** Resolvers of districts, streets, villages, offices and departments. */
export const unitResolvers = {
  Query: {
    districts: (_, __, context) => findDistricts(context),
    district: async (_, { code }, { services }) => (await services.registry.find(code)) ?? null,
  },
  District: {
    id: ({ district }) => globalId('District', district.code),
    code: ({ district }) => district.code,
    name: ({ district }, { lang }) => inLang(district.name, lang),
    timeZone: ({ district }) => district.timeZone,
    closingGraceMinutes: ({ district }) => district.closingGraceMinutes,
    queuePriority: ({ district }) => district.queuePriority ?? null,
    streets: (directory, _, { now }) =>
      [...directory.streets.values()]
        .filter((street) => isOn(street, todayIn(directory, now)))
        .map((street) => ({ directory, street })),
    villages: (directory, { on }, { now }) => villagesOn(directory, on ?? todayIn(directory, now)),
    windows: (directory, { unit }, { now }) =>
      [...directory.windows.values()]
        .filter((window) => isOn(window, todayIn(directory, now)) && (!unit || window.unit === unit))
        .map((window) => ({ directory, window })),
    offices: (directory, { unit }) =>
      [...directory.offices.values()]
        .filter((office) => !unit || office.unit === unit)
        .map((office) => ({ directory, office })),
  },
  Street: {
    id: ({ street }) => globalId('Street', street.code),
    code: ({ street }) => street.code,
    name: ({ street }, { lang }) => inLang(street.name, lang),
    villages: ({ directory, street }, _, { now }) =>
      villagesOn(directory, todayIn(directory, now)).filter(({ village }) => village.street === street.code),
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
  Office: {
    id: ({ office }) => globalId('Office', office.id),
    code: ({ office }) => office.id,
    name: ({ office }, { lang }) => inLang(office.name, lang),
    level: ({ office }) => office.level,
    unit: ({ directory, office }) => findUnit(directory, office.unit),
    department: ({ directory, office }) => {
      const department = directory.departments.get(office.department ?? '');
      return department ? { directory, department } : null;
    },
  },
  Department: {
    id: ({ directory, department }) =>
      globalId('Department', `${directory.district.code}:${department.code}`),
    code: ({ department }) => department.code,
    name: ({ department }, { lang }) => inLang(department.name, lang),
  },
  UnknownDesk: { name: ({ code }) => code },
} satisfies Resolvers;
