import { describe, expect, test } from 'vitest';
import { codeToShow } from '../../../functions/refusal/codeToShow.ts';
import { messages } from '../../../functions/refusal/messages.ts';
import { refuse } from '../../../functions/refusal/refusal.ts';
import { requirements } from '../../../functions/refusal/requirements.ts';
import { statusWords } from '../../../functions/refusal/statusWords.ts';

const about = { zh: '某事', en: 'Something' };
const { between, before, after, notBefore, text, line, entries, cursor, period } = requirements;
const texts = [
  ...Object.values(messages).map((message) => message(about)),
  ...Object.values(statusWords).flatMap((words) => Object.values(words)),
  ...[between(1, 2), cursor],
  ...[before, after, notBefore].map((requirement) => requirement('2016-04-06')),
  ...[text, line, entries, period].map((requirement) => requirement(2)),
];

describe('messages of refusals', () => {
  test.each(texts.map(({ zh, en }) => [zh, en]))(
    'a message is Chinese in “%s” and English in “%s”',
    (zh, en) => {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(zh).not.toMatch(/[A-Z]{2}_|[A-Z]+_[A-Z]|[a-z]{2,}/);
      expect(en).not.toMatch(/\p{Script=Han}|[A-Z]+_[A-Z]/u);
    },
  );

  test('a message names an unknown code only if one is given', () => {
    expect(refuse('UNKNOWN_MATTER', [], 'HC-XX-01').text.en).toBe(
      'No such matter in this district: HC-XX-01.',
    );
    expect(refuse('UNKNOWN_MATTER', []).text).toEqual({
      zh: '本区未找到此事项。',
      en: 'No such matter in this district.',
    });
  });

  test('a message words the status of a case in the asker’s language', () => {
    expect(refuse('NOT_ALLOWED_IN_STATUS', [], statusWords.case.IN_REVIEW).text).toEqual({
      zh: '该办件正在审核，当前不能进行此操作。',
      en: 'This case is in review, so that isn’t possible now.',
    });
  });
});

test('a code is echoed only if it looks like one', () => {
  expect(['HC-PS-02', '', '张三', 'a b', 'x'.repeat(41)].map(codeToShow)).toEqual([
    'HC-PS-02',
    ...Array.from({ length: 4 }, () => undefined),
  ]);
});
