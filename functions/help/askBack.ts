import type { AskBackInput } from '../graphql/generated/types.ts';
import { OPEN_KINDS } from '../record/openItemRepository.ts';
import { claimOpenItems } from '../record/openItems.ts';
import { isRefused, type Outcome, type Refusal, refuse, refused } from '../refusal/refusal.ts';
import type { Context } from '../request/context.ts';
import { actOnHelp, countTexts, type HelpChange, type HelpFacts } from './actOnHelp.ts';
import { scheduleAnswer } from './answeringWindow.ts';
import { resolveHelpDesk } from './escalation.ts';
import type { Help } from './model.ts';
import { readText } from './texts.ts';

/** Bounds the size of the item: a longer conversation belongs at the window. */
const MOST_TEXTS = 40;
const TOO_LONG = {
  zh: `该诉求的往来已达 ${MOST_TEXTS} 条`,
  en: `This help request already has ${MOST_TEXTS} messages`,
};

/** Asks back after an answer: the owner owes another one, and the limit starts anew. */
export const askBack = async (context: Context, input: AskBackInput): Promise<Outcome<Help>> => {
  const words = readText(input.words, 'words');
  if (isRefused(words)) return words;
  return actOnHelp(context, 'askBack', input, async (facts) => {
    const decided = decideAskBack(facts, words.value);
    if (isRefused(decided)) return decided;
    const beyond = await claimAnswer(context, facts);
    return beyond.length > 0 ? { refusals: beyond } : decided;
  });
};

/** Counts the request among the unanswered ones of its asker again. */
const claimAnswer = ({ services, now }: Context, { seen, asker }: HelpFacts): Promise<Refusal[]> =>
  claimOpenItems(
    services.openItems,
    {
      district: seen.district,
      person: asker.person ?? seen.asker,
      kind: { ...OPEN_KINDS.HELP, from: seen.status },
      limit: 'openHelp',
      at: now,
    },
    [seen.number],
    ['input', 'number'],
  );

const decideAskBack = (
  { directory, seen, next, moment, base }: HelpFacts,
  said: string,
): Outcome<HelpChange> => {
  const text = countTexts(seen);
  if (text >= MOST_TEXTS) return refused(refuse('NOT_ALLOWED_IN_STATUS', ['input', 'number'], TOO_LONG));
  const window = directory.windows.get(seen.owner.window);
  const found = window && scheduleAnswer(directory, window, moment);
  if (!found) return refused(refuse('UNKNOWN_WINDOW', ['input', 'number'], seen.owner.window));
  const dueAt = found.dueAt.toISOString();
  return {
    value: {
      after: {
        ...seen,
        status: next,
        askedAt: base.at,
        dueAt,
        ...(seen.level !== 'SUPERVISOR' && { escalatesAt: dueAt }),
      },
      acts: [{ type: 'ASKED_BACK', ...base, to: resolveHelpDesk(seen), text }],
      said,
    },
  };
};
