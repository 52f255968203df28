import { describe, expect, test } from 'vitest';
import {
  checkMaterials,
  checkRule,
  checkWindowScope,
  resolveSubject,
} from '../../../functions/case/filing/rules.ts';
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
const summaries = (refusals: readonly Refusal[]) =>
  refusals.map(({ code, path, text }) => `${code} ${path.join('.')} ${text.en}`);

describe('findSubject', () => {
  const find = (village: string, matter: string, day = DAY) => {
    const found = resolveSubject(directory, { village, matter }, day, ['input']);
    return 'value' in found ? [found.value.village.code, found.value.matter.code] : summaries(found.refusals);
  };

  test('the subject of an application is a village and a matter of the district', () => {
    expect(find(small.village, AT_ONCE)).toEqual([small.village, AT_ONCE]);
  });

  test.each([
    [
      'a malformed village code',
      'nowhere; drop',
      ['UNKNOWN_VILLAGE input.village No such village in this district on this day.'],
    ],
    [
      'a village code with a suffix',
      `${small.village}1`,
      ['UNKNOWN_VILLAGE input.village No such village in this district on this day.'],
    ],
    [
      'a village code with a prefix',
      `x${small.village}`,
      ['UNKNOWN_VILLAGE input.village No such village in this district on this day.'],
    ],
    [
      'an unknown village',
      '900001001999',
      ['UNKNOWN_VILLAGE input.village No such village in this district on this day: 900001001999.'],
    ],
    [
      'a village of another district',
      '350205002214',
      [
        'VILLAGE_OF_ANOTHER_DISTRICT input.village Village 350205002214 belongs to another district; please choose one of this district.',
      ],
    ],
  ])('an application for %s is refused', (_, village, refusals) => {
    expect(find(village, AT_ONCE)).toEqual(refusals);
  });

  test('an application for a village before its first day is refused', () => {
    const later = smallDirectory((pack) => ({
      ...pack,
      district: {
        ...pack.district,
        villages: pack.district.villages.map((one) => ({ ...one, from: '2016-04-07' })),
      },
    }));
    const at = (day: string) =>
      'value' in resolveSubject(later, { village: small.village, matter: AT_ONCE }, day, []);
    expect([at('2016-04-06'), at('2016-04-07')]).toEqual([false, true]);
  });

  test.each([
    [
      'an unknown matter',
      'TB-ZZ-01',
      'UNKNOWN_MATTER input.matter No such matter in this district: TB-ZZ-01.',
    ],
    [
      'a malformed matter code, without echoing it,',
      'drop table;',
      'UNKNOWN_MATTER input.matter No such matter in this district.',
    ],
    [
      'a matter code with a suffix',
      'ok; drop',
      'UNKNOWN_MATTER input.matter No such matter in this district.',
    ],
    ['a matter code with a prefix', '; ok', 'UNKNOWN_MATTER input.matter No such matter in this district.'],
  ])('an application for %s is refused', (_, matter, refusal) => {
    expect(find(small.village, matter)).toEqual([refusal]);
  });

  test('an unknown village and a matter not in force are refused together', () => {
    expect(find('nowhere', AT_ONCE, '2015-12-31')).toEqual([
      'UNKNOWN_VILLAGE input.village No such village in this district on this day.',
      `MATTER_NOT_ACTIVE input.matter “Matter ${AT_ONCE}” is not in force on this day.`,
    ]);
  });
});

describe('checkRule', () => {
  const subjectOf = (code: string, on = directory) => ({
    village: villageIn(on, small.village),
    matter: matterIn(on, code),
  });
  const brought = { materials: [ID_CARD], reused: [], byAgent: false };

  test('an application with the required materials passes the rule', () => {
    expect(checkRule(subjectOf(AT_ONCE), 'WINDOW', brought, [])).toEqual([]);
  });

  test('the rule refuses a kind of village and a channel that it does not serve', () => {
    const cities = smallDirectory(withMatter(AT_ONCE, { unitKinds: ['COMMUNITY'], channels: ['WINDOW'] }));
    expect(summaries(checkRule(subjectOf(AT_ONCE, cities), 'ONLINE', brought, ['input']))).toEqual([
      `UNIT_KIND_NOT_SERVED input.village “Matter ${AT_ONCE}” is not offered to this kind of village.`,
      `CHANNEL_NOT_OFFERED input.matter “Matter ${AT_ONCE}” is not offered through this channel; choose one that the matter offers.`,
    ]);
  });

  test('the rule refuses a missing material by name', () => {
    expect(
      summaries(checkRule(subjectOf(AT_ONCE), 'WINDOW', { ...brought, materials: [] }, ['input'])),
    ).toEqual(['MISSING_MATERIAL input.materials A required material is missing: ID card.']);
  });

  test('the rule refuses reuse of a material that it does not list', () => {
    const reused = [{ material: LEASE }, { material: 'passport' }, { material: 'x y' }];
    expect(summaries(checkRule(subjectOf(AT_ONCE), 'WINDOW', { ...brought, reused }, ['input']))).toEqual([
      'UNKNOWN_MATERIAL input.reused.1 This material is not on the matter’s list: passport.',
      'UNKNOWN_MATERIAL input.reused.2 This material is not on the matter’s list.',
    ]);
  });

  const check = (given: Partial<typeof brought>, matter = matterIn(directory, AT_ONCE)) =>
    summaries(checkMaterials(matter, { ...brought, ...given }, ['m']));
  const leased = matterIn(smallDirectory(), AT_ONCE);
  const wantsLease = {
    ...leased,
    materials: leased.materials.map((one) => ({ ...one, required: one.required || one.code === LEASE })),
  };

  test('missing materials are refused by name, unknown ones by position', () => {
    expect(check({ materials: ['passport', LEASE] })).toEqual([
      'UNKNOWN_MATERIAL m.0 This material is not on the matter’s list: passport.',
      'MISSING_MATERIAL m A required material is missing: ID card.',
    ]);
    expect(check({}, wantsLease)).toEqual(['MISSING_MATERIAL m A required material is missing: Lease.']);
  });

  test('a reused material counts as brought', () => {
    expect(check({ materials: [ID_CARD], reused: [{ material: LEASE }] } as object, wantsLease)).toEqual([]);
  });

  test('only an agent must bring the agent’s letter, unless the clerk judges where it applies', () => {
    expect(check({ byAgent: true })).toEqual(['MISSING_MATERIAL m A required material is missing: Letter.']);
    expect(check({ byAgent: true, materials: [ID_CARD, LETTER] })).toEqual([]);
    const judged = {
      ...leased,
      materials: leased.materials.map((one) => ({ ...one, condition: 'WHERE_IT_APPLIES' as const })),
    };
    expect(check({ byAgent: true }, judged)).toEqual([]);
  });
});

test('a window takes only matters of its level and villages within their scope', () => {
  const takes = (window: string, matter: string, village: string = small.village) => {
    const subject = { village: villageIn(directory, village), matter: matterIn(directory, matter) };
    return summaries(checkWindowScope(directory, windowIn(directory, window), subject, ['input']));
  };
  expect(takes(small.window, BY_DISTRICT)).toEqual([]);
  expect(takes(small.otherWindow, BY_DISTRICT)).toEqual([
    `OUT_OF_SCOPE input.village “Matter ${BY_DISTRICT}” cannot be filed at this window: it is too far from the home village.`,
  ]);
  expect(takes(small.streetWindow, BY_STREET)).toEqual([
    `LEVEL_NOT_ACCEPTING input.matter Windows of this level do not accept “Matter ${BY_STREET}”.`,
  ]);
});
