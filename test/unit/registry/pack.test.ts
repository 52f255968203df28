import { describe, expect, it } from 'vitest';
import bundles from '../../../districts/350205/bundles.json' with { type: 'json' };
import calendar from '../../../districts/350205/calendar.json' with { type: 'json' };
import delegations from '../../../districts/350205/delegations.json' with { type: 'json' };
import district from '../../../districts/350205/district.json' with { type: 'json' };
import matters from '../../../districts/350205/matters.json' with { type: 'json' };
import windows from '../../../districts/350205/windows.json' with { type: 'json' };
import type { DistrictPack } from '../../../functions/registry/model/pack.ts';
import { checkPack } from '../../../functions/registry/pack/pack.ts';
import type { PackFiles } from '../../../functions/registry/pack/packView.ts';
import { chanchengFiles } from '../../support/chancheng.ts';
import { badBundles } from './badBundles.ts';
import { badCalendars } from './badCalendars.ts';
import { badDistricts } from './badDistricts.ts';
import { badForms } from './badForms.ts';
import { badPromises } from './badPromises.ts';
import { badRules } from './badRules.ts';
import { badStaff } from './badStaff.ts';
import { badWindows } from './badWindows.ts';
import { editFiles } from './editFiles.ts';

const faults = [
  ...badDistricts,
  ...badWindows,
  ...badRules,
  ...badPromises,
  ...badForms,
  ...badCalendars,
  ...badBundles,
  ...badStaff,
];
const real: PackFiles = { district, windows, matters, delegations, calendar, bundles };

const packOf = (files: PackFiles): DistrictPack => {
  const checked = checkPack(files);
  if ('pack' in checked) return checked.pack;
  throw new Error(JSON.stringify(checked.problems, null, 1));
};

const problemsOf = (files: PackFiles) => {
  const checked = checkPack(files);
  return 'problems' in checked ? checked.problems : [];
};

const places = (files: PackFiles) => problemsOf(files).map(({ file, path, code }) => ({ file, path, code }));

