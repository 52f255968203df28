import type { AskOpinionInput } from '../../graphql/generated/types.ts';
import type { PersonSeal } from '../../identity/personSeal.ts';
import { readReason } from '../../record/reason.ts';
import { isRefused, type Outcome, type Refusal, refuse, refused } from '../../refusal/refusal.ts';
import { requirements } from '../../refusal/requirements.ts';
import { listDesks } from '../../registry/desks.ts';
import { refuseClosed } from '../../registry/openingHours.ts';
import { isInService } from '../../registry/openings.ts';
import type { Context } from '../../request/context.ts';
import { actOnCase, type CaseChange, type CaseFacts } from '../acts/actOnCase.ts';
import { startClock } from '../clock.ts';
import type { Case } from '../model.ts';
import { findOpenOpinion, MOST_OPEN, mayAskMore } from './openOpinions.ts';

/** Working days in which a question is to be answered. */
const MOST_DAYS = 15;

const ANOTHER_DESK = {
  zh: '须为现在办理该办件以外的窗口或机构',
  en: 'it must be another window or office than the one that has the case',
};
const ASKED_ALREADY = {
  zh: '已向该处征求意见，尚未答复；如需另问，请先取消原征求',
  en: 'this desk has been asked already and owes its opinion; to ask anew, cancel that question first',
};
const TOO_MANY = {
  zh: `该办件已有 ${MOST_OPEN} 处尚未答复，请等待答复或先取消其中一处`,
  en: `${MOST_OPEN} desks owe their opinion on this case already; wait for one, or cancel one first`,
};

/** Asks another desk for its opinion on a case (征求意见): the case stays, and its clock goes on. */
export const askOpinion = (context: Context, input: AskOpinionInput): Promise<Outcome<Case>> =>
  actOnCase(context, 'askOpinion', input, (facts) => decideAsking(context.services.personSeal, facts, input));

const decideAsking = async (
  seal: PersonSeal,
  facts: CaseFacts,
  { desk: asked, question: typed, days }: AskOpinionInput,
): Promise<Outcome<CaseChange>> => {
  const { directory, seen, base, next } = facts;
  if (!seen.desk) throw new Error('an open case without a desk');
  const refusals = checkAsked(facts, asked);
  if (refusals.length > 0) return { refusals };
  const question = readReason(typed, ['input', 'question']);
  if (isRefused(question)) return question;
  if (days < 1 || days > MOST_DAYS)
    return refused(refuse('INVALID_INPUT', ['input', 'days'], requirements.between(1, MOST_DAYS)));
  const { dueAt } = startClock(directory, { value: days, unit: 'WORKING_DAY' }, base.day, days);
  const sealed = await seal.seal(question.value, { purpose: 'OPINION', number: seen.number });
  const opinions = [...(seen.opinions ?? []), { desk: asked, dueAt }];
  return {
    value: {
      after: { ...seen, status: next, opinions },
      acts: [{ type: 'OPINION_ASKED', ...base, desk: seen.desk, asked, dueAt, sealed }],
    },
  };
};

const checkAsked = ({ directory, seen, base }: CaseFacts, asked: string): Refusal[] => {
  const path = ['input', 'desk'];
  if (!listDesks(directory).includes(asked)) return [refuse('NOT_FOUND', path)];
  if (asked === seen.desk) return [refuse('INVALID_INPUT', path, ANOTHER_DESK)];
  const window = directory.windows.get(asked);
  if (window && !isInService(window, base.day)) return [refuseClosed(directory, window, base.day, path)];
  if (findOpenOpinion(seen, asked)) return [refuse('LIMIT_REACHED', path, ASKED_ALREADY)];
  return mayAskMore(seen) ? [] : [refuse('LIMIT_REACHED', path, TOO_MANY)];
};
