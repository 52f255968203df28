import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import { readAssembly } from '../local/template/assembly.ts';
import { type Command, runCommand } from './command.ts';

const KB = 1_000;
const Bundled = z.object({ Code: z.object({ S3Key: z.string() }) });

/** Prints the size of each function's bundle, plain and gzipped; test/infra/bundles.test.ts limits it. */
const printSizes = (folder: string): void => {
  const { resources, assets } = readAssembly(folder);
  for (const { type, logicalId, properties } of resources.values()) {
    const key = type === 'AWS::Lambda::Function' ? Bundled.safeParse(properties).data?.Code.S3Key : undefined;
    const bundle = assets.get(key?.replace('.zip', '') ?? '');
    // the function of the CDK that copies the page is none of ours
    if (bundle === undefined || !existsSync(join(bundle, 'index.mjs'))) continue;
    const code = readFileSync(join(bundle, 'index.mjs'));
    console.log(`${shown(code.length)} ${shown(gzipSync(code).length)} gzipped  ${logicalId.slice(0, -8)}`);
  }
};

const shown = (bytes: number): string => `${(bytes / KB).toFixed(0)} kB`.padStart(9);

const schema = z.object({ words: z.array(z.string()).max(1, 'Name at most one folder') });

const command: Command<typeof schema> = {
  name: 'size',
  usage: 'npm run size [-- FOLDER]',
  about: 'Prints the bundle sizes of a synthesized app; by default of cdk.out.',
  options: {},
  words: true,
  schema,
};

await runCommand(command, async ({ words: [folder = 'cdk.out'] }) => {
  printSizes(folder);
  return 0;
});
