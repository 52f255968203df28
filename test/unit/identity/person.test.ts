import { describe, expect, test } from 'vitest';
import { normalizeNumber } from '../../../functions/identity/identity.ts';
import { isIdentityNumber } from '../../../functions/identity/identityNumber.ts';
import { maskName } from '../../../functions/identity/mask.ts';
import { readPerson } from '../../../functions/identity/person.ts';
import { person, residentId } from '../../support/people.ts';

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
    ['full-width spaces', '　曹　某某　', '曹 某某'],
    ['full-width letters', 'Ｊｏｈｎ', 'John'],
    ['another middle dot', '阿里木•买买提', '阿里木·买买提'],
    ['a katakana middle dot', '阿里木・买买提', '阿里木·买买提'],
    ['the character 〇', '李〇一', '李〇一'],
  ])('a name with %s is taken as meant', (_, name, value) => {
    expect(read({ name })).toMatchObject({ value: { name: value } });
  });

  test.each([
    ['full-width digits', '９９９９９９１９８５０３１７００１２', '999999198503170012'],
    ['spaces and hyphens', ' 999999 19850317-0012 ', '999999198503170012'],
  ])('an identity number with %s is taken as meant', (_, typed, value) => {
    expect(read({ identity: residentId(typed) })).toMatchObject(
      isIdentityNumber(value, '2016-04-01')
        ? { value: { identityNumber: value } }
        : { refusals: [{ code: 'INVALID_IDENTITY_NUMBER' }] },
    );
    expect(normalizeNumber(typed)).toBe(value);
  });

  test('a small or full-width x is the check character X', () => {
    expect(['99999919850317001x', '99999919850317001Ｘ'].map(normalizeNumber)).toEqual([
      '99999919850317001X',
      '99999919850317001X',
    ]);
  });

  test.each([
    ['brackets', '（0592）1234567', '0592-1234567'],
    ['an extension', '(0592) 1234567 转 8001', '0592-1234567-8001'],
    ['an extension in English', '0592 1234567 ext. 8001', '0592 1234567-8001'],
    ['full-width digits', '１３８００００００００', '13800000000'],
  ])('a phone number with %s is taken as meant', (_, phone, value) => {
    expect(read({ phone })).toMatchObject({ value: { phone: value } });
  });

  test.each([
    ['name', `曹${' '.repeat(16_000)}某`],
    ['phone', `1${' '.repeat(16_000)}1`],
  ])('a %s that nobody has is refused without being normalized', (field, text) => {
    expect(codes({ [field]: text })).toEqual([[expect.stringMatching(/^INVALID_/), field]]);
  });

  test('the refusal of a name names the character that no name has', () => {
    const texts = (name: string) => {
      const outcome = read({ name });
      return 'refusals' in outcome ? outcome.refusals.map(({ text }) => text.en) : [];
    };
    expect(texts('曹<某')).toEqual([expect.stringMatching(/, but no “<”\.$/)]);
    expect(texts('曹\u200B某')).toEqual([expect.stringMatching(/, but no “U\+200B”\.$/)]);
  });

  test.each([
    ['an empty name', { name: ' ' }, ['INVALID_INPUT', 'name']],
    ['a formula as the name', { name: '=1+1' }, ['INVALID_INPUT', 'name']],
    ['a line break in the name', { name: '曹\n某' }, ['INVALID_INPUT', 'name']],
    [
      'a wrong identity number',
      { identity: residentId('999999198503170011') },
      ['INVALID_IDENTITY_NUMBER', 'number'],
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
    expect(JSON.stringify(read({ identity: residentId('999999198503170011') }))).not.toContain(
      '99999919850317',
    );
  });
});

test('a name is masked to its first character', () => {
  expect(['曹先生', '李', '欧阳某某'].map(maskName)).toEqual(['曹**', '李*', '欧***']);
});
