import type { DistrictMattersArgs, QuerySearchesWithoutResultArgs } from '../../graphql/generated/types.ts';
import { permit } from '../../identity/permit.ts';
import { hints } from '../../refusal/hints.ts';
import { isRefused, type Outcome, refuse, refused } from '../../refusal/refusal.ts';
import type { Context } from '../../request/context.ts';
import { type Directory, todayIn } from '../directory.ts';
import type { CataloguePage } from './catalogue.ts';
import type { MissedWords } from './missedWordsRepository.ts';
import { normalizeSearch } from './searchTexts.ts';

/** Words typed less often are not shown: they may be somebody's name. */
const FEWEST_SHOWN = 3;

const WORDS = /^[\p{L} ]{1,20}$/u;

/** Counts a search of the whole catalogue that found nothing. A search is answered even if it is not counted. */
export const countMissed = async (
  { services, now }: Context,
  directory: Directory,
  { search, serviceClass, channel, theme, after }: DistrictMattersArgs,
  { total }: CataloguePage,
): Promise<void> => {
  if (total > 0 || !search?.trim() || serviceClass || channel || theme || after) return;
  const typed = normalizeSearch(search);
  const month = todayIn(directory, now).slice(0, 7);
  const counted = { district: directory.district.code, month, words: countable(typed) };
  await services.missedWords.add(counted, now).catch(logUncounted);
};

const logUncounted = ({ name }: Error): void => console.warn({ message: 'search not counted', name });

/** Returns words that may be kept; undefined for anything with digits or signs, and for long texts. */
export const countable = (words: string): string | undefined => (WORDS.test(words) ? words : undefined);

/** Lists the words of a month that found no matter, most often first. For operators of the district. */
export const listMissedWords = async (
  context: Context,
  { district, month }: QuerySearchesWithoutResultArgs,
): Promise<Outcome<MissedWords>> => {
  const asker = permit(context, 'searchesWithoutResult');
  if (isRefused(asker)) return asker;
  if (asker.value.district !== null && asker.value.district !== district)
    return refused(refuse('FORBIDDEN', ['district'], hints.ownDistrict));
  const found = await context.services.missedWords.ofMonth(district, month.slice(0, 7));
  const words = found.words.filter(({ count }) => count >= FEWEST_SHOWN);
  return { value: { ...found, words: words.toSorted((a, b) => b.count - a.count) } };
};