describe('pack of Haicang (350205)', () => {
  const pack = packOf(real);
  const in2016 = { from: '2016-04-01', to: '2016-05-20' };

  it('the pack of Haicang has no problems', () => {
    expect(problemsOf(real)).toEqual([]);
  });

  it('Haicang has four streets, 38 villages in 2016 and 47 today', () => {
    expect(pack.district.streets).toHaveLength(4);
    expect(pack.district.villages.filter(({ from }) => from === null || from <= in2016.from)).toHaveLength(
      38,
    );
    expect(pack.district.villages.filter(({ to }) => to === null)).toHaveLength(47);
  });

  it('Haicang has 47 matters in 2016, 17 of them instant, one of 2022, and 25 new versions of 2026', () => {
    const active = pack.matters.matters.filter(({ effectiveFrom }) => effectiveFrom <= in2016.from);
    expect(active).toHaveLength(47);
    expect(active.filter(({ handling }) => handling === 'INSTANT')).toHaveLength(17);
    const later = pack.matters.matters.filter((matter) => !active.includes(matter));
    expect(later.filter(({ version }) => version === 1).map(({ code }) => code)).toEqual(['HC-VA-02']);
    // the wholly online ones, since they take files
    const renewed = later.filter(({ version }) => version === 2);
    expect(renewed).toHaveLength(25);
    expect(renewed.every(({ fullyOnline, form }) => fullyOnline && form !== null)).toBe(true);
  });

  it('Haicang has 24 street windows, and two windows in each of the three busiest villages', () => {
    const at = (level: string) => pack.windows.windows.filter((window) => window.level === level);
    expect(at('STREET')).toHaveLength(24);
    expect(at('VILLAGE')).toHaveLength(47 + 3);
    expect(at('VILLAGE').flatMap(({ id, unit }) => (id.endsWith('-02') ? [unit] : []))).toEqual([
      '350205002006',
      '350205002008',
      '350205002214',
    ]);
  });

  it('every instant matter of Haicang is delegated to villages and streets from the day of the reform', () => {
    const levels = (matter: string) =>
      pack.delegations.delegations
        .filter((act) => act.matter === matter && (act.from ?? '') <= in2016.from)
        .map(({ level }) => level)
        .toSorted();
    const instant = pack.matters.matters.filter(({ handling }) => handling === 'INSTANT');
    expect(instant.map(({ code }) => levels(code))).toEqual(instant.map(() => ['STREET', 'VILLAGE']));
  });

  it('a document has one name and one code in every matter of Haicang', () => {
    const all = pack.matters.matters.flatMap(({ materials }) => materials);
    const codes = new Set(all.map(({ code }) => code));
    expect(codes.size).toBe(34);
    expect(new Set(all.map(({ code, name }) => `${code} ${name.zh} ${name.en}`)).size).toBe(codes.size);
  });

  it('the bundle of a family that moves in ends with the school place', () => {
    const [movingIn] = pack.bundles?.bundles ?? [];
    expect(movingIn?.items).toEqual([
      { matter: 'HC-PS-03', needs: [] },
      { matter: 'HC-PS-02', needs: [] },
      { matter: 'HC-ED-01', needs: ['HC-PS-02'] },
    ]);
  });

  it('a pack may have no bundles', () => {
    const { bundles: _, ...older } = real;
    expect(problemsOf(older)).toEqual([]);
  });

  it('every matter of both districts has a retention period', () => {
    const all = [...matters.matters, ...chanchengFiles.matters.matters].filter(
      ({ effectiveFrom }) => effectiveFrom < '2026',
    );
    expect(all.filter(({ retentionMonths }) => ![120, 360].includes(retentionMonths))).toEqual([]);
    expect(all.filter(({ retentionMonths }) => retentionMonths === 360)).toHaveLength(15);
  });

  it('visits, levels and stamps of Haicang follow the rules of its README', () => {
    const own = /^(photo-|old-certificate$|own-bank-account$)/;
    const byRule = pack.matters.matters.map(({ code, serviceClass, channels, materials }) => {
      const brought = materials.filter(({ required, trust }) => required && 'BC'.includes(trust));
      const fullyOnline = channels.includes('ONLINE') && brought.every(({ form }) => form === 'COPY');
      const twiceChecked = ['HC-HF-05', 'HC-HF-06'].includes(code);
      return {
        code,
        fullyOnline,
        visits: fullyOnline ? 0 : 1,
        levels: serviceClass === 'FORWARD' ? (twiceChecked ? 3 : 2) : 1,
        stamps: brought.filter((material) => !own.test(material.code)).length,
      };
    });
    expect(
      pack.matters.matters.map(({ code, fullyOnline, visits, levels, stamps }) => ({
        code,
        fullyOnline,
        visits,
        levels,
        stamps,
      })),
    ).toEqual(byRule);
  });

  it('the pack of Haicang notes why the residence certificate stays in its village', () => {
    const [matter] = pack.matters.matters;
    expect(matter).toMatchObject({ code: 'HC-PS-01', scope: 'VILLAGE' });
    expect(matter?.note).toContain('The issuing community must know the resident');
  });
});

describe('faulty pack', () => {
  it.each(faults)('a pack is refused with $code for $why', ({ edits, code, file, path }) => {
    expect(places(editFiles(real, edits))).toEqual([{ file, path, code }]);
  });

  it('all problems of a pack are reported together', () => {
    const all = faults.filter(({ exclusive }) => !exclusive);
    const edits = all.flatMap((one) => one.edits);
    const found = places(editFiles(real, edits));
    expect(found).toEqual(expect.arrayContaining(all.map(({ file, path, code }) => ({ file, path, code }))));
  });

  it('every problem of a pack is explained in Chinese and English', () => {
    const messages = faults.flatMap(({ edits }) => problemsOf(editFiles(real, edits)).map((p) => p.message));
    expect(messages.filter(({ zh }) => !/\p{Script=Han}/u.test(zh))).toEqual([]);
    expect(messages.filter(({ en }) => !/[a-z]{3}/.test(en))).toEqual([]);
  }, 120_000);

  it.each(['district', 'windows', 'matters', 'delegations', 'calendar'] as const)(
    'a pack without its %s file reports only that',
    (file) => {
      expect(places({ ...real, [file]: undefined })).toEqual([
        { file: `${file}.json`, path: [], code: 'INVALID' },
      ]);
    },
  );

  it('a pack of 30,000 empty entries is refused by its first malformed ones, in less than a second', () => {
    const before = process.cpuUsage();
    const empty = (count: number) => Array.from({ length: count }, () => ({}));
    const found = problemsOf({
      ...real,
      delegations: { ...delegations, delegations: empty(20_000) },
      windows: { ...windows, windows: empty(10_000) },
    });
    const { user, system } = process.cpuUsage(before);
    expect(found).toHaveLength(200);
    expect(found[0]).toMatchObject({ file: 'windows.json', code: 'INVALID' });
    expect((user + system) / 1_000).toBeLessThan(1_000);
  });
});
