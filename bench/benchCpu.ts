import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { listPartition, openPrefix } from '../functions/dynamodb/keys.ts';
import { getCaseKey } from '../functions/record/numbers.ts';
import { requestFor } from '../infra/local/roleDefaults.ts';
import { type Runner, startTongban } from '../infra/local/runner.ts';
import { acceptCases, NOW, tableOf, WINDOW } from './fill.ts';
import { type FunctionProcess, type Measured, startFunctionProcess } from './process/functionProcess.ts';

const CASES = 50;
const WARM_UP = 60;
const ROUNDS = 12;
const TIMES = 20;
/** What the CPU time of a request may be in that of its database commands by the bare SDK and the bare execution. */
const MOST_LIST = 2;
const MOST_SINGLE = 1.6;

const LIST = `{ deskQueue(desk: "${WINDOW}", first: ${CASES}) { edges { cursor node {
  number status dueAt light applicant { name } matter { code name } village { name } } } pageInfo { endCursor } } }`;
const SINGLE = `query ($number: ID!) { case(number: $number) { number status dueAt light applicant { name } matter { code name }
  village { name } owner { clerk window { name } } history { type at desk { __typename } } } }`;

type Kind = {
  readonly name: string;
  readonly body: string;
  readonly document: string;
  readonly commands: readonly (readonly [string, object])[];
  readonly most: number;
};
type Processes = Record<'product' | 'execution' | 'commands', FunctionProcess> & {
  readonly before: FunctionProcess | undefined;
};

/**
 * Compares the CPU time of a list and of a single case with that of executing their documents on ready data, and of
 * sending their database commands by the bare SDK. Returns whether both are within their bounds.
 */
export const benchCpu = async (before: string | undefined): Promise<boolean> => {
  const runner = await startTongban({ packs: ['districts/350205'], streams: false });
  try {
    const token = await runner.issueToken(requestFor('clerk', { windows: [WINDOW] }));
    const [number = ''] = await acceptCases(runner, token, CASES);
    const processes = await startProcesses(runner, before);
    try {
      const rows: Row[] = [];
      for (const kind of await kindsOf(runner, number)) rows.push(await measure(kind, processes, token));
      return report(rows);
    } finally {
      for (const one of Object.values(processes)) await one?.stop();
    }
  } finally {
    await runner.stop();
  }
};

const startProcesses = async (runner: Runner, before: string | undefined): Promise<Processes> => {
  const env = { NODE_ENV: 'production' };
  const bare = (file: string) =>
    startFunctionProcess(runner, 'Graphql', {
      env,
      file: fileURLToPath(new URL(`./process/${file}`, import.meta.url)),
    });
  return {
    product: await startFunctionProcess(runner, 'Graphql'),
    execution: await bare('bareExecution.mjs'),
    commands: await bare('bareCommands.mjs'),
    before:
      before === undefined ? undefined : await startFunctionProcess(runner, 'Graphql', { file: before }),
  };
};

const kindsOf = async (runner: Runner, number: string): Promise<Kind[]> => {
  const TableName = await tableOf(runner, 'Cases');
  const query = {
    TableName,
    IndexName: 'byDesk',
    KeyConditionExpression: 'listedIn = :list AND begins_with(listedBy, :desk)',
    ExpressionAttributeValues: {
      ':list': listPartition({ of: 'OPEN', district: WINDOW.slice(0, 6) }),
      ':desk': openPrefix(WINDOW),
    },
    Limit: CASES + 1,
  };
  const key = getCaseKey(number);
  const view = {
    pk: key.pk,
    sk: `${key.sk}#VIEW#bench`,
    kind: 'VIEW',
    viewer: 'x'.repeat(40),
    how: 'OPENED',
  };
  return [
    {
      name: `list of ${CASES}`,
      body: JSON.stringify({ query: LIST }),
      document: LIST,
      commands: [['Query', query]],
      most: MOST_LIST,
    },
    {
      name: 'single case',
      body: JSON.stringify({ query: SINGLE, variables: { number } }),
      document: SINGLE.replace('query ($number: ID!)', '').replace('$number', JSON.stringify(number)),
      commands: [
        ['Get', { TableName, Key: key, ConsistentRead: true }],
        ['Put', { TableName, Item: view }],
      ],
      most: MOST_SINGLE,
    },
  ];
};

type Row = {
  readonly kind: Kind;
  readonly cpu: Record<'product' | 'execution' | 'commands', number> & { readonly before: number };
};

const Answer = z.object({ data: z.record(z.string(), z.unknown()), errors: z.undefined().optional() });

const measure = async (kind: Kind, processes: Processes, token: string): Promise<Row> => {
  const request = { body: kind.body, token, now: NOW };
  const sdl = readFileSync('schema/merged/schema.graphql', 'utf8');
  const first = await processes.product.ask(request);
  const { data } = Answer.parse(JSON.parse(first.value));
  const product = () => processes.product.ask(request);
  const before = processes.before;
  const acts = {
    product,
    before: () => (before ?? processes.product).ask(request),
    execution: () => processes.execution.invoke({ sdl, document: kind.document, data, times: TIMES }),
    commands: () => processes.commands.invoke({ commands: kind.commands, times: TIMES }),
  };
  const times = { product: 1, before: 1, execution: TIMES, commands: TIMES };
  for (let i = 0; i < WARM_UP; i += 1) for (const name of ['product', 'before'] as const) await acts[name]();
  for (let i = 0; i < WARM_UP / TIMES; i += 1)
    for (const name of ['execution', 'commands'] as const) await acts[name]();
  const taken: Record<keyof typeof acts, number[]> = { product: [], before: [], execution: [], commands: [] };
  for (let round = 0; round < ROUNDS; round += 1)
    for (const name of ['product', 'before', 'execution', 'commands'] as const)
      taken[name].push(await cpuOf(acts[name], times[name] === 1 ? TIMES : 1));
  const each = (name: keyof typeof acts): number => median(taken[name]) / TIMES;
  return {
    kind,
    cpu: {
      product: each('product'),
      before: before ? each('before') : Number.NaN,
      execution: each('execution'),
      commands: each('commands'),
    },
  };
};

const cpuOf = async (act: () => Promise<Measured<unknown>>, times: number): Promise<number> => {
  let sum = 0;
  for (let i = 0; i < times; i += 1) sum += (await act()).cpuMs;
  return sum;
};

const report = (rows: readonly Row[]): boolean => {
  console.log('| request | CPU | earlier bundle | execution alone | SDK alone | × execution | × both |');
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  const ms = (value: number): string => (Number.isNaN(value) ? '–' : `${value.toFixed(2)} ms`);
  for (const { kind, cpu } of rows) {
    const { product, before, execution, commands } = cpu;
    const shown = [product, before, execution, commands].map(ms).join(' | ');
    const ratios = [product / execution, product / (commands + execution)].map((one) => one.toFixed(1));
    console.log(`| ${kind.name} | ${shown} | ${ratios.join(' | ')} |`);
  }
  return rows.every(({ kind, cpu }) => cpu.product / (cpu.commands + cpu.execution) <= kind.most);
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
