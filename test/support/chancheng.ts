import calendar from '../../districts/440604/calendar.json' with { type: 'json' };
import delegations from '../../districts/440604/delegations.json' with { type: 'json' };
import district from '../../districts/440604/district.json' with { type: 'json' };
import matters from '../../districts/440604/matters.json' with { type: 'json' };
import windows from '../../districts/440604/windows.json' with { type: 'json' };
import type { ApplicationInput } from '../../functions/graphql/generated/types.ts';
import { HAICANG_FOLDER } from './haicangFolder.ts';
import { copyWithoutStaff } from './packCopy.ts';
import { person } from './people.ts';

/** The folders of the packs of both districts, without their staff. */
export const packFolders = [HAICANG_FOLDER, copyWithoutStaff('440604')];

/** The files of Chancheng's pack. */
export const chanchengFiles = { district, windows, matters, delegations, calendar };

/** Villages, windows and offices of the second district. */
export const chancheng = {
  code: '440604',
  lanshi: '440604010001',
  lanshiWindow: '440604010001-01',
  huijing: '440604010003',
  huijingWindow: '440604010003-01',
  shiwanStreet: '440604010000',
  shiwanWindow: '440604010000-01',
  luonan: '440604100200',
  nanzhuangTown: '440604100000',
  hallWindow: '440604000000-01',
} as const;

const ENTRIES = { employer: '示例制造厂', since: '2025-03-01' };

const fillIn = ({ properties }: { readonly properties: object }) =>
  Object.fromEntries(Object.entries(ENTRIES).filter(([name]) => name in properties));

/** Returns an application with everything that Chancheng's rule requires on a day. */
export const chanchengApplication = (
  matter: string,
  village: string,
  { sequence = 1, on = '2025-03-03' } = {},
): ApplicationInput => {
  const rule = matters.matters.find(
    ({ code, effectiveFrom, effectiveTo }) =>
      code === matter && effectiveFrom <= on && on <= (effectiveTo ?? on),
  );
  return {
    matter,
    village,
    applicant: person(sequence),
    materials: rule?.materials.filter(({ required }) => required).map(({ code }) => code) ?? [],
    ...(rule?.form && { form: fillIn(rule.form) }),
  };
};
