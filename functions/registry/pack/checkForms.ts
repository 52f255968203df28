import type { Field, Form } from '../model/form.ts';
import { findFormFaults } from './formFaults.ts';
import { type PackProblem, type Path, problem } from './packProblem.ts';
import type { PackView } from './packView.ts';
import { isSafePattern } from './patternSafety.ts';

const MOST_CHARACTERS = 16_384;

/** Checks forms: size, required fields, safe patterns, valid examples. */
export const checkForms = (view: PackView): PackProblem[] =>
  view.matters.entries.flatMap(({ value: { code, form }, path }) => {
    if (form === null) return [];
    return JSON.stringify(form).length > MOST_CHARACTERS
      ? [problem('matters', [...path, 'form'], 'FORM_TOO_LARGE', code)]
      : checkFields(form, [...path, 'form']);
  });

const checkFields = (
  { properties, required = [] }: Pick<Form, 'properties' | 'required'>,
  path: Path,
): PackProblem[] => [
  ...required.flatMap((name, i) =>
    Object.hasOwn(properties, name)
      ? []
      : [problem('matters', [...path, 'required', i], 'UNKNOWN_FIELD', name)],
  ),
  ...Object.entries(properties).flatMap(([name, field]) => checkField(field, [...path, 'properties', name])),
];

const checkField = (field: Field, path: Path): PackProblem[] => {
  switch (field.type) {
    case 'object':
      return checkFields(field, path);
    case 'array':
      return checkField(field.items, [...path, 'items']);
    case 'string':
      if (!hasSafePattern(field))
        return [problem('matters', [...path, 'pattern'], 'WRONG_PATTERN', field.pattern ?? '')];
      return checkExamples(field, path);
    default:
      return checkExamples(field, path);
  }
};

const hasSafePattern = ({ pattern, maxLength }: Extract<Field, { type: 'string' }>): boolean =>
  pattern === undefined || (maxLength !== undefined && isSafePattern(pattern, maxLength));

const checkExamples = (field: Exclude<Field, { type: 'object' | 'array' }>, path: Path): PackProblem[] =>
  (field.examples ?? []).flatMap((example, i) =>
    findFormFaults(formOf(field), { field: example }).length === 0
      ? []
      : [problem('matters', [...path, 'examples', i], 'WRONG_EXAMPLE', String(example))],
  );

const formOf = (field: Field): Form => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  title: field.title,
  'x-title-en': field['x-title-en'],
  properties: { field },
  additionalProperties: false,
});
