import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const SourceMap = z.object({ sources: z.array(z.string()) });
const FORMAT = /\/(?:cjs|commonjs|esm|mjs|dist-cjs|dist-es)\//g;

/** Returns the package files in a bundle by its source map, from the first node_modules/ on. */
const packageFiles = (bundle: string): string[] =>
  SourceMap.parse(JSON.parse(readFileSync(join(bundle, 'index.mjs.map'), 'utf8'))).sources.flatMap(
    (source) => {
      const start = source.indexOf('node_modules/');
      return start < 0 ? [] : [source.slice(start)];
    },
  );

const splitAtPackage = (file: string): [name: string, root: string] => {
  const [root = file, name = file] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file) ?? [];
  return [name, root];
};

/** Returns the packages that a bundle contains in two installed copies, such as two versions. */
export const findDuplicatePackages = (bundle: string): string[] => {
  const roots = new Map(
    packageFiles(bundle).map((file) => [splitAtPackage(file)[1], splitAtPackage(file)[0]]),
  );
  return repeated([...roots.values()]);
};

/** Returns the package files that a bundle contains both as CommonJS and as ES module. */
export const findDualFormats = (bundle: string): string[] =>
  repeated(packageFiles(bundle).map((file) => file.replaceAll(FORMAT, '/').replace(/\.[cm]?js$/, '')));

/** Returns the languages of zod's messages in a bundle. */
export const findZodLanguages = (bundle: string): string[] =>
  packageFiles(bundle).flatMap((file) => /zod\/v4\/locales\/(.+)\.js$/.exec(file)?.[1] ?? []);

const repeated = (items: string[]): string[] =>
  [...new Set(items.filter((item, index) => items.indexOf(item) !== index))].sort();
