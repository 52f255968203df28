import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { addDays } from '../../../functions/time.ts';
import type { Who } from '../attempts.ts';
import { acceptedBy } from '../cases.ts';
import { actOnHelp, type HelpAnswer, type SeenHelp, seeHelp } from '../help.ts';
import { person } from '../people.ts';
import { type Actor, application, places } from '../world.ts';
import type { Cast } from './cast.ts';
import { type Begun, minuteOf, picked, type Step, steps, WORKING_DAYS } from './step.ts';

/** The life of a request for help: who asks, in which village, and what is tried on it. */
export type HelpHistory = {
  readonly of: 'HELP';
  readonly applicant: number;
  readonly village: string;
  /** Whether it is about a case, whose owner then owes the answer. */
  readonly about: boolean;
  readonly day: string;
  readonly steps: readonly Step[];
};

/** Random histories of help. */
export const helpHistory: fc.Arbitrary<HelpHistory> = fc.record({
  of: fc.constant('HELP'),
  applicant: fc.nat(999),
  village: fc.constantFrom(places.xinan, places.haifa, places.xiayang),
  about: fc.boolean(),
  day: fc.constantFrom(...WORKING_DAYS),
  steps,
});

const acts = ['takeHelp', 'handOverHelp', 'answerHelp', 'askBack', 'closeHelp'] as const;
type Act = (typeof acts)[number];

/** Begins a history of help; undefined when it was refused. A step throws when the same request is answered in two ways. */
export const beginHelp = async (cast: Cast, history: HelpHistory): Promise<Begun | undefined> => {
  const { applicant, village, about } = history;
  let { day } = history;
  const asker = await cast.applicant(applicant);
  const { actor, window } = cast.clerkOf(village);
  const subject = about
    ? await acceptedBy(actor.at(`${day} 09:00`), window, application('HC-PS-04', village, applicant))
    : undefined;
  const said = { village, person: person(applicant), words: '照片要几寸的？' };
  const input = { ...said, ...(subject && { case: subject.number }) };
  const { help } = await actOnHelp(asker.at(`${day} 09:00`), 'askForHelp', input);
  if (!help) return undefined;
  let position = 0;
  return (step) => {
    day = addDays(day, step.daysLater);
    position += 1;
    return take(cast, asker, step, help.number, `${day} ${minuteOf(position)}`);
  };
};

const take = async (cast: Cast, asker: Actor, step: Step, number: string, at: string): Promise<string[]> => {
  const seen = await seeHelp(cast.supervisor.at(at), number);
  if (!seen) throw new Error(`${number} is gone`);
  const [by, act] = step.lawful ? due(cast, asker, seen, step) : anything(cast, asker, step);
  const idempotencyKey = randomUUID();
  const input = { idempotencyKey, number, ...inputOf(cast, act, step) };
  const tries = step.twice ? [0, 1] : [0];
  const [first, second] = await Promise.all(tries.map(() => actOnHelp(by.at(at), act, input)));
  if (step.twice && told(first) !== told(second))
    throw new Error(`${act} twice: ${told(first)} ${told(second)}`);
  return (first?.refusals ?? []).map(({ code }) => code);
};

/** Something that the life of a request calls for: its desk answers, its asker asks back or is content. */
const due = (cast: Cast, asker: Actor, { status, level, owner }: SeenHelp, { pick }: Step): [Actor, Act] => {
  if (status !== 'OPEN') return [asker, picked(['askBack', 'askBack', 'closeHelp'], pick)];
  const desk =
    level === 'SUPERVISOR'
      ? cast.supervisor
      : cast.clerks.find(({ window }) => window === owner.window.code)?.actor;
  return desk
    ? [desk, picked(['answerHelp', 'takeHelp', 'answerHelp', 'handOverHelp'], pick)]
    : [asker, 'closeHelp'];
};

const anything = (cast: Cast, asker: Actor, { who, pick }: Step): [Actor, Act] => [
  picked([asker, ...cast.of(asker).map(({ actor }) => actor)], who),
  picked(acts, pick),
];

const inputOf = (cast: Cast, act: Act, { pick, who }: Step): object => {
  switch (act) {
    case 'takeHelp':
      return {};
    case 'handOverHelp':
      return successor(picked(cast.clerks, who));
    case 'answerHelp':
      return { answer: '两寸，白底' };
    case 'askBack':
      return { words: '要几张？' };
    case 'closeHelp':
      return { satisfied: pick % 2 === 0 };
  }
};

const successor = ({ window }: Who): object => ({ window, clerk: `clerk-${window}` });

const told = (answer: HelpAnswer | undefined): string =>
  JSON.stringify([answer?.help?.history.length, answer?.refusals.map(({ code }) => code)]);
