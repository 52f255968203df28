import { describe, expect, test } from 'vitest';
import haicangStaff from '../../../districts/350205/staff.json' with { type: 'json' };
import chanchengStaff from '../../../districts/440604/staff.json' with { type: 'json' };
import { checkPack } from '../../../functions/registry/pack/pack.ts';
import { chanchengFiles } from '../../support/chancheng.ts';
import { haicangFiles } from '../../support/haicang.ts';

describe.each([
  ['Haicang', haicangFiles, haicangStaff, /^海沧 \d{4}$/],
  ['Chancheng', chanchengFiles, chanchengStaff, /^禅城 \d{4}$/],
] as const)('staff of %s', (district, files, staff, number) => {
  test(`the pack of ${district} is valid with its staff`, () => {
    const checked = checkPack(structuredClone({ ...files, staff }));
    expect('problems' in checked ? checked.problems : []).toEqual([]);
  });

  test(`each person of ${district} is called by a service number of their own`, () => {
    const names = staff.postings.map(({ name }) => name);
    expect(names.filter((name) => !number.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  test(`every window of ${district} has a person on main duty`, () => {
    const desks = new Set(staff.postings.filter(({ duty }) => duty === 'MAIN').map(({ desk }) => desk));
    expect(files.windows.windows.filter(({ id }) => !desks.has(id))).toEqual([]);
  });
});
