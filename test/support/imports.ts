import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** One import of a file by another; both paths are relative to the folder that was read. */
export type Import = { readonly from: string; readonly to: string; readonly typeOnly: boolean };

const ROOT = join(import.meta.dirname, '../..');
const STATEMENT = /^(?:import|export)\s+(type\s+)?(?:[^;'"]*?\s+from\s+)?'(\.[^']+)'/gm;

/** Returns every import by files of a folder of files below a root, except of or by generated code. */
export const readImports = (folder: string, below = folder): Import[] => {
  const root = join(ROOT, below);
  return globSync(join(relative(below, folder), '**/*.{ts,tsx}'), { cwd: root })
    .flatMap((from) =>
      [...readFileSync(join(root, from), 'utf8').matchAll(STATEMENT)].map(([, type, path = '']) => ({
        from,
        to: relative(root, fileOf(join(root, dirname(from), path))),
        typeOnly: type !== undefined,
      })),
    )
    .filter(
      ({ from, to }) => !to.startsWith('..') && ![from, to].some((path) => path.includes('generated/')),
    );
};

// the page's imports name no extension
const fileOf = (path: string): string =>
  ['.ts', '.tsx'].map((extension) => path + extension).find((file) => existsSync(file)) ?? path;

/** Returns the groups of names that import one another in a cycle. */
export const findCycles = (arrows: readonly (readonly [string, string])[]): string[][] => {
  const targets = Map.groupBy(arrows, ([from]) => from);
  const reach = (start: string): Set<string> => {
    const seen = new Set<string>();
    const waiting = [start];
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop())
      for (const [, to] of targets.get(name) ?? [])
        if (!seen.has(to)) {
          seen.add(to);
          waiting.push(to);
        }
    return seen;
  };
  const reached = new Map([...targets.keys()].map((name) => [name, reach(name)] as const));
  const inCircle = [...reached].filter(([name, names]) => names.has(name)).map(([name]) => name);
  return Object.values(
    Object.groupBy(inCircle, (name) =>
      inCircle.filter((other) => reached.get(name)?.has(other) && reached.get(other)?.has(name)).join(' '),
    ),
  ).filter((circle) => circle !== undefined);
};
