import { describe, expect, it } from 'vitest';
import { countable } from '../../../functions/registry/search/missedWords.ts';

describe('words of a search without a result', () => {
  it.each(['养猪', 'fishing licence', 'é', '𠮷'])('the words %s are kept', (words) => {
    expect(countable(words)).toBe(words);
  });

  it.each(['999999199001011234', 'a@b.example', '电话：123', '', 'x'.repeat(21), 'ｎ1'])(
    'the words "%s" are not kept: they may tell who searched',
    (words) => {
      expect(countable(words)).toBeUndefined();
    },
  );
});
