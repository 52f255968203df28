import { randomUUID } from 'node:crypto';
import { CASE_ACTIONS, type CaseAction } from '../../../functions/case/transitions.ts';
import { addDays } from '../../../functions/time.ts';
import { attempts, NOT_AVAILABLE, type Who } from '../attempts.ts';
import { codesOf } from '../cases.ts';
import type { CaseAnswer } from '../operations.ts';
import type { CaseHistory } from './caseHistory.ts';
import type { Cast } from './cast.ts';
import { fileCase } from './file.ts';
import { type Begun, minuteOf, picked, type Step } from './step.ts';

/**
 * Begins a history of a case; undefined when it was refused. A step throws when the case offers somebody an act that the
 * endpoint then refuses them, or lets somebody do what the case does not offer, or answers the same request twice in
 * different ways.
 */
export const beginCase = async (cast: Cast, history: CaseHistory): Promise<Begun | undefined> => {
  const applicant = await cast.applicant(history.applicant);
  let { day } = history;
  const number = await fileCase(cast, applicant, history, `${day} 09:00`);
  if (number === undefined) return undefined;
  const everybody = cast.of(applicant);
  let position = 0;
  return (step) => {
    day = addDays(day, step.daysLater);
    position += 1;
    return take(everybody, step, number, `${day} ${minuteOf(position)}`);
  };
};

const take = async (everybody: readonly Who[], step: Step, number: string, at: string): Promise<string[]> => {
  const one = picked(everybody, step.who);
  const who = { ...one, actor: one.actor.at(at) };
  const offered = (await who.actor.find(number))?.availableActions ?? [];
  const action = choose(step, offered);
  const key = randomUUID();
  const tries = step.twice ? [0, 1] : [0];
  const [first, second] = await Promise.all(tries.map(() => attempts[action](who, number, key)));
  if (step.twice && !isSame(first, second))
    throw new Error(`${action} twice: ${JSON.stringify([first, second])}`);
  const codes = codesOf(first);
  const isOffered = offered.includes(action);
  if (isOffered === codes.some((code) => NOT_AVAILABLE.includes(code)))
    throw new Error(`${action} was ${isOffered ? '' : 'not '}offered: ${codes.join() || 'done'} (${number})`);
  return codes;
};

const choose = ({ lawful, pick }: Step, offered: readonly string[]): CaseAction =>
  picked(
    CASE_ACTIONS.filter((action) => !lawful || offered.length === 0 || offered.includes(action)),
    pick,
  );

const isSame = (a: CaseAnswer | undefined, b: CaseAnswer | undefined): boolean =>
  a?.case?.version === b?.case?.version && codesOf(a).join() === codesOf(b).join();
