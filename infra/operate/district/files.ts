import { existsSync, statSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DistrictPack } from '../../../functions/registry/model/pack.ts';
import { oneLine, StartFailure } from '../../local/startFailure.ts';

const shapes = Object.entries(DistrictPack.shape);
const isOptional = (shape: (typeof shapes)[number][1]): boolean => shape.safeParse(undefined).success;

/** The unchecked files of a district pack. */
export type PackFolder = {
  readonly folder: string;
  readonly pack: Readonly<Record<string, unknown>>;
  /** The latest modification time of the files, in epoch milliseconds. */
  readonly writtenAt: number;
};

/** Reads the files of a district pack; optional ones if they exist. Throws StartFailure: a file missing or not JSON. */
export const readPack = async (folder: string): Promise<PackFolder> => {
  const wanted = shapes.filter(([name, shape]) => !isOptional(shape) || existsSync(fileOf(folder, name)));
  const entries = await Promise.all(
    wanted.map(async ([name]) => [name, await readJson(fileOf(folder, name))] as const),
  );
  const times = wanted.map(([name]) => statSync(fileOf(folder, name)).mtimeMs);
  return { folder, pack: Object.fromEntries(entries), writtenAt: Math.max(...times) };
};

/** Writes the files of a pack. Deterministic: two spaces, UTF-8, keys in the pack's order. */
export const writePack = async (folder: string, pack: Readonly<Record<string, unknown>>): Promise<void> => {
  await mkdir(folder, { recursive: true });
  for (const [name] of shapes)
    if (pack[name] !== undefined)
      await writeFile(fileOf(folder, name), `${JSON.stringify(pack[name], null, 2)}\n`);
};

/** Returns the path of a file of a pack. */
export const fileOf = (folder: string, name: string): string => join(folder, `${name}.json`);

const readJson = async (file: string): Promise<unknown> => {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new StartFailure(`${file} cannot be read: ${oneLine(error)}. Fix it and start again.`);
  }
};
