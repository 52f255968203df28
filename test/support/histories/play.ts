import { randomUUID } from 'node:crypto';
import { CASE_ACTIONS, type CaseAction } from '../../../functions/case/transitions.ts';
import { addDays } from '../../../functions/time.ts';
import { attempts, NOT_AVAILABLE, type Who } from '../attempts.ts';
import { codesOf } from '../cases.ts';
import type { CaseAnswer } from '../operations.ts';
import type { Cast } from './cast.ts';
import { fileCase } from './file.ts';
import type { History, Step } from './history.ts';

/** How many acts of a history were done, and how many refused. */
export type Played = { readonly done: number; readonly refused: number };

/**
 * Plays a history through the endpoint. Throws when a case offers somebody an act that the endpoint then refuses
 * them, or lets somebody do what the case does not offer, or answers the same request twice in different ways.
 */
export const play = async (cast: Cast, history: History): Promise<Played> => {
  const applicant = await cast.applicant(history.applicant);
  let { day } = history;
  const number = await fileCase(cast, applicant, history, `${day} 09:00`);
  if (number === undefined) return { done: 0, refused: 1 };
  const everybody = cast.of(applicant);
  const codes: string[][] = [];
  for (const [i, step] of history.steps.entries()) {
    day = addDays(day, step.daysLater);
    const minute = String(i + 1).padStart(2, '0');
    codes.push(await take(everybody, step, number, `${day} 09:${minute}`));
  }
  const refused = codes.filter(({ length }) => length > 0).length;
  return { done: 1 + codes.length - refused, refused };
};

const take = async (everybody: readonly Who[], step: Step, number: string, at: string): Promise<string[]> => {
  const one = everybody[step.who % everybody.length];
  if (!one) throw new Error('nobody');
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

const choose = ({ lawful, pick }: Step, offered: readonly string[]): CaseAction => {
  const from = CASE_ACTIONS.filter((action) => !lawful || offered.length === 0 || offered.includes(action));
  const action = from[pick % from.length];
  if (!action) throw new Error('no act');
  return action;
};

const isSame = (a: CaseAnswer | undefined, b: CaseAnswer | undefined): boolean =>
  a?.case?.version === b?.case?.version && codesOf(a).join() === codesOf(b).join();
