import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Cleanup, createCleanup } from '../../infra/local/cleanup.ts';
import { startTongban } from '../../infra/local/runner.ts';
import { haicangDirectory } from '../../test/support/haicang.ts';
import { checkAnswers } from './checkAnswers.ts';
import { fillPostgres } from './fillPostgres.ts';
import { fillTongban, repackCounters } from './fillTongban.ts';
import { openSender, runFor } from './load.ts';
import { type Postgres, startPostgres } from './postgres.ts';
import { readProcesses, sumTrees } from './processTree.ts';
import { createOurAsk, createSubjects, createTheirAsk, KINDS, type Kind } from './questions.ts';
import { type Comparison, listMissed, renderChart, renderTable, summarize, type Taken } from './summary.ts';
import { installPeers, type System, startSystems } from './systems.ts';

const CASES = Number(process.env.TONGBAN_PEERS_CASES ?? 100_000);
const ROUNDS = Number(process.env.TONGBAN_PEERS_ROUNDS ?? 5);
/** How long each is asked in a round, and once before. */
const BLOCK_MS = Number(process.env.TONGBAN_PEERS_BLOCK_MS ?? 2_000);
const CALLERS = 16;
const [OURS, THEIRS] = ['Tongban', 'PostGraphile'];

/**
 * Compares the endpoint with PostGraphile on PostgreSQL over the same cases, and with its own schema behind GraphQL Yoga and
 * Mercurius: side by side in rounds. Returns whether each question is within its bound. `TONGBAN_PEERS_FOLDER` keeps the
 * data between runs, `TONGBAN_PEERS_CASES`, `…_ROUNDS` and `…_BLOCK_MS` name other numbers.
 */
export const benchPeers = async (before: string | undefined): Promise<boolean> => {
  installPeers();
  const cleanup = createCleanup();
  try {
    const { systems, postgres } = await openSystems(before, cleanup);
    await checkAnswers(systems);
    if (process.env.TONGBAN_PEERS_ROUNDS === '0') return true;
    return report(await measureAll(systems), postgres);
  } finally {
    await cleanup.run();
  }
};

const openSystems = async (before: string | undefined, cleanup: Cleanup) => {
  const folder = openFolder(cleanup);
  const directory = haicangDirectory();
  const postgres = await startPostgres(join(folder, 'postgres'));
  cleanup.add(postgres.stop);
  const runner = await startTongban({
    dataDir: join(folder, 'tongban'),
    packs: ['districts/350205'],
    streams: false,
  });
  cleanup.add(runner.stop);
  const filled = join(folder, `filled-${CASES}`);
  if (!existsSync(filled)) {
    console.error(`Writing ${CASES} cases into both databases`);
    await fillTongban(runner, directory, CASES);
    await fillPostgres(postgres, directory, CASES);
    writeFileSync(filled, '');
  } else await repackCounters(runner);
  const subjects = createSubjects(directory, CASES);
  const asks = { ours: await createOurAsk(runner.issueToken, subjects), theirs: createTheirAsk(subjects) };
  return { postgres, systems: await startSystems(runner, postgres, asks, before, cleanup) };
};

/** Opens a temporary folder, or the one that keeps the data; the user of PostgreSQL must get into it. */
const openFolder = (cleanup: Cleanup): string => {
  const kept = process.env.TONGBAN_PEERS_FOLDER;
  if (kept !== undefined) {
    mkdirSync(kept, { recursive: true });
    return resolve(kept);
  }
  const folder = mkdtempSync(join(tmpdir(), 'tongban-peers-'));
  chmodSync(folder, 0o711);
  cleanup.add(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

const kinds = Object.keys(KINDS) as readonly Kind[];

/** Measures every kind of question on every system, a round after the other. */
const measureAll = async (systems: readonly System[]): Promise<Comparison[]> => {
  let asked = 0;
  const measure = async (system: System, kind: Kind, ms: number): Promise<Taken> => {
    const sender = openSender(system.url, CALLERS);
    const [server, database] = [cpuOf(system.server), cpuOf(system.database)];
    const latencies = await runFor(ms, CALLERS, async () => {
      asked += 1;
      checkAnswer(await sender.send(system.ask(kind, asked)), system, kind);
    });
    sender.close();
    return {
      latencies,
      serverMs: cpuOf(system.server) - server,
      databaseMs: cpuOf(system.database) - database,
    };
  };
  const taken = new Map<string, Taken[]>();
  for (const kind of kinds) for (const system of systems) await measure(system, kind, BLOCK_MS);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const kind of kinds)
      for (const system of rotate(systems, round)) {
        const name = `${kind} ${system.name}`;
        taken.set(name, [...(taken.get(name) ?? []), await measure(system, kind, BLOCK_MS)]);
      }
  return kinds.map((kind) => ({
    kind,
    figures: new Map(systems.map(({ name }) => [name, summarize(taken.get(`${kind} ${name}`) ?? [])])),
  }));
};

const cpuOf = (root: number): number => sumTrees(readProcesses(), [root]);

const rotate = <T>(all: readonly T[], by: number): T[] => {
  const from = by % all.length;
  return [...all.slice(from), ...all.slice(0, from)];
};

const checkAnswer = (answer: string, { name }: System, kind: Kind): void => {
  if (!answer.startsWith('{"data":{') || answer.includes('"errors"'))
    throw new Error(`${name}, ${KINDS[kind]}: ${answer.slice(0, 500)}`);
};

const report = (all: readonly Comparison[], { version }: Postgres): boolean => {
  const [cpu] = cpus();
  console.log(
    `${CASES} cases, ${CALLERS} callers, ${ROUNDS} rounds of ${BLOCK_MS / 1_000} s; ${cpus().length} × ${cpu?.model}, Node ${process.versions.node}, PostgreSQL ${version}, ${new Date().toISOString().slice(0, 10)}`,
  );
  console.log(`\n${renderTable(all, THEIRS)}\n\n\`\`\`mermaid\n${renderChart(all, OURS, THEIRS)}\n\`\`\`\n`);
  const missed = listMissed(all, OURS, THEIRS);
  for (const one of missed) console.log(`Missed: ${one}`);
  return missed.length === 0;
};
