import type { Bilingual } from '../bilingual.ts';
import type { Directory } from './directory.ts';
import type { Office } from './model/place.ts';

/** Finds the unit of a code: a village, a street, or else the district. */
export const findUnit = (directory: Directory, code: string) => {
  const village = directory.villages.get(code);
  if (village) return { __typename: 'Village', directory, village } as const;
  const street = directory.streets.get(code);
  if (street) return { __typename: 'Street', directory, street } as const;
  return { __typename: 'District', ...directory } as const;
};

/** Finds an office by its code; that of a village or street without a registered one is the unit itself. */
export const findOffice = (directory: Directory, code: string): Office | undefined =>
  directory.offices.get(code) ?? unitAsOffice(directory, code);

const unitAsOffice = ({ villages, streets }: Directory, code: string): Office | undefined => {
  const village = villages.get(code);
  const unit = village ?? streets.get(code);
  const level = village ? 'VILLAGE' : 'STREET';
  return unit && { id: code, unit: code, level, name: unit.name, department: null };
};

/** A desk that the registry does not hold. */
export type UnknownDesk = { readonly code: string };

/** Finds the desk of a code: a window, an office, or for supervisors the district. */
export const findDesk = (directory: Directory, code: string) => {
  const window = directory.windows.get(code);
  if (window) return { __typename: 'Window', directory, window } as const;
  const office = findOffice(directory, code);
  if (office) return { __typename: 'Office', directory, office } as const;
  return isDistrict(directory, code)
    ? ({ __typename: 'District', ...directory } as const)
    : ({ __typename: 'UnknownDesk', code } as const);
};

/** Finds the desk of a code that an entity may not have. */
export const findDeskOrNull = (directory: Directory, code: string | undefined) =>
  code === undefined ? null : findDesk(directory, code);

// the district's own desks lie under its code and six zeros
const isDistrict = ({ district }: Directory, code: string): boolean =>
  code === district.code || code === `${district.code}000000`;

/** Names a desk in both languages; a desk that the registry does not hold by its code. */
export const nameOfDesk = ({ windows, offices, villages }: Directory, desk: string): Bilingual =>
  (windows.get(desk) ?? offices.get(desk) ?? villages.get(desk))?.name ?? { zh: desk, en: desk };

/** Lists every desk that can have a case: windows, offices, and villages for online filings. */
export const listDesks = ({ windows, offices, villages }: Directory): string[] => [
  ...new Set([...windows.keys(), ...offices.keys(), ...villages.keys()]),
];
