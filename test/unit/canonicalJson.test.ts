import { expect, test } from 'vitest';
import { canonicalJson } from '../../functions/canonicalJson.ts';

test('canonicalJson matches the example of RFC 8785', () => {
  const example = {
    numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 1e-27],
    string: "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\u0022\u002f",
    literals: [null, true, false],
  };
  expect(canonicalJson(example)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  );
});

test('canonicalJson sorts keys by UTF-16 code units, including integer-like keys', () => {
  expect(canonicalJson({ '\u20ac': 1, '\r': 2, '\ufb33': 3, 1: 4, '\ud83d\ude00': 5, 10: 6, 2: 7 })).toBe(
    '{"\\r":2,"1":4,"10":6,"2":7,"€":1,"😀":5,"\ufb33":3}',
  );
});

test('canonicalJson omits undefined values', () => {
  expect(canonicalJson({ a: undefined, b: [1] })).toBe('{"b":[1]}');
});
