import type { MatterVersion } from '../../../functions/registry/model/matter.ts';
import type { DistrictPack } from '../../../functions/registry/model/pack.ts';
import { AT_ONCE, BUNDLE, BY_DISTRICT, BY_STREET, type Codes, ID_CARD, LEASE, LETTER } from './codes.ts';

const named = (text: string) => ({ zh: text, en: text });
const always = { from: null, to: null };

/** Returns the pack of a small district: two villages, a street, three windows, three matters and a bundle. */
export const packOf = (codes: Codes): DistrictPack => ({
  district: {
    code: codes.district,
    name: named('Small District'),
    city: { code: codes.district.slice(0, 4), name: named('Small City') },
    timeZone: 'Asia/Shanghai',
    departments: [{ code: 'PS', name: named('Public Security') }],
    helpLimitMinutes: 60,
    ratingLimitDays: 5,
    closingGraceMinutes: 0,
    helpRetentionMonths: 1,
    queueRetentionMonths: 1,
    queuePriority: { reasons: ['ELDERLY', 'DISABLED'], inARow: 2 },
    baselines: [],
    sources: {},
    notes: [],
    streets: [{ code: codes.street, name: named('Street'), ...always }],
    villages: [codes.village, codes.otherVillage].map((code) => ({
      code,
      name: named(`Village ${code}`),
      kind: 'VILLAGE',
      street: codes.street,
      ...always,
      formerNames: [],
      coordinates: null,
    })),
    offices: [
      { id: codes.village, unit: codes.village, name: named('Office'), level: 'VILLAGE', department: null },
      {
        id: codes.otherVillage,
        unit: codes.otherVillage,
        name: named('Office'),
        level: 'VILLAGE',
        department: null,
      },
      { id: codes.street, unit: codes.street, name: named('Office'), level: 'STREET', department: null },
      { id: codes.department, unit: codes.hall, name: named('PS'), level: 'DISTRICT', department: 'PS' },
    ],
  },
  windows: { modelled: true, note: 'Made up.', windows: windowsOf(codes) },
  matters: { note: 'Made up.', sources: {}, matters: [AT_ONCE, BY_STREET, BY_DISTRICT].map(firstVersion) },
  delegations: { modelled: true, note: 'Made up.', delegations: delegations() },
  calendar: {
    timeZone: 'Asia/Shanghai',
    source: 'chinese-days 1.5.7',
    coverage: { from: '2004-01-01', to: '2026-12-31' },
    years: {},
    note: 'Made up.',
  },
  bundles: {
    modelled: true,
    note: 'Made up.',
    bundles: [
      {
        code: BUNDLE,
        name: named('Bundle'),
        ...always,
        items: [
          { matter: AT_ONCE, needs: [] },
          { matter: BY_STREET, needs: [AT_ONCE] },
        ],
      },
    ],
  },
});

const windowsOf = (codes: Codes) =>
  (
    [
      [codes.window, 'VILLAGE'],
      [codes.otherWindow, 'VILLAGE'],
      [codes.streetWindow, 'STREET'],
    ] as const
  ).map(([id, level]) => ({
    id,
    unit: id.slice(0, 12),
    level,
    name: named(`Window ${id}`),
    ...always,
    coordinates: null,
    hours: [
      { days: 'WORKING_DAYS' as const, from: '09:00', to: '12:00' },
      { days: 'WORKING_DAYS' as const, from: '14:00', to: '17:00' },
    ],
    appointments: { slotMinutes: 30, seats: 1 },
    closures: [],
  }));

const material = { form: 'ORIGINAL' as const, sharedBy: null, validMonths: null, provedBy: [] };

/** Returns a version of a matter; `leased` adds the lease to its materials. */
export const versionOf = (
  code: string,
  { version = 1, effectiveFrom = '2016-01-01', days = DAYS[code] ?? 0, leased = false } = {},
): MatterVersion => ({
  code,
  version,
  effectiveFrom,
  effectiveTo: null,
  name: named(`Matter ${code}`),
  department: 'PS',
  serviceClass: 'DIRECT',
  handling: days === 0 ? 'INSTANT' : 'COMMITTED',
  scope: code === BY_DISTRICT ? 'VILLAGE' : 'DISTRICT',
  unitKinds: ['VILLAGE'],
  acceptanceLevels: code === BY_STREET ? ['VILLAGE'] : ['VILLAGE', 'STREET'],
  channels: code === BY_DISTRICT ? ['WINDOW', 'ONLINE'] : ['WINDOW', 'HOME_VISIT', 'ONLINE'],
  fullyOnline: false,
  visits: 1,
  visitReason: named('The original is seen.'),
  statutoryLimit: null,
  committedLimit: { value: days, unit: 'WORKING_DAY' },
  correctionDays: 15,
  followDays: 10,
  extension: EXTENSIONS[code] ?? null,
  ...(SUSPENSIONS[code] && { suspensions: SUSPENSIONS[code] }),
  levels: 1,
  stamps: 0,
  fee: { amount: 0, currency: 'CNY', basis: null },
  result: named('Result'),
  certificate: code === AT_ONCE ? { validMonths: 1 } : null,
  form: null,
  materials: [
    { code: ID_CARD, name: named('ID card'), ...material, required: true, condition: null, trust: 'C' },
    {
      code: LEASE,
      name: named('Lease'),
      ...material,
      mayFollow: true,
      required: leased,
      condition: null,
      trust: 'C',
    },
    { code: LETTER, name: named('Letter'), ...material, required: false, condition: 'AGENT', trust: 'C' },
  ],
  retentionMonths: 1,
  source: 'MODELLED',
  verifiedFields: [],
  citations: [],
  note: null,
});

const DAYS: Readonly<Record<string, number>> = { [AT_ONCE]: 0, [BY_STREET]: 5, [BY_DISTRICT]: 10 };
const EXTENSIONS: Readonly<Record<string, MatterVersion['extension']>> = {
  [BY_STREET]: { days: 2, by: ['SUPERVISOR'] },
  [BY_DISTRICT]: { days: 5, by: ['REVIEWER', 'SUPERVISOR'] },
};
const SUSPENSIONS: Readonly<Record<string, MatterVersion['suspensions']>> = {
  [BY_STREET]: [],
  [BY_DISTRICT]: ['PUBLIC_NOTICE', 'HEARING'],
};
const firstVersion = (code: string): MatterVersion => versionOf(code);

const delegations = () =>
  (
    [
      [AT_ONCE, 'VILLAGE'],
      [AT_ONCE, 'STREET'],
      [BY_STREET, 'STREET'],
      [BY_DISTRICT, 'DISTRICT'],
    ] as const
  ).map(([matter, level]) => ({
    id: `DLG-${matter}-${level}`,
    matter,
    level,
    window: null,
    kind: 'INSTITUTION' as const,
    from: '2016-01-01',
    to: null,
    basis: named('Standing.'),
  }));
