import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { runScript } from '../local/support/runScript.ts';
import { isKeyReused, otherPayload } from '../stored/others.ts';
import { place } from '../stored/people.ts';
import { mutationSent, questionSent, type Recording, readRecordings } from '../stored/recording.ts';
import { replay } from '../stored/replay.ts';
import { goOn } from '../stored/story/goOn.ts';
import { openStage, type Played } from '../stored/story/stage.ts';
import { openSuccessor, type Successor } from '../stored/successor.ts';
import { type Tables, withoutViews } from '../stored/tables.ts';
import { createOwnEndpoint } from '../support/engine.ts';

// hundreds of requests, one after the other, and each may be slow beside other work
const SLOW = 600_000;
const options = () => ({ assemblyDir: inject('assemblyDir'), dynamoDbEndpoint: createOwnEndpoint() });

const recordings = readRecordings();
const newest = recordings.slice(-1);

describe.each(recordings)('release $release', (recording) => {
  let today: Successor;
  beforeAll(async () => {
    today = await openSuccessor(recording.keys, options());
    await today.tables.fillAll(recording.tables);
    await today.digests.fillAll(recording.digests);
  }, SLOW);
  afterAll(() => today.close());

  const expectNothingWritten = async (): Promise<void> => {
    await today.runner.drained();
    expect(withoutViews(await today.tables.readAll())).toEqual(withoutViews(recording.tables));
  };

  test('items of an earlier release are counted once, though the stream brings them anew', () =>
    expectNothingWritten());

  test('items of an earlier release are read as they were then', { timeout: SLOW }, async () => {
    const asked: Recording['asked'][number][] = [];
    for (const question of recording.asked)
      asked.push({ ...question, answer: await today.ask(questionSent(question)) });
    expect(asked).toEqual(recording.asked);
    await expectNothingWritten();
  });

  test('an act of an earlier release is not done twice', { timeout: SLOW }, async () => {
    for (const { of, at, answer } of recording.repeated)
      for (const time of at) {
        const act = actOf(recording, of);
        const again = await today.ask(mutationSent(act, time));
        expect({ act, time, answer: again }).toEqual({ act, time, answer });
      }
    await expectNothingWritten();
  });

  test('a key that an earlier release knows is refused with another payload', { timeout: SLOW }, async () => {
    for (const { of, at } of recording.reused)
      for (const time of at) {
        const other = otherPayload(actOf(recording, of));
        const answer = other && (await today.ask(mutationSent(other, time)));
        expect(isKeyReused(answer), JSON.stringify({ other, answer })).toBe(true);
      }
    await expectNothingWritten();
  });

  test('chains, log and digests of an earlier release are intact', { timeout: SLOW }, async () => {
    const { length } = recording.tables.Cases.filter(({ events }) => events !== undefined);
    expect(await verify(today)).toMatch(
      new RegExp(`^${length} chains, \\d+ log entries, 2 digests: 0 faults`),
    );
  });

  test('open items of an earlier release go on', { timeout: SLOW }, async () => {
    const { ask, runner } = today;
    const stage = openStage({ ask, runScheduled: runner.runScheduled }, 'later-');
    expect(await goOn(stage, recording.open)).toEqual({
      accepted: 'COMPLETED',
      inReview: 'COMPLETED',
      corrected: 'IN_REVIEW',
      submitted: 'IN_REVIEW',
      draft: 'SUBMITTED',
      rated: 'TO_CALL_BACK',
      appealed: 'CLOSED',
      help: 'ANSWERED',
      ticket: 'CALLED',
    });
    expect(await verify(today)).toContain(' 0 faults');
  });
});

test.each(newest)(
  'the acts of release $release store the same items today',
  { timeout: SLOW },
  async (recording) => {
    const { ask, runner, tables, close } = await openSuccessor(recording.keys, options());
    try {
      const played = await replay({ ask, runScheduled: runner.runScheduled }, recording);
      expect(played).toEqual(recording.played);
      await runner.drained();
      expect(comparable(await tables.readAll())).toEqual(comparable(recording.tables));
    } finally {
      await close();
    }
  },
);

/** Cases and counters; of a sealed text, which is another one each time, the length. */
const comparable = ({ Cases, Counters }: Tables): unknown =>
  JSON.parse(
    JSON.stringify({ Cases, Counters }, (name, value) =>
      name === 'sealed' ? JSON.stringify(value).length : value,
    ),
  );

const actOf = ({ played }: Recording, position: number): Played => {
  const found = played[position];
  if (!found) throw new Error(`no act ${position}`);
  return found;
};

const verify = async ({ outputsFile }: Successor): Promise<string> => {
  const args = ['--district', place.district, '--outputs', outputsFile];
  const { stdout, stderr } = await runScript('infra/operate/verify.ts', args);
  return stderr + stdout;
};
