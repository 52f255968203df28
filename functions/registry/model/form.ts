import * as z from 'zod';
import { remark, text } from './fields.ts';

/** The JSON Schema dialect of forms. */
const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

// A form is a subset of JSON Schema that any client can render: three levels, no references. Unknown keywords are
// refused, because validators ignore them: a misspelt rule would check nothing.
const titles = {
  title: text,
  'x-title-en': text,
  description: remark.optional(),
  'x-description-en': remark.optional(),
};
const count = z.int().min(0).max(8192);

/** The choices of a field, each with its label. */
const choices = z
  .array(z.strictObject({ const: text, title: text, 'x-title-en': text }))
  .min(1)
  .max(100);

const TextField = z.strictObject({
  type: z.literal('string'),
  ...titles,
  minLength: count.optional(),
  maxLength: count.optional(),
  format: z.enum(['date', 'email']).optional(),
  pattern: z.string().min(1).max(200).optional(),
  oneOf: choices.optional(),
  examples: z.array(text).max(5).optional(),
});
const NumberField = z.strictObject({
  type: z.enum(['integer', 'number']),
  ...titles,
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  multipleOf: z.number().positive().optional(),
  examples: z.array(z.number()).max(5).optional(),
});
const YesNoField = z.strictObject({
  type: z.literal('boolean'),
  ...titles,
  examples: z.array(z.boolean()).max(2).optional(),
});

/** The name of a field, as stored forms have it. */
export const fieldName = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/);
const fieldsOf = <T extends z.ZodType>(field: T) => ({
  type: z.literal('object'),
  ...titles,
  properties: z.record(fieldName, field),
  required: z.array(fieldName).max(100).optional(),
  /** Fields outside the form are refused. */
  additionalProperties: z.literal(false),
});

const scalars = [TextField, NumberField, YesNoField] as const;
const Group = z.strictObject(fieldsOf(z.discriminatedUnion('type', scalars)));
const List = z.strictObject({
  type: z.literal('array'),
  ...titles,
  items: z.discriminatedUnion('type', [...scalars, Group]),
  minItems: count.optional(),
  maxItems: count.optional(),
  uniqueItems: z.boolean().optional(),
});

/** A field of a form: a value, a list of them, or a group. */
const Field = z.discriminatedUnion('type', [...scalars, Group, List]);
export type Field = z.infer<typeof Field>;

/** The form of a matter version: JSON Schema 2020-12, with English labels in `x-title-en`. */
export const Form = z.strictObject({ $schema: z.literal(DIALECT), ...fieldsOf(Field) });
export type Form = z.infer<typeof Form>;
