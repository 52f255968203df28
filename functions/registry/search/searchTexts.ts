import { toHalfWidth } from '../../plainText.ts';
import type { MatterVersion } from '../model/matter.ts';
import { EVERYDAY_WORDS, THEMES } from './themes.ts';

/** Fewer initials would be found in half of the catalogue. */
const FEWEST_INITIALS = 2;

/** What a search compares with: texts in small letters, and spellings of Chinese words. */
type SearchTexts = { readonly texts: readonly string[]; readonly spellings: readonly Spelling[] };

/** A word in pinyin: from each syllable to the end, and the initials of all. */
type Spelling = { readonly endings: readonly string[]; readonly initials: string };

/** Normalizes what somebody types: small letters without tones or accents, half width, single spaces, one apostrophe. */
export const normalizeSearch = (search: string): string =>
  withPlainApostrophes(withoutAccents(toHalfWidth(search).trim().toLowerCase()))
    .split(/\s+/)
    .join(' ');

const withPlainApostrophes = (text: string): string => text.replaceAll('’', "'");

const withoutAccents = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');

/** Creates a test of matters for normalized words, each of which must occur in a name, keyword, theme or code. */
export const createSearch = (words: string): ((matter: MatterVersion) => boolean) => {
  const parts = words.split(' ');
  return (matter) => parts.every((part) => occursIn(textsOf(matter), part));
};

const occursIn = ({ texts, spellings }: SearchTexts, part: string): boolean =>
  texts.some((text) => (LATIN.test(part) ? beginsWord(text, part) : text.includes(part))) ||
  (part.length >= FEWEST_INITIALS && spellings.some((spelling) => isSpelt(spelling, part)));

const LATIN = /^[a-z]/;

// rent is not found in parents
const beginsWord = (text: string, part: string): boolean => {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
    if (!/[a-z0-9]/.test(text.charAt(at - 1))) return true;
  return false;
};

const isSpelt = ({ endings, initials }: Spelling, part: string): boolean =>
  initials.startsWith(part) || endings.some((ending) => ending.startsWith(part));

const known = new WeakMap<MatterVersion, SearchTexts>();

// a catalogue is searched often and changes rarely
const textsOf = (matter: MatterVersion): SearchTexts => {
  const found = known.get(matter) ?? readTexts(matter);
  known.set(matter, found);
  return found;
};

const readTexts = ({ code, name, guide }: MatterVersion): SearchTexts => {
  const { zh = [], en = [], pinyin = [] } = guide?.keywords ?? {};
  const themes = (guide?.themes ?? []).flatMap((theme) => [
    THEMES[theme].zh,
    THEMES[theme].en,
    ...(EVERYDAY_WORDS[theme] ?? []),
  ]);
  return {
    texts: [code, name.zh, name.en, ...zh, ...en, ...themes].map((text) =>
      withPlainApostrophes(text.toLowerCase()),
    ),
    spellings: pinyin.map(spell),
  };
};

const spell = (pinyin: string): Spelling => {
  const syllables = pinyin.split(' ');
  return {
    endings: syllables.map((_, index) => syllables.slice(index).join('')),
    initials: syllables.map(([first = '']) => first).join(''),
  };
};
