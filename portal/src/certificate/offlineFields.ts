import type { Bilingual } from '../language';
import { isRecord, type Part } from './token';

/** A certified field as a reader without the form sees it. */
export type OfflineField = {
  readonly name: string;
  readonly label: Bilingual<string>;
  readonly value: Bilingual<string>;
};

/** Reads the certified fields of a token by the labels that it carries; without them by names that people can read. */
export const readFields = (labels: unknown, parts: readonly Part[]): OfflineField[] =>
  parts
    .filter(({ place }) => place === 'fields')
    .map(({ name, value }) => ({
      name,
      label: (isRecord(labels) && readPair(labels[name])) || both(spaceOut(name)),
      value: readValue(value),
    }));

const both = (text: string): Bilingual<string> => ({ zh: text, en: text });

const readPair = (pair: unknown): Bilingual<string> | undefined => {
  if (!Array.isArray(pair)) return undefined;
  const [zh, en] = pair as readonly unknown[];
  return typeof zh === 'string' && typeof en === 'string' ? { zh, en } : undefined;
};

const YES = { zh: '是', en: 'yes' };
const NO = { zh: '否', en: 'no' };

/** Reads a value; a choice is `[choice, zh, en]`. */
const readValue = (value: unknown): Bilingual<string> => {
  if (typeof value === 'boolean') return value ? YES : NO;
  if (Array.isArray(value)) return readPair(value.slice(1)) ?? both(value.map(String).join(', '));
  return both(typeof value === 'string' && isCode(value) ? spaceOut(value) : String(value));
};

const isCode = (text: string): boolean => /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/.test(text);

/** Writes `movedInOn` and `SCHOOL_ENROLMENT` as people would: with spaces, and one capital. */
const spaceOut = (name: string): string => {
  const words = (isCode(name) ? name.toLowerCase() : name)
    .replaceAll('_', ' ')
    .replace(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
};
