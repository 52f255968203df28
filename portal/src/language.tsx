import { createContext, type ReactNode, startTransition, use, useEffect, useState } from 'react';
import { dateFormat } from './dateFormat';
import { useZone } from './zone';

/** The languages of the page. */
export type Language = 'zh' | 'en';

/** The same texts in both languages: a text that is missing in one does not compile. */
export type Bilingual<T> = Readonly<Record<Language, T>>;

type LanguageState = {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  readonly isElder: boolean;
  readonly setElder: (isElder: boolean) => void;
};

const KEY = 'tongban.language';
const ELDER_KEY = 'tongban.elder';
const LOCALES: Bilingual<string> = { zh: 'zh-CN', en: 'en-GB' };
const State = createContext<LanguageState | undefined>(undefined);

/** The language that the person chose before, or else their browser's. */
export const currentLanguage = (): Language => {
  const kept = localStorage.getItem(KEY);
  if (kept === 'zh' || kept === 'en') return kept;
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
};

/** Keeps the chosen language and text size, and tells the language to the document. */
export const LanguageProvider = ({ children }: { readonly children: ReactNode }) => {
  const [language, setLanguage] = useState(currentLanguage);
  const [isElder, setElder] = useState(() => localStorage.getItem(ELDER_KEY) === 'on');
  useEffect(() => {
    localStorage.setItem(KEY, language);
    document.documentElement.lang = LOCALES[language];
  }, [language]);
  useEffect(() => localStorage.setItem(ELDER_KEY, isElder ? 'on' : 'off'), [isElder]);
  // the whole page is rendered anew: a slow phone shows the pressed button first
  const later =
    <T,>(set: (value: T) => void) =>
    (value: T) =>
      startTransition(() => set(value));
  const state = { language, setLanguage: later(setLanguage), isElder, setElder: later(setElder) };
  return <State value={state}>{children}</State>;
};

/** The chosen language and text size, and how to change them. */
export const useLanguage = (): LanguageState => {
  const state = use(State);
  if (!state) throw new Error('LanguageProvider is missing');
  return state;
};

/** The texts of a catalogue in the chosen language. */
export const useWords = <T,>(catalogue: Bilingual<T>): T => catalogue[useLanguage().language];

/** Joins the items of a list as the chosen language does. */
export const useJoin = (): ((items: readonly string[]) => string) => {
  const separator = useLanguage().language === 'zh' ? '、' : ', ';
  return (items) => items.join(separator);
};

/** Joins a name and its value as the chosen language does. */
export const useNamed = (): ((name: string, value: string) => string) => {
  const colon = useLanguage().language === 'zh' ? '：' : ': ';
  return (name, value) => `${name}${colon}${value}`;
};

/** `lang` as the endpoint takes it. */
export const useLang = (): 'ZH' | 'EN' => (useLanguage().language === 'zh' ? 'ZH' : 'EN');

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Formats days and instants as people of the district read them. */
export const useDates = () => {
  const locale = LOCALES[useLanguage().language];
  const timeZone = useZone();
  const day = (text: string): string =>
    dateFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${text}T00:00:00Z`));
  return {
    /** A calendar day `YYYY-MM-DD`. */
    day,
    /** A month `YYYY-MM`. */
    month: (text: string): string =>
      new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(
        new Date(`${text}-01T00:00:00Z`),
      ),
    /** A text, which is worded if it is a calendar day. */
    text: (text: string): string => (DAY.test(text) ? day(text) : text),
    /** An instant, in the district's time zone. */
    instant: (instant: string): string =>
      dateFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(new Date(instant)),
    /** The time of an instant alone. */
    time: (instant: string): string =>
      dateFormat(locale, { timeStyle: 'short', timeZone }).format(new Date(instant)),
  };
};
