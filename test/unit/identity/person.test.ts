import { describe, expect, test } from 'vitest';
import { maskName } from '../../../functions/identity/mask.ts';
import { readPerson } from '../../../functions/identity/person.ts';
import { person } from '../../support/people.ts';

const read = (input: object) => readPerson({ ...person(1), ...input }, ['input', 'applicant'], '2016-04-01');
const codes = (input: object) => {
  const outcome = read(input);
  return 'refusals' in outcome ? outcome.refusals.map(({ code, path }) => [code, path.at(-1)]) : [];
};

describe('readPerson', () => {
  test('the name of a person is trimmed', () => {
    expect(read({ name: ' 曹某某 ' })).toMatchObject({ value: { name: '曹某某' } });
  });

  test.each([
    ['an empty name', { name: ' ' }, ['INVALID_INPUT', 'name']],
    ['a formula as the name', { name: '=1+1' }, ['INVALID_INPUT', 'name']],
    ['a line break in the name', { name: '曹\n某' }, ['INVALID_INPUT', 'name']],
    [
      'a wrong identity number',
      { identityNumber: '999999198503170011' },
      ['INVALID_IDENTITY_NUMBER', 'identityNumber'],
    ],
    ['a phone number of hardly any digits', { phone: '0        0' }, ['INVALID_INPUT', 'phone']],
    ['letters as the phone number', { phone: 'call me' }, ['INVALID_INPUT', 'phone']],
  ])('a person with %s is refused', (_, input, refusal) => {
    expect(codes(input)).toEqual([refusal]);
  });

  test('an invalid person is refused field by field in both languages', () => {
    const outcome = read({ name: '', phone: 'call me' });
    const texts = 'refusals' in outcome ? outcome.refusals.map(({ text }) => [text.zh, text.en]) : [];
    expect(texts).toEqual([
      [
        '填写有误：姓名以文字开头，最长 50 字，可含空格、间隔号、连字符和撇号。',
        'This value is not valid: a name begins with a letter and has up to 50 letters, spaces, dots, hyphens and apostrophes.',
      ],
      [
        '填写有误：电话须为 6 至 20 个字符：数字、空格和连字符，可以加号开头，如 +86 592 123 4567。',
        'This value is not valid: a phone number has 6 to 20 digits, spaces and hyphens, such as +86 592 123 4567.',
      ],
    ]);
  });

  test('a phone number is trimmed, and an empty one becomes null', () => {
    expect(read({ phone: ' 13800000000 ' })).toMatchObject({ value: { phone: '13800000000' } });
    expect(read({ phone: '  ' })).toMatchObject({ value: { phone: null } });
  });

  test('a person needs no phone number', () => {
    expect(read({ phone: null })).toMatchObject({ value: { phone: null } });
  });

  test('the refusal of a person never contains the refused value', () => {
    expect(JSON.stringify(read({ identityNumber: '999999198503170011' }))).not.toContain('99999919850317');
  });
});

test('a name is masked to its first character', () => {
  expect(['曹先生', '李', '欧阳某某'].map(maskName)).toEqual(['曹**', '李*', '欧***']);
});
