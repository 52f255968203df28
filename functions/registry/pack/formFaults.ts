import { type OutputUnit, Validator } from '@cfworker/json-schema';
import type { Form } from '../model/form.ts';

/** One thing wrong with a filled-in form: which field, and which keyword of its schema it breaks. */
export type FormFault = { readonly path: readonly string[]; readonly keyword: string };

// told again, and better, by what stands below them
const CONTAINERS: ReadonlySet<string> = new Set(['properties', 'items', 'additionalProperties', 'const']);
const validators = new WeakMap<Form, Validator>();

/** What is wrong with a filled-in form, each field once; nothing of what was filled in is told. */
export const findFormFaults = (form: Form, filled: unknown): FormFault[] => {
  const { errors } = validatorOf(form).validate(filled);
  const faults = errors.filter(({ keyword }) => !CONTAINERS.has(keyword)).map(toFault);
  const paths = faults.map(({ path }) => JSON.stringify(path));
  return faults.filter((_, i) => paths.indexOf(paths[i] ?? '') === i);
};

// a directory is kept for many requests, and its forms with it
const validatorOf = (form: Form): Validator => {
  const known = validators.get(form);
  if (known) return known;
  // interpreted, not compiled: packs come from outside. A copy, because it is written to. All faults, not the first.
  const made = new Validator(JSON.parse(JSON.stringify(form)), '2020-12', false);
  validators.set(form, made);
  return made;
};

const toFault = ({ keyword, instanceLocation, error }: OutputUnit): FormFault => {
  const path = instanceLocation.split('/').slice(1).map(decodePointer);
  // the validator tells a missing field at the object that lacks it, and its name in words alone
  const [, missing] = keyword === 'required' ? (/"(.*)"/.exec(error) ?? []) : [];
  return { keyword, path: missing === undefined ? path : [...path, missing] };
};

const decodePointer = (step: string): string =>
  decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
