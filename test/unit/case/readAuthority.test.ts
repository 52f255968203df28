import { expect, test } from 'vitest';
import { readAuthority } from '../../../functions/case/readAuthority.ts';
import type { AuthorityInput } from '../../../functions/graphql/generated/types.ts';

const read = (given: Partial<AuthorityInput>, day = '2016-04-06') => {
  const input: AuthorityInput = { kind: 'LANDLORD', from: '2016-04-01', document: ' 委托书 ', ...given };
  const outcome = readAuthority(input, ['a'], day);
  return 'value' in outcome
    ? outcome.value
    : outcome.refusals.map(({ code, path, text }) => `${code} ${path.join('.')} ${text.en}`);
};

test('an authority is valid from its first day to its last, or without end', () => {
  expect(read({})).toEqual({ kind: 'LANDLORD', from: '2016-04-01', to: null, document: '委托书' });
  expect(read({ to: '2016-04-06' })).toMatchObject({ to: '2016-04-06' });
  expect(read({ from: '2016-04-06', to: '2016-04-06' })).toMatchObject({ from: '2016-04-06' });
});

test.each([
  [
    'that is not valid yet',
    { from: '2016-04-07' },
    ['NO_AUTHORITY a An agent needs an authority that is valid on 6 April 2016.'],
  ],
  [
    'that has expired',
    { to: '2016-04-05' },
    ['NO_AUTHORITY a An agent needs an authority that is valid on 6 April 2016.'],
  ],
  [
    'that ends before it begins',
    { to: '2016-03-01' },
    ['INVALID_INPUT a.to This value is not valid: it must not be before 1 April 2016.'],
  ],
  [
    'without a document',
    { document: '  ' },
    [
      'INVALID_INPUT a.document This value is not valid: it must have 1 to 100 visible characters, on one line.',
    ],
  ],
  [
    'with a document title that is too long',
    { document: 'x'.repeat(101) },
    [
      'INVALID_INPUT a.document This value is not valid: it must have 1 to 100 visible characters, on one line.',
    ],
  ],
  [
    'with a document title of two lines',
    { document: 'a\nb' },
    [
      'INVALID_INPUT a.document This value is not valid: it must have 1 to 100 visible characters, on one line.',
    ],
  ],
])('an authority %s is refused', (_, given, refusals) => {
  expect(read(given)).toEqual(refusals);
});

test('a document title may have a hundred characters', () => {
  expect(read({ document: '书'.repeat(100) })).toMatchObject({ document: '书'.repeat(100) });
});
