import type { AnswerHelpInput } from '../graphql/generated/types.ts';
import { isRefused, type Outcome } from '../refusal/refusal.ts';
import { workingMinutesBetween } from '../registry/workingMinutes.ts';
import type { Context } from '../request/context.ts';
import { actOnHelp, countTexts, type HelpChange, type HelpFacts } from './actOnHelp.ts';
import { resolveHelpDesk } from './escalation.ts';
import type { Help } from './model.ts';
import { readText } from './texts.ts';

/** Answers a help request by name. The clerk who answers becomes the owner. */
export const answerHelp = async (context: Context, input: AnswerHelpInput): Promise<Outcome<Help>> => {
  const answer = readText(input.answer, 'answer');
  if (isRefused(answer)) return answer;
  return actOnHelp(context, 'answerHelp', input, (facts) => ({ value: decideAnswer(facts, answer.value) }));
};

const decideAnswer = (
  { asker, directory, seen, next, moment, base }: HelpFacts,
  said: string,
): HelpChange => {
  const window = directory.windows.get(seen.owner.window);
  if (!window) throw new Error('a help request without its window');
  const { escalatesAt: _, ...rest } = seen;
  const minutes = workingMinutesBetween(directory, window, new Date(seen.askedAt), moment);
  return {
    after: { ...rest, status: next, owner: { ...seen.owner, clerk: asker.subject } },
    acts: [
      {
        type: 'ANSWERED',
        ...base,
        desk: resolveHelpDesk(seen),
        text: countTexts(seen),
        minutes: Math.round(minutes),
        inTime: moment.getTime() <= Date.parse(seen.dueAt),
      },
    ],
    said,
  };
};
