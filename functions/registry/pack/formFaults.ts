import { type OutputUnit, Validator } from '@cfworker/json-schema';
import * as z from 'zod';
import { isPlainText } from '../../plainText.ts';
import type { Form } from '../model/form.ts';

/** One fault of a filled-in form: the field, and the schema keyword that it violates. */
export type FormFault = { readonly path: readonly string[]; readonly keyword: string };

// repeated, more precisely, by the errors of their parts
const CONTAINERS: ReadonlySet<string> = new Set([
  'properties',
  'items',
  'additionalProperties',
  'const',
  'if',
]);
const validators = new WeakMap<Form, Validator>();

/** Finds the faults of a filled-in form, one per field; they contain nothing of what was filled in. */
export const findFormFaults = (form: Form, filled: unknown): FormFault[] => {
  const { errors } = validatorOf(form).validate(filled);
  const faults = [
    ...errors.filter(({ keyword }) => !CONTAINERS.has(keyword)).map(toFault),
    ...findHidden(filled).map((path) => ({ path, keyword: 'hidden' })),
  ];
  const paths = faults.map(({ path }) => JSON.stringify(path));
  return faults.filter((_, i) => paths.indexOf(paths[i] ?? '') === i);
};

/** Lists the paths of texts with characters that nobody sees; line breaks are seen. */
const findHidden = (value: unknown, path: readonly string[] = []): (readonly string[])[] => {
  if (typeof value === 'string') return isPlainText(value) ? [] : [path];
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => findHidden(inner, [...path, name]))
    : [];
};

// cached: a directory and its forms serve many requests
const validatorOf = (form: Form): Validator => {
  const known = validators.get(form);
  if (known) return known;
  // interpreted, not compiled: packs are untrusted. A copy, because the validator writes to it. All errors, not the first.
  const made = new Validator(JSON.parse(JSON.stringify(form), lengthFirst), '2020-12', false);
  validators.set(form, made);
  return made;
};

// a pattern is safe for texts of at most `maxLength` characters only
const lengthFirst = (_: string, value: unknown): unknown => {
  const field = PatternField.safeParse(value);
  if (!field.success) return value;
  const { pattern, ...rest } = field.data;
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  return { ...rest, if: { maxLength: rest.maxLength }, then: { pattern } };
};
const PatternField = z.looseObject({ pattern: z.string(), maxLength: z.number() });

const toFault = ({ keyword, instanceLocation, error }: OutputUnit): FormFault => {
  const path = instanceLocation.split('/').slice(1).map(decodePointer);
  // the validator reports a missing field at its parent, and names it in the message only
  const [, missing] = keyword === 'required' ? (/"(.*)"/.exec(error) ?? []) : [];
  return { keyword, path: missing === undefined ? path : [...path, missing] };
};

const decodePointer = (step: string): string =>
  decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
