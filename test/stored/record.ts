// npm run stored: records what this release stores, and how it answers
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { type Runner, startTongban } from '../../infra/local/runner.ts';
import { StartFailure } from '../../infra/local/startFailure.ts';
import { type Command, runCommand } from '../../infra/operate/command.ts';
import manifest from '../../package.json' with { type: 'json' };
import { openDigests } from './digests.ts';
import { isKeyReused, otherPayload } from './otherPayload.ts';
import { queriesOf } from './queries.ts';
import {
  formatRecording,
  type RecordedQuery,
  type RecordedRetry,
  type Recording,
  recordingFile,
  requestOfAct,
  requestOfQuery,
} from './recording.ts';
import { retryTimesOf } from './retryTimes.ts';
import { createSender, type Sender } from './sender.ts';
import { openStage, type RecordedAct } from './story/stage.ts';
import { playStory } from './story/story.ts';
import { findNewItems, openTables, withoutViews } from './tables.ts';

// as Lambda does
process.env.TZ = 'UTC';

const Texts = z.record(z.string(), z.string());
const Failed = z.object({ errors: z.array(z.string()) });

const sendQueries = async (send: Sender, queries: ReturnType<typeof queriesOf>): Promise<RecordedQuery[]> => {
  const recorded: RecordedQuery[] = [];
  for (const query of queries) recorded.push({ ...query, answer: await send(requestOfQuery(query)) });
  return recorded;
};

/** Retries every act, and omits those that fail: an erasure also erases the keys of the acts on an item. */
const retryActs = async (send: Sender, acts: readonly RecordedAct[]): Promise<RecordedRetry[]> => {
  const retries: RecordedRetry[] = [];
  for (const [index, act] of acts.entries())
    for (const at of retryTimesOf(act)) {
      const answer = await send(requestOfAct(act, at));
      const last = retries.at(-1);
      if (Failed.safeParse(answer).success) printOmitted('retry', act, answer);
      else if (last?.act === index && isDeepStrictEqual(last.answer, answer))
        retries[retries.length - 1] = { ...last, at: [...last.at, at] };
      else retries.push({ act: index, at: [at], answer });
    }
  return retries;
};

/** Sends every key with another payload, and omits those that are unknown since an erasure or a cancellation. */
const reuseKeys = async (send: Sender, acts: readonly RecordedAct[]): Promise<Recording['reusedKeys']> => {
  const reused: Recording['reusedKeys'][number][] = [];
  for (const [index, act] of acts.entries()) {
    const other = otherPayload(act);
    const [at] = retryTimesOf(act);
    if (!other || at === undefined) continue;
    const answer = await send(requestOfAct(other, at));
    if (isKeyReused(answer)) reused.push({ act: index, at: [at] });
    else printOmitted('reused key', act, answer);
  }
  return reused;
};

const printOmitted = (what: string, { mutation, at }: RecordedAct, answer: unknown): void =>
  console.log(`Omitted ${what}: ${mutation} of ${at}: ${JSON.stringify(answer)}`);

const record = async (runner: Runner): Promise<Recording> => {
  const send = createSender(runner);
  const stored = openTables(runner.dataDir);
  const archive = openDigests(runner.dataDir);
  const stage = openStage(runner);
  const openItems = await playStory(stage);
  await runner.drained();
  const tables = await stored.readAll();
  const { acts, interludes, tokens } = stage;
  const queries = await sendQueries(send, queriesOf(tables, tokens));
  const retries = await retryActs(send, acts);
  const reusedKeys = await reuseKeys(send, acts);
  await runner.drained();
  const written = findNewItems(tables, withoutViews(await stored.readAll()));
  if (written.length > 0) throw new Error(`a retry wrote ${written.join()}`);
  const digests = await archive.readAll();
  stored.close();
  archive.close();
  const keys = Texts.parse(JSON.parse(readFileSync(join(runner.dataDir, 'kms.json'), 'utf8')));
  const { version: release } = manifest;
  return { release, keys, tables, digests, acts, interludes, queries, retries, reusedKeys, openItems };
};

const schema = z.object({});

const command: Command<typeof schema> = {
  name: 'stored',
  usage: 'npm run stored',
  about: 'Plays one of everything and records what this version stores and answers (test/stored/README.md).',
  options: {},
  schema,
};

await runCommand(command, async () => {
  const file = recordingFile(manifest.version);
  if (existsSync(file))
    throw new StartFailure(`${manifest.version} is recorded already: raise the version first.`);
  const dataDir = mkdtempSync(join(tmpdir(), 'tongban-stored-'));
  const runner = await startTongban({ dataDir });
  try {
    const recording = await record(runner);
    writeFileSync(file, formatRecording(recording));
    const { acts, queries, retries, reusedKeys } = recording;
    console.log(
      `Recorded ${acts.length} acts, ${queries.length} queries, ${retries.length} retries and ${reusedKeys.length} reused keys.`,
    );
    return 0;
  } finally {
    await runner.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
});
