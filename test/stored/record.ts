// npm run stored: plays one of everything on this release, and keeps what it stored
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { type Runner, startTongban } from '../../infra/local/runner.ts';
import manifest from '../../package.json' with { type: 'json' };
import { type Asking, createAsking } from './ask.ts';
import { openDigests } from './digests.ts';
import { isKeyReused, otherPayload } from './others.ts';
import { questionsTo, questionTo } from './questions.ts';
import {
  type Asked,
  fileOf,
  mutationSent,
  questionSent,
  type Recording,
  type Repeated,
  recordingText,
} from './recording.ts';
import { repeatsOf } from './repeats.ts';
import { openStage, type Played } from './story/stage.ts';
import { playStory } from './story/story.ts';
import { newItems, openTables, type Tables, withoutViews } from './tables.ts';

// as Lambda counts
process.env.TZ = 'UTC';

const Texts = z.record(z.string(), z.string());
const Failed = z.object({ errors: z.array(z.string()) });

const askAll = async (ask: Asking, tables: Tables, tokens: readonly string[]): Promise<Asked[]> => {
  const asked: Asked[] = [];
  for (const question of [...questionsTo(tables), ...tokens.map(questionTo)])
    asked.push({ ...question, answer: await ask(questionSent(question)) });
  return asked;
};

/** Repeats every act. What an erasure took is no repeat of anything, so an error there is not kept. */
const repeatAll = async (ask: Asking, played: readonly Played[]): Promise<Repeated[]> => {
  const repeated: Repeated[] = [];
  for (const [of, one] of played.entries())
    for (const at of repeatsOf(one)) {
      const answer = await ask(mutationSent(one, at));
      const last = repeated.at(-1);
      if (Failed.safeParse(answer).success) tell('again', one, answer);
      else if (last?.of === of && isDeepStrictEqual(last.answer, answer))
        repeated[repeated.length - 1] = { ...last, at: [...last.at, at] };
      else repeated.push({ of, at: [at], answer });
    }
  return repeated;
};

/** Sends every key with another payload; keeps which of them were known. */
const reuseAll = async (ask: Asking, played: readonly Played[]): Promise<Recording['reused']> => {
  const reused: Recording['reused'][number][] = [];
  for (const [of, one] of played.entries()) {
    const other = otherPayload(one);
    const at = repeatsOf(one).slice(0, 1);
    if (!other || at[0] === undefined) continue;
    const answer = await ask(mutationSent(other, at[0]));
    if (isKeyReused(answer)) reused.push({ of, at });
    else tell('with another payload', one, answer);
  }
  return reused;
};

const tell = (how: string, { mutation, at }: Played, answer: unknown): void =>
  console.log(`${mutation} of ${at} ${how}: ${JSON.stringify(answer)}`);

const record = async (runner: Runner): Promise<Recording> => {
  const ask = createAsking(runner);
  const stored = openTables(runner.dataDir);
  const archive = openDigests(runner.dataDir);
  const stage = openStage({ ask, runScheduled: runner.runScheduled });
  const open = await playStory(stage);
  await runner.drained();
  const tables = await stored.readAll();
  const asked = await askAll(ask, tables, stage.tokens);
  const repeated = await repeatAll(ask, stage.played);
  const reused = await reuseAll(ask, stage.played);
  await runner.drained();
  const after = await stored.readAll();
  const digests = await archive.readAll();
  stored.close();
  archive.close();
  const written = newItems(tables, withoutViews(after));
  if (written.length > 0) throw new Error(`a repeated request wrote ${written.join()}`);
  const keys = Texts.parse(JSON.parse(readFileSync(join(runner.dataDir, 'kms.json'), 'utf8')));
  const { played, meanwhile } = stage;
  return {
    release: manifest.version,
    keys,
    tables,
    digests,
    played,
    meanwhile,
    asked,
    repeated,
    reused,
    open,
  };
};

const file = fileOf(manifest.version);
if (existsSync(file))
  throw new Error(`${manifest.version} is recorded already: what it stored does not change.`);
const dataDir = mkdtempSync(join(tmpdir(), 'tongban-stored-'));
const runner = await startTongban({ dataDir });
try {
  const recording = await record(runner);
  writeFileSync(file, recordingText(recording));
  const { played, asked, repeated, reused } = recording;
  console.log(
    `${played.length} acts, ${asked.length} questions, ${repeated.length} repeats, ${reused.length} keys reused`,
  );
} finally {
  await runner.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
