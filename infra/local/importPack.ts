import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { oneLine, StartFailure } from './startFailure.ts';

const FILES = ['district', 'windows', 'matters', 'delegations', 'calendar'] as const;
const OPTIONAL = ['bundles'] as const;

const MUTATION = `mutation ImportDistrict($input: ImportDistrictInput!) {
  importDistrict(input: $input) {
    district { code }
    imported { streets villages windows offices matters delegations bundles }
    refusals { code message path file }
  }
}`;

const Refusal = z.object({
  code: z.string(),
  message: z.string(),
  path: z.array(z.string()),
  file: z.string().nullable(),
});
const Counts = z.record(z.string(), z.number());
const Answer = z.object({
  data: z.object({ importDistrict: z.object({ imported: Counts.nullable(), refusals: z.array(Refusal) }) }),
});

/** How many of each kind of thing a pack holds. */
export type ImportedCounts = z.infer<typeof Counts>;

/** A district pack as its files hold it, unchecked. */
export type PackFolder = { readonly folder: string; readonly pack: Readonly<Record<string, unknown>> };

/** Reads the files of a district pack, and those it may leave out where they exist. Throws StartFailure naming the file that is missing or no JSON. */
export const readPack = async (folder: string): Promise<PackFolder> => {
  const entries = await Promise.all(
    [...FILES, ...OPTIONAL.filter((name) => existsSync(fileOf(folder, name)))].map(
      async (name) => [name, await readJson(fileOf(folder, name))] as const,
    ),
  );
  return { folder, pack: Object.fromEntries(entries) };
};

/** Imports a district pack through the GraphQL endpoint, as an operator. Throws StartFailure naming file and path of the first fault. */
export const importPack = async (
  { folder, pack }: PackFolder,
  url: string,
  token: string,
): Promise<ImportedCounts> => {
  // the same contents make the same key: a restart imports nothing twice
  const idempotencyKey = `start-${createHash('sha256').update(JSON.stringify(pack)).digest('hex').slice(0, 32)}`;
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      'accept-language': 'en',
    },
    body: JSON.stringify({ query: MUTATION, variables: { input: { idempotencyKey, pack } } }),
  });
  const text = await response.text();
  const answer = Answer.safeParse(parseJson(text));
  if (!answer.success)
    throw new StartFailure(`${folder} was not imported: ${response.status} ${text.slice(0, 500)}`);
  const { imported, refusals } = answer.data.data.importDistrict;
  if (imported === null) throw new StartFailure(describe(folder, refusals));
  return imported;
};

const fileOf = (folder: string, name: string): string => join(folder, `${name}.json`);

const readJson = async (file: string): Promise<unknown> => {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new StartFailure(`${file} cannot be read: ${oneLine(error)}. Mend it and start again.`);
  }
};

const describe = (folder: string, refusals: readonly z.infer<typeof Refusal>[]): string => {
  const [first] = refusals;
  const where = first?.file ? join(folder, basename(first.file)) : folder;
  const more = refusals.length > 1 ? ` (and ${refusals.length - 1} more)` : '';
  // the path of the answer begins with input, pack and the name of the file
  const path = first?.path.slice(3).join('.');
  return `${where} is refused at ${path}: ${first?.code}: ${first?.message}${more}. Mend it and start again.`;
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
