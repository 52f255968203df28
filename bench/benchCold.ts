import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { DistrictPack } from '../functions/registry/model/pack.ts';
import { toItems } from '../functions/registry/pack/items.ts';
import { requestFor } from '../infra/local/roleDefaults.ts';
import { type Runner, startTongban } from '../infra/local/runner.ts';
import { readPack } from '../infra/operate/district/files.ts';
import { acceptance, NOW, openFiller, query, tableOf, WINDOW } from './fill.ts';
import { reportMemory } from './memoryTable.ts';
import { type GraphqlRequest, startFunctionProcess } from './process/functionProcess.ts';

const ROUNDS = 7;
const DISTRICT = '350205';
/** Inside the project, where the SDK is found that Lambda would provide. */
const USUAL = resolve('node_modules/.cache/usual/index.cjs');
/** The CPU time of a first answer in that of the usual way's first read. */
const MOST_READ = 0.5;
const MOST_ACCEPT = 0.8;
const ACCEPTANCE = 'first acceptance';
const LATER = 60;

const READ = query(`{ district(code: "${DISTRICT}") { code villages { code name } } }`);

type Kind = {
  readonly name: string;
  readonly file?: string;
  readonly env?: Record<string, string>;
  readonly request: (round: number) => GraphqlRequest;
};

/**
 * Starts fresh processes of the GraphQL function and of what a team would write first, until the first answer. Returns
 * whether a first read and a first acceptance are within their bounds.
 */
export const benchCold = async (before: string | undefined): Promise<boolean> => {
  const runner = await startTongban({ packs: [`districts/${DISTRICT}`], streams: false });
  try {
    const token = await runner.issueToken(requestFor('clerk', { windows: [WINDOW] }));
    const kinds = await kindsOf(runner, token, before);
    const taken = new Map(kinds.map(({ name }): [string, { cpu: number; wall: number }[]] => [name, []]));
    for (let round = 0; round < ROUNDS; round += 1)
      for (const kind of kinds) taken.get(kind.name)?.push(await startOnce(runner, kind, round));
    const isWithin = report(kinds, taken);
    const first = median((taken.get(ACCEPTANCE) ?? []).map(({ cpu }) => cpu));
    reportMemory({ first, later: await measureLater(runner, token) });
    return isWithin;
  } finally {
    rmSync(USUAL, { force: true });
    await runner.stop();
  }
};

const kindsOf = async (runner: Runner, token: string, before: string | undefined): Promise<Kind[]> => {
  const read = () => ({ body: READ, now: NOW });
  return [
    { name: 'usual way, first read', request: read, file: USUAL, env: await prepareUsual(runner) },
    ...(before === undefined ? [] : [{ name: 'earlier bundle, first read', request: read, file: before }]),
    { name: 'first read', request: read },
    {
      name: ACCEPTANCE,
      request: (round) => ({ body: acceptance(1, `cold-${round}`), token, now: NOW }),
    },
  ];
};

/** Bundles the usual way with CDK's defaults, and stores the registry as it would: an item for each thing. */
const prepareUsual = async (runner: Runner): Promise<Record<string, string>> => {
  await build({
    entryPoints: ['bench/process/usualHandler.ts'],
    outfile: USUAL,
    bundle: true,
    platform: 'node',
    target: 'node24',
    external: ['@aws-sdk/*', '@smithy/*'],
  });
  const filler = await openFiller(runner);
  const items = toItems(DistrictPack.parse((await readPack(`districts/${DISTRICT}`)).pack));
  await filler.write(
    'Registry',
    items.map((item) => ({ pk: `USUAL#${DISTRICT}`, ...item })),
  );
  filler.stop();
  return {
    USUAL_TABLE: await tableOf(runner, 'Registry'),
    USUAL_SCHEMA: resolve('schema/merged/schema.graphql'),
    NODE_ENV: '',
  };
};

const startOnce = async (
  runner: Runner,
  { file, env, request }: Kind,
  round: number,
): Promise<{ cpu: number; wall: number }> => {
  const one = await startFunctionProcess(runner, 'Graphql', { ...(file && { file }), ...(env && { env }) });
  try {
    const { cpuMs, wallMs } = await one.ask(request(round));
    return { cpu: one.loaded.cpuMs + cpuMs, wall: one.loaded.wallMs + wallMs };
  } finally {
    await one.stop();
  }
};

/** The CPU time of an acceptance in a process that has answered others. */
const measureLater = async (runner: Runner, token: string): Promise<number> => {
  const one = await startFunctionProcess(runner, 'Graphql');
  const taken: number[] = [];
  try {
    for (let i = 0; i < 2 * LATER; i += 1)
      taken.push((await one.ask({ body: acceptance(1, `later-${i}`), token, now: NOW })).cpuMs);
  } finally {
    await one.stop();
  }
  return median(taken.slice(LATER));
};

const report = (
  kinds: readonly Kind[],
  taken: ReadonlyMap<string, readonly { cpu: number; wall: number }[]>,
): boolean => {
  const of = (name: string, what: 'cpu' | 'wall'): number =>
    median((taken.get(name) ?? []).map((one) => one[what]));
  const usual = of('usual way, first read', 'cpu');
  console.log('| fresh process | CPU | wall | × usual way |');
  console.log('| --- | --- | --- | --- |');
  for (const { name } of kinds)
    console.log(
      `| ${name} | ${of(name, 'cpu').toFixed(0)} ms | ${of(name, 'wall').toFixed(0)} ms | ${(of(name, 'cpu') / usual).toFixed(2)} |`,
    );
  return of('first read', 'cpu') <= MOST_READ * usual && of(ACCEPTANCE, 'cpu') <= MOST_ACCEPT * usual;
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
