import { describe, expect, test } from 'vitest';
import { createDirectory } from '../../../functions/registry/directory.ts';
import { addClosure, removeClosure } from '../../../functions/registry/edit/calendarEdits.ts';
import { checkPack } from '../../../functions/registry/pack/pack.ts';
import { haicangDirectory } from '../../support/haicang.ts';

const TODAY = '2016-09-14';
const given = { idempotencyKey: 'k', district: '350205', check: false };

/** Returns a directory with some shut days. */
const shutOn = (...days: string[]) =>
  days.reduce((directory, day) => {
    const edited = addClosure(directory, { ...given, day, reason: { zh: '台风', en: 'typhoon' } }, TODAY);
    if (!('value' in edited)) throw new Error('refused');
    const checked = checkPack(edited.value.pack);
    if (!('pack' in checked)) throw new Error('a bad pack');
    return createDirectory(checked.pack);
  }, haicangDirectory());
const removeOn = (day: string, ...shut: string[]) => removeClosure(shutOn(...shut), { ...given, day }, TODAY);

describe('removing a closure', () => {
  test.each([TODAY, '2016-09-15'])('a closure on %s, today or later, is removed, and others stay', (day) => {
    expect(removeOn(day, TODAY, '2016-09-15', '2016-09-20')).toMatchObject({
      value: { what: [day], pack: { calendar: { closures: [{}, { day: '2016-09-20' }] } } },
    });
  });

  test('a closure of yesterday is not removed', () => {
    expect(removeOn('2016-09-13', '2016-09-13')).toMatchObject({
      refusals: [{ code: 'INVALID_INPUT', path: ['input', 'day'] }],
    });
  });

  test('a refusal names the shut days from today on', () => {
    expect(removeOn('2016-09-16', '2016-09-13', TODAY, '2016-09-20')).toMatchObject({
      refusals: [{ path: ['input', 'day'], text: { zh: expect.stringMatching(/：2016-09-14、2016-09-20/) } }],
    });
  });

  test('a refusal says that no day is shut', () => {
    expect(removeOn('2016-09-16')).toMatchObject({
      refusals: [{ path: ['input', 'day'], text: { en: expect.stringContaining('there is none') } }],
    });
  });
});
