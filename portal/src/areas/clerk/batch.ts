import type { SentFile } from '../../files/FileField';
import { type FieldSchema, withoutEmpty } from '../../form/schema';
import type { ApplicationInput } from '../../graphql/graphql';
import type { ShownRefusal } from '../../ui/Refusals';
import { nameFiles } from './visit';

/** A row of a batch: the cells as pasted, and what became of it. */
export type BatchRow = {
  readonly id: string;
  readonly cells: readonly string[];
  /** Scans of this person's papers. */
  readonly files: readonly SentFile[];
  readonly problems: readonly string[];
  /** The number of its case once it is accepted. */
  readonly number?: string;
};

/** The columns before those of the matter's form. */
export const FIXED_COLUMNS = 4;
/** The most cases of one request. */
export const MOST_ROWS = 50;

type Village = { readonly code: string; readonly zh: string; readonly en: string };

/** Reads rows as a spreadsheet copies them: cells between tabs, rows between line breaks. */
export const readRows = (pasted: string, columns: number): string[][] =>
  pasted
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const cells = line.split('\t').map((cell) => cell.trim());
      return Array.from({ length: columns }, (_, i) => cells[i] ?? '');
    });

/** Finds a village by its code or its whole name in either language. */
export const findVillage = (villages: readonly Village[], text: string): Village | undefined =>
  villages.find(({ code, zh, en }) => [code, zh, en].includes(text));

/** A row as an application; a village that is not found is left to the endpoint to refuse. */
export const toRowApplication = (
  [name = '', number = '', phone = '', village = '', ...form]: readonly string[],
  facts: {
    readonly matter: string;
    readonly materials: readonly string[];
    readonly files: readonly SentFile[];
    readonly schema: FieldSchema;
    readonly villages: readonly Village[];
  },
): ApplicationInput => {
  const fields = Object.entries(facts.schema.properties ?? {});
  const filled = fields.map(([field, { type }], i) => [field, toValue(form[i] ?? '', type)]);
  return {
    matter: facts.matter,
    village: findVillage(facts.villages, village)?.code ?? village,
    applicant: { name, identity: { number }, ...(phone !== '' && { phone }) },
    materials: [...facts.materials],
    ...nameFiles(facts.files),
    ...(fields.length > 0 && { form: withoutEmpty(Object.fromEntries(filled)) }),
  };
};

const toValue = (cell: string, type: FieldSchema['type']): unknown => {
  if ((type === 'integer' || type === 'number') && cell !== '' && Number.isFinite(Number(cell)))
    return Number(cell);
  if (type === 'boolean') return ['是', 'yes', 'true', '1'].includes(cell.toLowerCase());
  return type === 'array' ? cell.split(/[、,;]/).filter(Boolean) : cell;
};

/** Messages of a row without those that only repeat another. */
export const problemsOf = (refusals: readonly ShownRefusal[]): string[] => [
  ...new Set(refusals.map(({ message }) => message)),
];
