import { createHash } from 'node:crypto';
import type { Plugin, Rolldown } from 'vite';

/** File name of the service worker: it stays the same, so that browsers find its next release. */
export const WORKER = 'worker.js';
// the page of verification, and the part of a demo that every page has
const PAGES = ['/areas/public/pages.ts', '/ui/tour/TryThis.tsx'];

type Bundle = Rolldown.OutputBundle;

/** Tells the service worker which files the page of verification consists of; another build makes another worker. */
export const offlineFiles = (): Plugin => ({
  name: 'offline-files',
  generateBundle: {
    order: 'post',
    handler: (_, bundle) => {
      const worker = bundle[WORKER];
      if (worker?.type !== 'chunk') throw new Error(`${WORKER} is missing`);
      const files = [...filesOf(bundle)].sort().map((name) => `/${name}`);
      const hash = createHash('sha256').update(files.join('\n')).update(shellOf(bundle));
      const offline = { version: hash.digest('hex').slice(0, 16), files };
      worker.code = `const OFFLINE=${JSON.stringify(offline)};\n${worker.code}`;
    },
  },
});

const filesOf = (bundle: Bundle): Set<string> => {
  const found = new Set(Object.keys(bundle).filter((name) => name.endsWith('.css')));
  const add = (name: string): void => {
    const chunk = bundle[name];
    if (found.has(name) || chunk?.type !== 'chunk') return;
    found.add(name);
    for (const imported of chunk.imports) add(imported);
  };
  for (const chunk of Object.values(bundle))
    if (chunk.type === 'chunk' && chunk.fileName !== WORKER && isPart(chunk)) add(chunk.fileName);
  return found;
};

const isPart = ({ isEntry, facadeModuleId }: Rolldown.OutputChunk): boolean =>
  isEntry || PAGES.some((page) => facadeModuleId?.endsWith(page));

const shellOf = (bundle: Bundle): string => {
  const shell = bundle['index.html'];
  if (shell?.type !== 'asset') throw new Error('index.html is missing');
  return String(shell.source);
};
