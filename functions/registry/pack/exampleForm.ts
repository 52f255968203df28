import type { Field, Form } from '../model/form.ts';

/** Fills in a form with the first example of every required field. Throws if one is missing. */
export const exampleForm = ({
  properties,
  required = [],
}: Pick<Form, 'properties' | 'required'>): Record<string, unknown> =>
  Object.fromEntries(required.map((name) => [name, exampleOf(name, properties[name])]));

const exampleOf = (name: string, field: Field | undefined): unknown => {
  if (field?.type === 'object') return exampleForm(field);
  if (field?.type === 'array') return [exampleOf(name, field.items)];
  const example = field?.examples?.[0];
  if (example === undefined) throw new Error(`the form has no example of ${name}`);
  return example;
};
