import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { z } from 'zod';
import { NEVER_LOADED, ONE_MODULE, projectRoot } from './bundling.ts';

const Package = z.object({ optionalDependencies: z.object({ sharp: z.string() }) });

/** The version of sharp that the image installs: the one that is tested here. */
export const sharpVersion = (): string =>
  Package.parse(JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'))).optionalDependencies
    .sharp;

/** Makes the folder from which the image is built. The CDK copies it; whoever asked for it removes it. */
export const makeScanFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'tongban-scan-'));
  cpSync(join(projectRoot, 'infra', 'scan'), folder, { recursive: true });
  buildSync({
    ...ONE_MODULE,
    absWorkingDir: projectRoot,
    entryPoints: [join(projectRoot, 'functions', 'scan', 'handler.ts')],
    outfile: join(folder, 'index.mjs'),
    external: NEVER_LOADED,
  });
  return folder;
};
