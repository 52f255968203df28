import { describe, expect, it } from 'vitest';
import haicang from '../../../districts/350205/matters.json' with { type: 'json' };
import chancheng from '../../../districts/440604/matters.json' with { type: 'json' };
import { MatterVersion } from '../../../functions/registry/model/matter.ts';
import { createSearch, normalizeSearch } from '../../../functions/registry/search/searchTexts.ts';
import { addPinyin } from '../../../infra/operate/district/addPinyin.ts';

const catalogues = {
  Haicang: haicang.matters
    .filter(({ effectiveTo }) => effectiveTo === null)
    .map((matter) => MatterVersion.parse(matter)),
  Chancheng: chancheng.matters.map((matter) => MatterVersion.parse(matter)),
};

const find = (typed: string, matters = catalogues.Haicang): string[] =>
  matters.filter(createSearch(normalizeSearch(typed))).map(({ code }) => code);

describe('search of the catalogue', () => {
  it.each([
    ['低保', 'HC-CA-01'],
    ['上学', 'HC-ED-01'],
    ['社保卡', 'HC-HR-06'],
    ['医保', 'HC-HR-03'],
    ['老人', 'HC-CA-08'],
    ['生孩子', 'HC-HF-01'],
    ['准生证', 'HC-HF-01'],
    ['租房', 'HC-HO-01'],
    ['房子', 'HC-HO-01'],
    ['身份证', 'HC-PS-04'],
    ['公司', 'HC-HR-08'],
    ['暂住', 'HC-PS-02'],
    ['welfare', 'HC-CA-01'],
    ['school', 'HC-ED-01'],
    ["residents' pension", 'HC-HR-01'],
    ['residents’ pension', 'HC-HR-01'],
  ])('the everyday word %s finds %s in Haicang', (typed, code) => {
    expect(find(typed)).toContain(code);
  });

  it.each([
    ['低保', 'CIVIL-0204'],
    ['老人', 'CIVIL-0101'],
    ['生孩子', 'HEALTH-0301'],
    ['准生证', 'HEALTH-0301'],
    ['租房', 'HOUSE-2001'],
    ['welfare', 'CIVIL-0204'],
    ['开店', 'MARKET-0001'],
  ])('the everyday word %s finds %s in Chancheng', (typed, code) => {
    expect(find(typed, catalogues.Chancheng)).toContain(code);
  });

  it.each([
    ['in pinyin', 'shebaoka'],
    ['in pinyin from the second word of a name on', 'baozhangka'],
    ['in the beginning of its pinyin', 'sheba'],
    ['in pinyin with tones', 'shèbǎokǎ'],
    ['in initials', 'sbk'],
    ['in capital letters', 'SBK'],
    ['in full-width letters', 'ｓｂｋ'],
    ['with spaces around it', ' 社保卡 '],
    ['with another word of the name', '社保卡 补换'],
    ['with its code', 'hc-hr-06'],
  ])('a word is found %s', (_, typed) => {
    expect(find(typed)).toContain('HC-HR-06');
  });

  it('an English word is not found in the middle of another', () => {
    expect(find('rent')).not.toContain('HC-HF-04');
    expect(find('arents')).toEqual([]);
  });

  it('pinyin is not found from the middle of a syllable', () => {
    expect(find('hebaoka')).toEqual([]);
  });

  it('a single letter is no initial', () => {
    expect(find('v')).not.toContain('HC-HR-06');
  });

  it('every word must be found', () => {
    expect(find('社保卡 暂住')).toEqual([]);
  });

  it('a theme finds its matters by name', () => {
    expect(find('扶残助残').sort()).toEqual(['HC-CA-09', 'HC-CA-10', 'HC-DP-01', 'HC-DP-02']);
  });

  it('no words find everything', () => {
    expect(find('  ')).toHaveLength(catalogues.Haicang.length);
  });

  it('a matter without a guide is found by its name', () => {
    const { guide: _, ...bare } = MatterVersion.parse(haicang.matters[0]);
    expect([find('居住证明', [bare]), find('juzhu', [bare])]).toEqual([['HC-PS-01'], []]);
  });
});

describe('guides of the packs', () => {
  it.each([
    ['Haicang', haicang],
    ['Chancheng', chancheng],
  ])('the pinyin of %s is that of its names and keywords', (_, file) => {
    expect(addPinyin(file)).toEqual(file);
  });

  it.each(Object.entries(catalogues))(
    'every matter of %s has conditions, a legal basis, phones, questions, keywords and themes',
    (_, matters) => {
      const lacking = matters.filter(
        ({ guide }) =>
          !guide?.legalBasis.length ||
          !guide.questions.length ||
          !guide.keywords.zh.length ||
          !guide.keywords.en.length ||
          !guide.themes.length ||
          !guide.phones.questions ||
          !guide.phones.complaints,
      );
      expect(lacking.map(({ code }) => code)).toEqual([]);
    },
  );
});
