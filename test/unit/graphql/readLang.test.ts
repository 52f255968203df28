import { describe, expect, it } from 'vitest';
import { readLang } from '../../../functions/graphql/readLang.ts';

describe('language of a request', () => {
  it.each([
    ['en', 'EN'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'ZH'],
    ['en;q=0.8, zh-CN;q=0.9', 'ZH'],
    ['fr, en;q=0.5, zh;q=0.4', 'EN'],
    ['EN-gb', 'EN'],
    ['en, zh', 'EN'],
    ['zh;q=0, en;q=0.1', 'EN'],
    ['en;q=0', 'ZH'],
    ['en;q=x, zh;q=0.1', 'ZH'],
    ['zhuang, english', 'ZH'],
    ['*', 'ZH'],
    ['zh-TW, en;q=0.9', 'ZH'],
    ['zh-Hant-HK;q=0.7, en-GB;q=0.8', 'EN'],
    ['fr, *;q=0.9, en;q=0.5', 'ZH'],
    ['en;q=0.9, *;q=0.5', 'EN'],
    ['zh;q=0, *;q=0.5', 'EN'],
    ['zh;q=0.1, en;q=0.2, *', 'EN'],
    ['', 'ZH'],
    [undefined, 'ZH'],
  ])('Accept-Language "%s" asks for %s', (header, lang) => {
    expect(readLang(header)).toBe(lang);
  });
});
