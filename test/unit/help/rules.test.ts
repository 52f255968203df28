import { describe, expect, test } from 'vitest';
import { HelpTexts, readText } from '../../../functions/help/texts.ts';
import { findHelpTransition } from '../../../functions/help/transitions.ts';
import { formatHelpNumber, parseHelpNumber } from '../../../functions/record/numbers.ts';
import { identityNumber } from '../../support/people.ts';

test('the transition table of help requests is exactly this', () => {
  const statuses = ['OPEN', 'ANSWERED', 'CLOSED'] as const;
  const actions = ['TAKE', 'HAND_OVER', 'ANSWER', 'ASK_BACK', 'CLOSE', 'ESCALATE'] as const;
  const life = statuses.flatMap((status) =>
    actions.flatMap((action) => {
      const then = findHelpTransition(status, action);
      return then ? [`${status} ${action} ${then.to}: ${then.by}`] : [];
    }),
  );
  expect(life).toEqual([
    'OPEN TAKE OPEN: DESK',
    'OPEN HAND_OVER OPEN: CHARGE',
    'OPEN ANSWER ANSWERED: OWNER',
    'OPEN CLOSE CLOSED: ASKER',
    'OPEN ESCALATE OPEN: SYSTEM',
    'ANSWERED ASK_BACK OPEN: ASKER',
    'ANSWERED CLOSE CLOSED: ASKER',
  ]);
});

describe('help request number', () => {
  const id = '0123456789ABCDEF';

  test('a help request number holds village and id, and parses back', () => {
    expect(parseHelpNumber(formatHelpNumber('350205002214', id))).toEqual({
      district: '350205',
      village: '350205002214',
      id,
    });
  });

  test.each([
    '',
    `350205002214-HC-PS-02-${id}`,
    `XH-350205002214-${id}`,
    `H-350205002214-${id}0`,
    `H-35020500221-${id}`,
    'H-350205002214-0123456789ABCDEU',
    `H-35020500221X-${id}`,
  ])('%j is not a help request number', (text) => {
    expect(parseHelpNumber(text)).toBeUndefined();
  });
});

describe('readText', () => {
  test.each([
    ['a message is trimmed', '  照片要几寸的？ \n', '照片要几寸的？'],
    ['line breaks of a message are normalized', 'a\r\nb\nc', 'a\nb\nc'],
    ['a message may have 1,000 characters', '字'.repeat(1_000), '字'.repeat(1_000)],
    ['a character beyond the basic plane counts once', '𠮷'.repeat(1_000), '𠮷'.repeat(1_000)],
  ])('%s', (_, said, text) => {
    expect(readText(said, 'words')).toEqual({ value: text });
  });

  test.each([
    ['is empty', ''],
    ['is only white space', ' \n '],
    ['has more than 1,000 characters', '字'.repeat(1_001)],
    ['has a control character', 'a\u0007b'],
    ['has a tab', 'a\tb'],
    ['has a lone carriage return', 'a\rb'],
  ])('a message is refused if it %s', (_, said) => {
    const outcome = readText(said, 'words');
    expect(outcome).toMatchObject({ refusals: [{ code: 'INVALID_INPUT', path: ['input', 'words'] }] });
    expect(JSON.stringify(outcome)).toContain('1 to 1000');
  });

  test('the sealed texts of a help request include its asker', () => {
    const person = { name: '陈某某', identityNumber: identityNumber(1), phone: null };
    const sealed = { person, texts: ['a', 'b'] };
    expect(HelpTexts.parse(sealed)).toEqual(sealed);
    expect(HelpTexts.safeParse({ person }).success).toBe(false);
    expect(HelpTexts.safeParse({ texts: [] }).success).toBe(false);
    expect(HelpTexts.safeParse({ person, texts: [1] }).success).toBe(false);
  });
});
