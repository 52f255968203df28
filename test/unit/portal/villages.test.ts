import { expect, test } from 'vitest';
import { findVillages } from '../../../portal/src/villages.ts';

const xinyang = { zh: '新阳街道', en: 'Xinyang Subdistrict' };
const haicang = { zh: '海沧街道', en: 'Haicang Subdistrict' };
const villages = [
  { code: '1', zh: '霞阳社区', en: 'Xiayang Community', street: xinyang },
  { code: '2', zh: '新垵村', en: 'Xin’an Village', street: xinyang },
  { code: '3', zh: '海沧社区', en: 'Haicang Community', street: haicang },
];
const find = (typed: string) => findVillages(villages, typed).map(({ code }) => code);

test.each([
  ['its name', '新垵', ['2']],
  ['a part of its name', '阳', ['1']],
  ['its pinyin', 'Xin’an', ['2']],
  ['its pinyin as keyboards type it', "Xin'an", ['2']],
  ['the beginning of its pinyin', 'xin an v', ['2']],
  ['an address that names it', '厦门市海沧区新阳街道新垵村北路 12 号', ['2']],
  ['an address in pinyin', '12 Beilu, Xin’an Village, Xinyang', ['2']],
])('a village is found by %s', (_, typed, codes) => {
  expect(find(typed)).toEqual(codes);
});

test('a street finds its villages, unless a village has that name', () => {
  expect(find('xinyang')).toEqual(['1', '2']);
  expect(find('海沧')).toEqual(['3']);
});

test('nothing typed finds nothing', () => {
  expect(find(' ')).toEqual([]);
});
