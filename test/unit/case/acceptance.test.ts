import { describe, expect, test } from 'vitest';
import {
  checkMaterials,
  checkRule,
  checkWindowTakes,
  findSubject,
} from '../../../functions/case/filing/acceptance.ts';
import type { Refusal } from '../../../functions/refusal/refusal.ts';
import {
  matterIn,
  small,
  smallDirectory,
  villageIn,
  windowIn,
  withMatter,
} from '../../support/smallDirectory.ts';
import {
  AT_ONCE,
  BY_DISTRICT,
  BY_STREET,
  ID_CARD,
  LEASE,
  LETTER,
} from '../../support/smallDistrict/codes.ts';

const directory = smallDirectory();
const DAY = '2016-04-06';
/** What a refusal says, in short. */
const told = (refusals: readonly Refusal[]) =>
  refusals.map(({ code, path, text }) => `${code} ${path.join('.')} ${text.en}`);

describe('the subject of an application', () => {
  const find = (village: string, matter: string, day = DAY) => {
    const found = findSubject(directory, { village, matter }, day, ['input']);
    return 'value' in found ? [found.value.village.code, found.value.matter.code] : told(found.refusals);
  };

  test('is a village and a matter of the district', () => {
    expect(find(small.village, AT_ONCE)).toEqual([small.village, AT_ONCE]);
  });

  test.each([
    [
      'a village that is no code',
      'nowhere; drop',
      ['UNKNOWN_VILLAGE input.village The district has no village ? on this day.'],
    ],
    [
      'a code with more behind it',
      `${small.village}1`,
      ['UNKNOWN_VILLAGE input.village The district has no village ? on this day.'],
    ],
    [
      'a code with something before it',
      `x${small.village}`,
      ['UNKNOWN_VILLAGE input.village The district has no village ? on this day.'],
    ],
    [
      'a village that nobody knows',
      '900001001999',
      ['UNKNOWN_VILLAGE input.village The district has no village 900001001999 on this day.'],
    ],
    [
      'a village of another district',
      '350205002214',
      ['VILLAGE_OF_ANOTHER_DISTRICT input.village Village 350205002214 belongs to another district.'],
    ],
  ])('is not %s', (_, village, refusals) => {
    expect(find(village, AT_ONCE)).toEqual(refusals);
  });

  test('is no village before or after its days', () => {
    const later = smallDirectory((pack) => ({
      ...pack,
      district: {
        ...pack.district,
        villages: pack.district.villages.map((one) => ({ ...one, from: '2016-04-07' })),
      },
    }));
    const at = (day: string) =>
      'value' in findSubject(later, { village: small.village, matter: AT_ONCE }, day, []);
    expect([at('2016-04-06'), at('2016-04-07')]).toEqual([false, true]);
  });

  test.each([
    ['that nobody knows', 'TB-ZZ-01', 'UNKNOWN_MATTER input.matter The district has no matter TB-ZZ-01.'],
    [
      'that is no code, which is not repeated',
      'drop table;',
      'UNKNOWN_MATTER input.matter The district has no matter ?.',
    ],
    [
      'whose name begins like a code',
      'ok; drop',
      'UNKNOWN_MATTER input.matter The district has no matter ?.',
    ],
    ['whose name ends like a code', '; ok', 'UNKNOWN_MATTER input.matter The district has no matter ?.'],
  ])('is no matter %s', (_, matter, refusal) => {
    expect(find(small.village, matter)).toEqual([refusal]);
  });

  test('is no matter before it is in force, and both faults are told at once', () => {
    expect(find('nowhere', AT_ONCE, '2015-12-31')).toEqual([
      'UNKNOWN_VILLAGE input.village The district has no village ? on this day.',
      `MATTER_NOT_ACTIVE input.matter Matter Matter ${AT_ONCE} is not in force on this day.`,
    ]);
  });
});

