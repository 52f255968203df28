import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../constructs/bundling.ts';
import type { Lang } from './words.ts';

const Names = z.object({ zh: z.string(), en: z.string() });
const Matters = z.object({ matters: z.array(z.object({ code: z.string(), name: Names })) });

/** A matter with its names, for dashboards. */
export type ShownMatter = { readonly code: string; readonly name: Readonly<Record<Lang, string>> };

const fileOf = (district: string): string => join(projectRoot, 'districts', district, 'matters.json');

/** Whether `districts/` has a pack of a district. */
export const hasPack = (district: string): boolean => existsSync(fileOf(district));

/** Lists the matters of districts, each once: a matter's metric sums over all districts. */
export const mattersOf = (districts: readonly string[]): ShownMatter[] => {
  const all = districts.flatMap(
    (district) => Matters.parse(JSON.parse(readFileSync(fileOf(district), 'utf8'))).matters,
  );
  return [...new Map(all.map((matter) => [matter.code, matter])).values()];
};
