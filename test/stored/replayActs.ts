import { type Recording, requestOfAct, requestOfQuery, toPresentAct } from './recording.ts';
import { createSender, type Platform, type Sender } from './sender.ts';
import type { Interlude, RecordedAct } from './story/stage.ts';

/**
 * Sends the acts of a recording to a platform with empty tables, and returns them with the answers. Numbers derive from
 * subject and key, so each act finds the same item as before.
 */
export const replayActs = async (
  platform: Platform,
  { acts, interludes }: Recording,
): Promise<RecordedAct[]> => {
  const send = createSender(platform);
  const replayed: RecordedAct[] = [];
  for (const act of acts) {
    replayed.push({ ...act, answer: await send(requestOfAct(toPresentAct(act), act.at)) });
    for (const one of interludes.filter(({ after }) => after === replayed.length))
      await replayInterlude(platform, send, one);
  }
  return replayed;
};

const replayInterlude = (platform: Platform, send: Sender, one: Interlude): Promise<unknown> =>
  'run' in one ? platform.runScheduled(one.run, new Date(one.at)) : send(requestOfQuery(one));
