import { describe, expect, it } from 'vitest';
import { checkForm, checkFormBounds } from '../../../functions/case/filing/form.ts';
import type { MatterVersion } from '../../../functions/registry/model/matter.ts';
import { exampleForm } from '../../../functions/registry/pack/exampleForm.ts';
import { haicangPack } from '../../support/haicang.ts';

const { matters } = haicangPack().matters;
const matterOf = (code: string): MatterVersion => {
  const matter = matters.find((one) => one.code === code);
  if (!matter) throw new Error(`no matter ${code}`);
  return matter;
};
const faults = (code: string, form: Record<string, unknown> | undefined) =>
  checkForm(matterOf(code), form, ['input']).map(({ path, text }) => [path.join('.'), text.en, text.zh]);
const nested = (depth: number): Record<string, unknown> => (depth === 0 ? {} : { deep: nested(depth - 1) });

describe('checkForm', () => {
  it.each(['HC-PS-01', 'HC-PS-02', 'HC-HO-01'])(
    'a form filled in with the examples of %s is valid',
    (code) => {
      const { form } = matterOf(code);
      if (!form) throw new Error('no form');
      const all = { ...form, required: Object.keys(form.properties) };
      expect(checkForm(matterOf(code), exampleForm(all), [])).toEqual([]);
    },
  );

  it('a text that is too long is not compared with the pattern of its field', () => {
    const fault = (landlordPhone: string) =>
      faults('HC-HO-01', { landlordPhone }).filter(([path]) => path === 'input.form.landlordPhone');
    const sentence = (words: string) => [
      expect.any(String),
      expect.stringContaining(words),
      expect.any(String),
    ];
    expect(fault('not a phone')).toEqual([sentence('is not in the right format')]);
    expect(fault('not a phone'.repeat(2))).toEqual([sentence('is too long')]);
  });

  it('a fault in a list is reported by position and field name', () => {
    expect(faults('HC-PS-02', { housemates: [{ name: '陈某某' }, { relation: '配偶' }] })).toEqual([
      [
        'input.form.housemates.1.name',
        'The form is not filled in correctly: Name must be filled in.',
        '表单有误：姓名必须填写。',
      ],
    ]);
  });

  it.each([
    ['HC-PS-01', { purpose: 'FUN' }, 'Purpose is none of the choices'],
    ['HC-PS-01', { copies: 0 }, 'Copies is too small'],
    ['HC-PS-01', { copies: 6 }, 'Copies is too large'],
    ['HC-PS-01', { copies: 1.5 }, 'Copies is of the wrong type'],
    ['HC-PS-01', { livingSince: '2016-02-30' }, 'Living there since is not in the right format'],
    ['HC-PS-01', { address: '长'.repeat(201) }, 'Address is too long'],
    ['HC-PS-01', { address: '钟林\u202E路' }, 'Address contains characters that nobody can see'],
    [
      'HC-PS-02',
      { housemates: Array(11).fill({ name: '甲' }) },
      'People living in the same home has too many',
    ],
    ['HC-PS-02', { housemates: [{ name: '' }] }, 'Name is too short'],
    ['HC-PS-02', JSON.parse('{"__proto__":{"a":1}}'), 'This field is not in the form'],
    ['HC-PS-02', { constructor: 1 }, 'This field is not in the form'],
  ])('the form of %s rejects %j in plain words', (code, form, words) => {
    expect(faults(code, form)).toEqual([
      [expect.any(String), expect.stringContaining(words), expect.any(String)],
    ]);
  });

  it('each field of a form is reported once', () => {
    expect(faults('HC-HO-01', { ...exampleForm({ properties: {} }), monthlyRent: '1' })).toHaveLength(4);
  });

  it('at most fifty faults of a form are reported', () => {
    const form = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`x${i}`, 1]));
    expect(faults('HC-PS-02', form)).toHaveLength(50);
  });
});

describe('boundForm', () => {
  it.each([
    ['a form of 8 KB is accepted', { a: 'x'.repeat(8_184) }, 0],
    ['a form one byte over 8 KB is refused', { a: 'x'.repeat(8_185) }, 1],
    ['a form at the maximum depth is accepted', nested(4), 0],
    ['a form over the maximum depth is refused', nested(6), 1],
    ['a form too deep for recursion is refused', nested(5_000), 1],
    ['a form with a lone surrogate is refused', { a: '\ud800' }, 1],
  ])('%s', (_, form, count) => {
    expect(checkFormBounds(form, [])).toHaveLength(count);
  });
});
