import { describe, expect, it } from 'vitest';
import { isIdentityNumber } from '../../../functions/identity/identityNumber.ts';
import { readPerson } from '../../../functions/identity/person.ts';
import { agentOf, applicantOf } from '../../../replay/play/people.ts';

const applicants = Array.from({ length: 31_321 }, (_, i) => applicantOf(i + 1));
const agents = Array.from({ length: 200 }, (_, i) => agentOf(i + 1));
const all = [...applicants, ...agents];

describe('people of a replay', () => {
  it('people of a replay are all different', () => {
    expect(new Set(all.map(({ identity }) => identity.number)).size).toBe(all.length);
  });

  it('people of a replay have valid identity numbers that nobody can own', () => {
    expect(all.every(({ identity }) => identity.number.startsWith('999999'))).toBe(true);
    expect(all.every(({ identity }) => isIdentityNumber(identity.number, '2016-04-01'))).toBe(true);
  });

  it('people of a replay are valid for the platform', () => {
    expect(all.every((person) => 'value' in readPerson(person, [], '2016-04-01'))).toBe(true);
  });

  it('people of a replay are adults in 2016', () => {
    const years = all.map(({ identity }) => Number(identity.number.slice(6, 10)));
    expect(Math.max(...years)).toBeLessThan(1998);
  });

  it('people are the same in every replay', () => {
    expect(applicantOf(123)).toEqual(applicantOf(123));
  });
});
