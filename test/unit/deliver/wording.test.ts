import { expect, test } from 'vitest';
import type { BusMessage } from '../../../functions/deliver/model.ts';
import { chooseWording, WORDINGS, wordMessage } from '../../../functions/deliver/wording.ts';

const event = (source: BusMessage['source'], type: string): BusMessage => ({
  source,
  detail: {
    id: 'x-1234567890ABCDEF#3',
    number: 'x-1234567890ABCDEF',
    district: '350205',
    type,
    message: {
      zh: '您的“居住证”（x-1234567890ABCDEF）已由窗口受理。',
      en: 'Your case “Permit” was accepted.',
    },
    messageToAgent: { zh: '您代办的“居住证”已由窗口受理。', en: 'The case … was accepted.' },
  },
});
const signature = { zh: '海沧通办', en: 'Haicang Tongban' };

test('a message names the end of the number alone unless more is allowed', () => {
  const accepted = event('tongban.cases', 'ACCEPTED');
  const word = (lang: 'zh' | 'en', namesMatter: boolean) =>
    wordMessage(accepted, 'NEWS', { to: 'PERSON', lang, namesMatter, signature });
  expect(word('zh', false)).toBe('【海沧通办】您的办件有新进展，办件号尾号 CDEF，请登录查看。');
  expect(word('en', false)).toBe(
    '[Haicang Tongban] There is news about your case ending in CDEF. Please sign in to read it.',
  );
  expect(word('zh', true)).toBe('【海沧通办】您的“居住证”（x-1234567890ABCDEF）已由窗口受理。');
});

test.each([
  ['tongban.cases', 'COMPLETED', 'RESULT'],
  ['tongban.cases', 'CORRECTION_REQUESTED', 'ACTION_NEEDED'],
  ['tongban.cases', 'CLAIMED', null],
  ['tongban.cases', 'SOMETHING_LATER', null],
  ['tongban.help', 'ANSWERED', 'HELP_ANSWER'],
  ['tongban.help', 'TAKEN', null],
  ['tongban.appointments', 'GIVEN_BACK', 'APPOINTMENT_CANCELLED'],
  ['tongban.messages', 'REPLACED', 'ADDRESS_REPLACED'],
  ['tongban.codes', 'CODE_ASKED', 'ADDRESS_CODE'],
] as const)('an event of %s, %s, is worded %s', (source, type, wording) => {
  expect(chooseWording(event(source, type), 'PERSON')).toBe(wording);
});

test('a wording fits into one text message of 70 Chinese characters, or 160 English ones', () => {
  for (const { zh, en } of Object.values(WORDINGS)) {
    // a code has six digits
    expect(`【海沧通办】${zh}`.length).toBeLessThanOrEqual(65);
    expect(`[Haicang Tongban] ${en}`.length).toBeLessThanOrEqual(155);
  }
});

test.each([
  ['CORRECTION_REQUESTED', 'AGENT_ACTION_NEEDED'],
  ['COMPLETED', 'AGENT_RESULT'],
  ['RATING_ANSWERED', null],
  ['CLAIMED', null],
])('an agent reads of %s by the wording %s', (type, wording) => {
  expect(chooseWording(event('tongban.cases', type), 'AGENT')).toBe(wording);
});

test('an agent who allowed it reads which matter', () => {
  const shown = { to: 'AGENT', lang: 'zh', namesMatter: true, signature } as const;
  expect(wordMessage(event('tongban.cases', 'ACCEPTED'), 'AGENT_NEWS', shown)).toBe(
    '【海沧通办】您代办的“居住证”已由窗口受理。',
  );
});

test('a code is shown in full, and no number', () => {
  const shown = { to: 'PERSON', lang: 'zh', namesMatter: false, signature, code: '012345' } as const;
  expect(wordMessage(event('tongban.codes', 'CODE_ASKED'), 'ADDRESS_CODE', shown)).toMatch(
    /^【海沧通办】您的验证码是 012345，10 分钟内有效/,
  );
});
