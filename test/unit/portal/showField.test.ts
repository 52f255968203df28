import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FIELD_NAMES } from '../../../portal/src/areas/operate/fieldNames.ts';
import { showPath, showValue } from '../../../portal/src/areas/operate/showField.ts';

const zh = {
  language: 'zh',
  day: (day: string) => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`,
} as const;
const en = { language: 'en', day: (day: string) => day } as const;
const closures = JSON.stringify([
  { from: '2016-04-07', to: '2016-04-08', reason: { zh: '停电检修', en: 'power cut' } },
  { from: '2016-04-11', to: '2016-04-11', reason: { zh: '培训', en: 'training' } },
]);

test('a closure is its days and its reason in the reader’s language', () => {
  expect(showValue(closures, zh)).toBe('4月7日–4月8日，原因 停电检修；4月11日，原因 培训');
  expect(showValue(closures, en)).toBe(
    '2016-04-07–2016-04-08, reason power cut; 2016-04-11, reason training',
  );
});

test('an empty list, a missing value and null are a dash', () => {
  expect(['[]', 'null', null, undefined].map((json) => showValue(json, zh))).toEqual(['—', '—', '—', '—']);
});

test('codes of a pack are words', () => {
  expect(showValue('["WINDOW","HOME_VISIT","ONLINE"]', zh)).toBe('窗口；上门；网上');
  expect(showValue('true', en)).toBe('yes');
});

test('a value that was cut is shown without its brackets', () => {
  expect(showValue('[{"from":"2016-04-07","to…', en)).not.toMatch(/[[\]{}"]/);
});

test('a path names its fields, and keeps the codes in it', () => {
  expect(showPath('materials.id-card.required', 'zh')).toBe('材料 › id-card › 必交');
});

test('every field of the things in a pack has a name', () => {
  const things = ['windows', 'delegations', 'staff', 'bundles'].flatMap((file) =>
    Object.values(readPack(file)).flatMap((list) => (Array.isArray(list) ? list : [])),
  );
  const unnamed = new Set(things.flatMap(fieldsOf).filter((name) => !Object.hasOwn(FIELD_NAMES, name)));
  expect([...unnamed]).toEqual([]);
});

const readPack = (file: string): object =>
  JSON.parse(readFileSync(`districts/350205/${file}.json`, 'utf8')) as object;

const fieldsOf = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(fieldsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => [name, ...fieldsOf(one)]);
};
