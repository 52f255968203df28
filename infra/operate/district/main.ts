import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { requestFor } from '../../local/roleDefaults.ts';
import { StartFailure } from '../../local/startFailure.ts';
import { type Command, runCommand } from '../command.ts';
import { openEndpoint } from '../endpoint.ts';
import { addPinyin } from './addPinyin.ts';
import { checkFolder, describeCalendar } from './checkFolder.ts';
import { readDivision } from './division.ts';
import { exportPack } from './exportPack.ts';
import { readPack, writePack } from './files.ts';
import { importPack, operatorOf, previewPack } from './importPack.ts';
import { makePack } from './makePack.ts';
import { describePreview } from './packPreview.ts';

const schema = z.object({
  words: z.tuple(
    [
      z.enum(
        ['check', 'import', 'export', 'make', 'pinyin'],
        'the command must be check, import, export, make or pinyin',
      ),
      z.string().min(1),
    ],
    'name a command and its folder or district code',
  ),
  endpoint: z.string().optional(),
  out: z.string().optional(),
});

type Options = Omit<z.infer<typeof schema>, 'words'>;

const commands = {
  check: async (folder: string, { endpoint }: Options): Promise<number> => {
    if (!existsSync(folder)) throw new StartFailure(`There is no folder ${folder}.`);
    const problems = await checkFolder(folder);
    for (const problem of problems) console.log(problem);
    if (problems.length > 0) return 1;
    console.log(`${folder} may be imported.`);
    console.log(await describeCalendar(folder, new Date().toISOString().slice(0, 10)));
    if (endpoint === undefined) return 0;
    const pack = await readPack(folder);
    const asked = await openEndpoint(endpoint, operatorOf(pack));
    for (const line of describePreview(await previewPack(pack, asked, randomUUID()))) console.log(line);
    return 0;
  },
  import: async (folder: string, { endpoint }: Options): Promise<number> => {
    const pack = await readPack(folder);
    // each import is a new one: what was in force before may be put in force again
    const endpointOf = await openEndpoint(endpoint, operatorOf(pack));
    const { imported, isInForce } = await importPack(pack, endpointOf, randomUUID());
    if (!isInForce) throw new StartFailure(`${folder} was imported, but another change followed at once.`);
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
    console.log(`${out} is the pack in force in ${code}.`);
    return 0;
  },
  make: async (code: string, { out = join('districts', code) }: Options): Promise<number> => {
    if (existsSync(out)) throw new StartFailure(`${out} already exists.`);
    await writePack(out, makePack(readDivision(code)));
    console.log(`${out} is a skeleton: real places, no matters yet.`);
    return 0;
  },
  pinyin: async (folder: string): Promise<number> => {
    const { pack } = await readPack(folder);
    await writePack(folder, { matters: addPinyin(pack.matters) });
    console.log(`The guides of ${folder} are spelt in pinyin.`);
    return 0;
  },
};

const command: Command<typeof schema> = {
  name: 'district',
  usage:
    'npm run -s district -- check FOLDER [--endpoint URL] | import FOLDER [--endpoint URL] | export CODE [--out FOLDER] [--endpoint URL] | make CODE [--out FOLDER] | pinyin FOLDER',
  about:
    'Checks the pack of a district, with an endpoint also what its import would change and whom it would concern, imports it, exports the pack in force, makes a skeleton from the public division codes, or spells the keywords of its guides in pinyin.',
  options: {
    endpoint: {
      type: 'string',
      help: 'URL of the platform; default http://localhost:4000 (or PORT), for a check none',
    },
    out: { type: 'string', help: 'output folder; default districts/CODE' },
  },
  words: true,
  schema,
  failure: 1,
};

await runCommand(command, ({ words: [name, subject], ...options }) => commands[name](subject, options));
