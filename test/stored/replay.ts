import type { Asking } from './ask.ts';
import { mutationSent, questionSent, type Recording } from './recording.ts';
import type { Meanwhile, Played } from './story/stage.ts';

/** A platform to replay a recording on. */
type Parts = {
  readonly ask: Asking;
  readonly runScheduled: (name: string, at: Date) => Promise<unknown>;
};

/**
 * Sends every act of a recording to empty tables, in its order, and returns the acts with their answers. Numbers are
 * made of who asks and their key, so that every act finds the item that it found then.
 */
export const replay = async (parts: Parts, { played, meanwhile }: Recording): Promise<Played[]> => {
  const again: Played[] = [];
  for (const act of played) {
    again.push({ ...act, answer: await parts.ask(mutationSent(act, act.at)) });
    for (const one of meanwhile) if (one.after === again.length) await happen(parts, one);
  }
  return again;
};

const happen = ({ ask, runScheduled }: Parts, one: Meanwhile): Promise<unknown> =>
  'run' in one ? runScheduled(one.run, new Date(one.at)) : ask(questionSent(one));
