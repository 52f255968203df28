import { type OutputUnit, Validator } from '@cfworker/json-schema';
import type { Form } from '../model/form.ts';

/** One fault of a filled-in form: the field, and the schema keyword that it violates. */
export type FormFault = { readonly path: readonly string[]; readonly keyword: string };

// repeated, more precisely, by the errors of their parts
const CONTAINERS: ReadonlySet<string> = new Set(['properties', 'items', 'additionalProperties', 'const']);
const validators = new WeakMap<Form, Validator>();

/** Finds the faults of a filled-in form, one per field; they contain nothing of what was filled in. */
export const findFormFaults = (form: Form, filled: unknown): FormFault[] => {
  const { errors } = validatorOf(form).validate(filled);
  const faults = errors.filter(({ keyword }) => !CONTAINERS.has(keyword)).map(toFault);
  const paths = faults.map(({ path }) => JSON.stringify(path));
  return faults.filter((_, i) => paths.indexOf(paths[i] ?? '') === i);
};

// cached: a directory and its forms serve many requests
const validatorOf = (form: Form): Validator => {
  const known = validators.get(form);
  if (known) return known;
  // interpreted, not compiled: packs are untrusted. A copy, because the validator writes to it. All errors, not the first.
  const made = new Validator(JSON.parse(JSON.stringify(form)), '2020-12', false);
  validators.set(form, made);
  return made;
};

const toFault = ({ keyword, instanceLocation, error }: OutputUnit): FormFault => {
  const path = instanceLocation.split('/').slice(1).map(decodePointer);
  // the validator reports a missing field at its parent, and names it in the message only
  const [, missing] = keyword === 'required' ? (/"(.*)"/.exec(error) ?? []) : [];
  return { keyword, path: missing === undefined ? path : [...path, missing] };
};

const decodePointer = (step: string): string =>
  decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
