import { recordView } from '../accessLog/recordView.ts';
import type { Asker } from '../identity/asker.ts';
import { isRefused, type Outcome, refuse, refused } from '../refusal/refusal.ts';
import type { Context } from '../request/context.ts';
import { wordDay } from '../timeWords.ts';
import { isOwnCase, loadUnlessApplicant } from './access.ts';
import type { Case } from './model.ts';

/**
 * Answers a repeated request, unless it is refused, with its case as it stands now, which may be much later: for staff that is a view, and is
 * recorded as one. Refuses an agent whose authority has ended since.
 */
export const showRepeat = async (
  context: Context,
  asker: Asker,
  repeat: Outcome<Case>,
  day: string,
): Promise<Outcome<Case>> => {
  if (isRefused(repeat)) return repeat;
  const { value: seen } = repeat;
  await loadUnlessApplicant(asker, seen);
  if (isOwnCase(asker, seen, day)) return repeat;
  if (asker.role === 'RESIDENT' || asker.role === 'AGENT')
    return refused(refuse('NO_AUTHORITY', ['input'], wordDay(day)));
  await recordView(context, seen.number, 'OPENED');
  return repeat;
};
