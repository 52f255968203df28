import { describe, expect, it } from 'vitest';
import matters from '../../../districts/350205/matters.json' with { type: 'json' };
import { MatterVersion } from '../../../functions/registry/model/matter.ts';
import { describeShape } from '../../../functions/registry/pack/shapeWords.ts';

const describeFault = (fault: object) => {
  const [issue] = MatterVersion.safeParse({ ...matters.matters[0], ...fault }).error?.issues ?? [];
  return issue && describeShape(issue);
};

describe('words for the shape of a pack', () => {
  it.each([
    [{ name: 7 }, '须填写，且须为一组带名称的值', 'it must be given, and be a group of named values'],
    [{ stamps: 0.5 }, '须填写，且须为整数', 'it must be given, and be a whole number'],
    [{ levels: 0 }, '不得小于 1', 'it must be at least 1'],
    [{ visits: 10 }, '不得大于 9', 'it must be at most 9'],
    [{ channels: [] }, '不得少于 1 项', 'it must have at least 1 entries'],
    [{ name: { zh: '', en: 'x' } }, '不得少于 1 个字符', 'it must have at least 1 characters'],
    [{ note: 'x'.repeat(2001) }, '不得多于 2000 个字符', 'it must have at most 2000 characters'],
    [{ handling: 'SOON' }, '须为以下之一：INSTANT、COMMITTED', 'it must be one of: INSTANT, COMMITTED'],
    [
      { effectiveFrom: '2016-02-30' },
      '须为存在的日期，如 2026-05-20',
      'it must be an existing day, such as 2026-05-20',
    ],
    [{ department: 'ps' }, '须符合格式 /^[A-Z]{2,6}$/', 'it must match /^[A-Z]{2,6}$/'],
    [{ colour: 1 }, '不应有：colour', 'it must not have: colour'],
    [
      { name: { zh: 'a\u202eb', en: 'x' } },
      '不得含有不可见的字符',
      'it must not contain invisible characters',
    ],
  ])('%j is explained in both languages', (fault, zh, en) => {
    expect(describeFault(fault)).toEqual({ zh, en });
  });
});
