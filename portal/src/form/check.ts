import { Validator } from '@cfworker/json-schema';
import type { Language } from '../language';
import { exampleOf, type FieldSchema, type FormValue, titleOf, withoutEmpty } from './schema';
import { formTexts } from './words';

/** Checks a form with the endpoint's own validator; returns a message for each wrong field. */
export const checkForm = (
  rules: Record<string, unknown>,
  value: FormValue,
  language: Language,
): Record<string, string> => {
  const schema: FieldSchema = rules;
  const form = withoutEmpty(value);
  const texts = formTexts[language];
  const found: Record<string, string> = {};
  for (const name of schema.required ?? []) {
    if (form[name] === undefined)
      found[name] = texts.missing(titleOf(schema.properties?.[name] ?? {}, language, name));
  }
  const { errors } = new Validator(rules, '2020-12', false).validate(form);
  for (const { instanceLocation } of errors) {
    const name = instanceLocation.split('/')[1];
    const field = name === undefined ? undefined : schema.properties?.[name];
    if (name === undefined || !field || found[name] !== undefined) continue;
    const example = exampleOf(field);
    found[name] = [
      texts.invalid(titleOf(field, language, name)),
      ...(example === undefined ? [] : [texts.example(example)]),
    ].join(language === 'zh' ? '，' : '. ');
  }
  return found;
};
