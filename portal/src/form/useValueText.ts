import { useDates, useJoin, useLanguage, useWords } from '../language';
import { type FieldSchema, titleOf } from './schema';
import { formTexts } from './words';

/** Words what was filled in as people read it: the name of an option, a day in words, yes or no. */
export const useValueText = (): ((field: FieldSchema, value: unknown) => string) => {
  const { language } = useLanguage();
  const words = useWords(formTexts);
  const dates = useDates();
  const join = useJoin();
  const textOf = (field: FieldSchema, value: unknown): string => {
    if (Array.isArray(value)) return join(value.map((one) => textOf(field.items ?? {}, one)));
    if (typeof value === 'boolean') return value ? words.yes : words.no;
    const option = field.oneOf?.find((one) => one.const === value);
    return option ? titleOf(option, language, option.const) : dates.text(String(value));
  };
  return textOf;
};
