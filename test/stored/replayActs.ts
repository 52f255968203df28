import { z } from 'zod';
import type { IdTranslation } from './idTranslation.ts';
import { type Recording, requestOfAct, requestOfQuery, toPresentAct } from './recording.ts';
import { createSender, type Platform, type Sender } from './sender.ts';
import type { Interlude, RecordedAct } from './story/stage.ts';

const Input = z.looseObject({ idempotencyKey: z.string() });
const Variables = z.looseObject({});

/** Sends the acts of a recording to a platform with empty tables, and returns them with the answers under recorded ids. */
export const replayActs = async (
  platform: Platform,
  { acts, interludes }: Recording,
  ids: IdTranslation,
): Promise<RecordedAct[]> => {
  const send = createSender(platform);
  const replayed: RecordedAct[] = [];
  for (const act of acts) {
    const answer = await sendPresent(send, act, act.at, ids);
    ids.learn(act.answer, answer);
    replayed.push({ ...act, answer: ids.toRecorded(answer) });
    for (const one of interludes.filter(({ after }) => after === replayed.length))
      await replayInterlude(platform, send, one, ids);
  }
  return replayed;
};

/** Sends an act under the ids that it has today, at an instant. */
export const sendPresent = (
  send: Sender,
  act: RecordedAct,
  at: string,
  ids: IdTranslation,
): Promise<unknown> => {
  const present = toPresentAct(act);
  return send(requestOfAct({ ...present, input: ids.toPresent(Input, present.input) }, at));
};

const replayInterlude = (
  platform: Platform,
  send: Sender,
  one: Interlude,
  ids: IdTranslation,
): Promise<unknown> =>
  'run' in one
    ? platform.runScheduled(one.run, new Date(one.at))
    : send(requestOfQuery({ ...one, variables: ids.toPresent(Variables, { ...one.variables }) }));
