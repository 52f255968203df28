import { checkForm } from '../../../form/check';
import type { Language } from '../../../language';
import { residentWords } from '../words';
import type { Application } from './application';
import { applyWords } from './words';

/** Messages by the id of the field at fault. */
export type Problems = Readonly<Record<string, string | undefined>>;

/** The steps of an application. */
export type Step = 'who' | 'form' | 'papers' | 'check';

type Facts = {
  readonly rules: Record<string, unknown>;
  readonly knowsFiler: boolean;
  readonly language: Language;
};

/** Finds what a step still lacks; the endpoint decides in the end. */
export const problemsOf = (step: Step, given: Application, facts: Facts): Problems => {
  if (step === 'who') return whoProblems(given, facts);
  if (step !== 'form') return {};
  const found = checkForm(facts.rules, given.form, facts.language);
  return Object.fromEntries(Object.entries(found).map(([name, text]) => [`form-${name}`, text]));
};

const whoProblems = (given: Application, { knowsFiler, language }: Facts): Problems => {
  const words = residentWords[language];
  const texts = applyWords[language];
  const { isForOther, authority } = given;
  return {
    ...(given.name.trim() === '' && { name: words.nameMissing }),
    ...(given.number.trim() === '' && { number: words.numberMissing }),
    ...(given.kind === 'PASSPORT' && given.country.trim() === '' && { country: texts.countryMissing }),
    ...(isForOther && authority.document.trim() === '' && { 'authority-document': texts.documentMissing }),
    ...(isForOther && authority.from === '' && { 'authority-from': texts.fromMissing }),
    ...(isForOther && !knowsFiler && given.filer.trim() === '' && { filer: texts.filerMissing }),
    ...(given.village === '' && { village: words.villageMissing }),
  };
};

const WHO = ['name', 'number', 'country', 'phone', 'village'];

/** Finds the field that a refusal's path names; undefined if it names none of the page. */
export const fieldOfPath = (path: readonly string[]): string | undefined => {
  const after = (part: string): string | undefined => path[path.indexOf(part) + 1];
  if (path.includes('form')) return after('form') ? `form-${after('form')}` : undefined;
  if (path.includes('materials')) return 'papers';
  if (path.includes('filer')) return 'filer';
  if (path.includes('authority')) return `authority-${after('authority') ?? 'document'}`;
  return path.includes('identity') ? 'number' : [...path].reverse().find((part) => WHO.includes(part));
};

/** The step on which a field is. */
export const stepOfField = (field: string): Step =>
  field === 'papers' ? 'papers' : field.startsWith('form-') ? 'form' : 'who';
