import type { Language } from '../language';

/** A field of a matter's form: the part of JSON Schema 2020-12 that packs use. */
export type FieldSchema = {
  readonly type?: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';
  readonly title?: string;
  readonly 'x-title-en'?: string;
  readonly description?: string;
  readonly 'x-description-en'?: string;
  readonly format?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly multipleOf?: number;
  readonly maxItems?: number;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly string[];
  readonly oneOf?: readonly Option[];
  readonly items?: FieldSchema;
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly required?: readonly string[];
};
export type Option = { readonly const: string; readonly title?: string; readonly 'x-title-en'?: string };

/** What a form holds while it is filled in. */
export type FormValue = Readonly<Record<string, unknown>>;

/** The title of a field or an option in a language. */
export const titleOf = (schema: FieldSchema | Option, language: Language, otherwise: string): string =>
  (language === 'en' ? schema['x-title-en'] : undefined) ?? schema.title ?? otherwise;

/** An example of a right value, as text; undefined without one, and of a day, which is picked. */
export const exampleOf = ({ examples, format }: FieldSchema): string | undefined =>
  examples?.[0] === undefined || format === 'date' ? undefined : String(examples[0]);

/** Copies a form without empty fields, which would fail the schema where an absent one would not. */
export const withoutEmpty = (value: FormValue): FormValue =>
  Object.fromEntries(
    Object.entries(value).filter(([, part]) => part !== '' && part !== undefined && !isEmptyList(part)),
  );

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
