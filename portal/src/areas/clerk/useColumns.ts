import { type FieldSchema, titleOf } from '../../form/schema';
import { useLanguage, useWords } from '../../language';
import { batchWords } from './batchWords';

/** Headings of a batch's columns: who, and each field of the matter's form. */
export const useColumns = (schema: FieldSchema): string[] => {
  const words = useWords(batchWords);
  const { language } = useLanguage();
  return [
    words.name,
    words.number,
    words.phone,
    words.village,
    ...Object.entries(schema.properties ?? {}).map(([name, field]) => titleOf(field, language, name)),
  ];
};
