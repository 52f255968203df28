// npm run -s district -- check FOLDER | import FOLDER [--endpoint URL] | export CODE [--out FOLDER] [--endpoint URL] | make CODE [--out FOLDER]
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { requestFor } from '../../local/roleDefaults.ts';
import { oneLine, StartFailure } from '../../local/startFailure.ts';
import { openEndpoint } from '../endpoint.ts';
import { checkFolder } from './checkFolder.ts';
import { readDivision } from './division.ts';
import { exportPack } from './exportPack.ts';
import { readPack, writePack } from './files.ts';
import { importPack, operatorOf } from './importPack.ts';
import { makePack } from './makePack.ts';

const USAGE =
  'check FOLDER | import FOLDER [--endpoint URL] | export CODE [--out FOLDER] [--endpoint URL] | make CODE [--out FOLDER]';

const Command = z.tuple(
  [z.enum(['check', 'import', 'export', 'make']), z.string().min(1)],
  `district: ${USAGE}`,
);

type Options = { readonly endpoint: string; readonly out: string | undefined };

const commands = {
  check: async (folder: string): Promise<number> => {
    const problems = await checkFolder(folder);
    for (const problem of problems) console.log(problem);
    if (problems.length === 0) console.log(`${folder} may be imported.`);
    return problems.length === 0 ? 0 : 1;
  },
  import: async (folder: string, { endpoint }: Options): Promise<number> => {
    const pack = await readPack(folder);
    const imported = await importPack(pack, await openEndpoint(endpoint, operatorOf(pack)));
    console.log(
      `${folder} is in force: ${Object.entries(imported)
        .map(([what, n]) => `${n} ${what}`)
        .join(', ')}.`,
    );
    return 0;
  },
  export: async (code: string, { endpoint, out = join('districts', code) }: Options): Promise<number> => {
    const operator = requestFor('operator', { district: code });
    await writePack(out, await exportPack(code, await openEndpoint(endpoint, operator)));
    console.log(`${out} holds what is in force in ${code}.`);
    return 0;
  },
  make: async (code: string, { out = join('districts', code) }: Options): Promise<number> => {
    if (existsSync(out)) throw new StartFailure(`${out} is there already.`);
    await writePack(out, makePack(readDivision(code)));
    console.log(`${out} is a skeleton: real places, no matters yet.`);
    return 0;
  },
};

const run = async (): Promise<number> => {
  const { values, positionals } = parseArgs({
    options: { endpoint: { type: 'string', default: 'http://localhost:4000' }, out: { type: 'string' } },
    allowPositionals: true,
  });
  const read = Command.safeParse(positionals);
  if (!read.success) throw new StartFailure(`${positionals.join(' ') || 'nothing'} is no command; ${USAGE}`);
  const [command, subject] = read.data;
  return commands[command](subject, {
    endpoint: values.endpoint,
    out: values.out,
  });
};

try {
  process.exitCode = await run();
} catch (error) {
  console.error(`district: ${oneLine(error)}`);
  process.exitCode = 1;
}
