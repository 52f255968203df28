import type { Field, Form } from '../model/form.ts';

/** A form filled in with the first example of every field that must be filled in. Throws where there is none. */
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