describe('the rule', () => {
  const subjectOf = (code: string, on = directory) => ({
    village: villageIn(on, small.village),
    matter: matterIn(on, code),
  });
  const brought = { materials: [ID_CARD], reused: [], byAgent: false };

  test('finds nothing wrong with what it asks for', () => {
    expect(checkRule(subjectOf(AT_ONCE), 'WINDOW', brought, [])).toEqual([]);
  });

  test('is for some kinds of villages and some channels', () => {
    const cities = smallDirectory(withMatter(AT_ONCE, { unitKinds: ['COMMUNITY'], channels: ['WINDOW'] }));
    expect(told(checkRule(subjectOf(AT_ONCE, cities), 'ONLINE', brought, ['input']))).toEqual([
      `UNIT_KIND_NOT_SERVED input.village Matter ${AT_ONCE} is not for this kind of village.`,
      `CHANNEL_NOT_OFFERED input.matter Matter ${AT_ONCE} is not offered through this channel.`,
    ]);
  });

  test('names where a material is missing', () => {
    expect(told(checkRule(subjectOf(AT_ONCE), 'WINDOW', { ...brought, materials: [] }, ['input']))).toEqual([
      'MISSING_MATERIAL input.materials A required material is missing: ID card.',
    ]);
  });

  test('knows what may be reused', () => {
    const reused = [{ material: LEASE }, { material: 'passport' }, { material: 'x y' }];
    expect(told(checkRule(subjectOf(AT_ONCE), 'WINDOW', { ...brought, reused }, ['input']))).toEqual([
      "UNKNOWN_MATERIAL input.reused The matter's list has no material passport.",
      "UNKNOWN_MATERIAL input.reused The matter's list has no material ?.",
    ]);
  });

  const check = (given: Partial<typeof brought>, matter = matterIn(directory, AT_ONCE)) =>
    told(checkMaterials(matter, { ...brought, ...given }, ['m']));
  const leased = matterIn(smallDirectory(), AT_ONCE);
  const wantsLease = {
    ...leased,
    materials: leased.materials.map((one) => ({ ...one, required: one.required || one.code === LEASE })),
  };

  test('names each material that is missing, and each that nobody asked for by its place', () => {
    expect(check({ materials: ['passport', LEASE] })).toEqual([
      "UNKNOWN_MATERIAL m.0 The matter's list has no material passport.",
      'MISSING_MATERIAL m A required material is missing: ID card.',
    ]);
    expect(check({}, wantsLease)).toEqual(['MISSING_MATERIAL m A required material is missing: Lease.']);
  });

  test('takes what stands in for a material', () => {
    expect(check({ materials: [ID_CARD], reused: [{ material: LEASE }] } as object, wantsLease)).toEqual([]);
  });

  test('asks an agent for their letter, and nobody else; where it applies is for the clerk to see', () => {
    expect(check({ byAgent: true })).toEqual(['MISSING_MATERIAL m A required material is missing: Letter.']);
    expect(check({ byAgent: true, materials: [ID_CARD, LETTER] })).toEqual([]);
    const judged = {
      ...leased,
      materials: leased.materials.map((one) => ({ ...one, condition: 'WHERE_IT_APPLIES' as const })),
    };
    expect(check({ byAgent: true }, judged)).toEqual([]);
  });
});

test('a window takes what its level accepts and its scope reaches', () => {
  const takes = (window: string, matter: string, village: string = small.village) => {
    const subject = { village: villageIn(directory, village), matter: matterIn(directory, matter) };
    return told(checkWindowTakes(directory, windowIn(directory, window), subject, ['input']));
  };
  expect(takes(small.window, BY_DISTRICT)).toEqual([]);
  expect(takes(small.otherWindow, BY_DISTRICT)).toEqual([
    `OUT_OF_SCOPE input.village Matter ${BY_DISTRICT} cannot be filed at this window; it is too far from the home village.`,
  ]);
  expect(takes(small.streetWindow, BY_STREET)).toEqual([
    `LEVEL_NOT_ACCEPTING input.matter Windows of this level do not accept Matter ${BY_STREET}.`,
  ]);
});
