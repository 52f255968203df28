import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { projectRoot } from './bundling.ts';

const PORTAL = join(projectRoot, 'portal');
const DIST = join(PORTAL, 'dist');
const STAMP = join(PORTAL, 'dist.sources');
const TRIES = 4;
const PAUSE_MS = 5_000;

/** Builds the page with Vite and returns the folder; what an earlier synthesis built of the same sources is kept. */
export const buildPortal = (): string => {
  const sources = hashSources();
  for (let tries = 1; !isBuilt(sources); tries += 1) {
    try {
      build(sources);
    } catch (error) {
      // Vite refuses a second build beside a first, which may be of the same sources
      if (tries === TRIES) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
    }
  }
  return DIST;
};

const isBuilt = (sources: string): boolean =>
  existsSync(join(DIST, 'index.html')) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sources;

const build = (sources: string): void => {
  // built beside and then moved: two syntheses may run at once
  const folder = mkdtempSync(join(PORTAL, 'dist.new-'));
  try {
    execFileSync(
      process.execPath,
      [vite(), 'build', '--logLevel', 'warn', '--outDir', folder, '--emptyOutDir'],
      {
        cwd: PORTAL,
        stdio: ['ignore', 'ignore', 'inherit'],
        // Vite would bundle React's development build
        env: { ...process.env, NODE_ENV: 'production' },
      },
    );
    rmSync(DIST, { recursive: true, force: true });
    renameSync(folder, DIST);
    writeFileSync(STAMP, sources);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const vite = (): string => {
  const manifest = createRequire(join(PORTAL, 'package.json')).resolve('vite/package.json');
  return join(dirname(manifest), 'bin', 'vite.js');
};

const hashSources = (): string => {
  const hash = createHash('sha256');
  const files = globSync(['src/**/*', 'public/**/*', 'worker/**/*', 'index.html', '*.ts', 'package.json'], {
    cwd: PORTAL,
    withFileTypes: true,
  }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  for (const path of [...paths, join(projectRoot, 'package-lock.json')])
    hash
      .update(`${path.slice(projectRoot.length)}\0`)
      .update(readFileSync(path))
      .update('\0');
  return hash.digest('hex');
};
