import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { TokenRequest } from '../../local/issuer.ts';
import { requestFor } from '../../local/roleDefaults.ts';
import { StartFailure } from '../../local/startFailure.ts';
import { askEndpoint, type Endpoint } from '../endpoint.ts';
import type { PackFolder } from './files.ts';

const MUTATION = `mutation ImportDistrict($input: ImportDistrictInput!) {
  importDistrict(input: $input) {
    district { code }
    imported { streets villages windows offices matters delegations bundles postings }
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
const Coded = z.object({ district: z.object({ code: z.string() }) });

/** The number of entities in a pack, by kind. */
export type ImportedCounts = z.infer<typeof Counts>;

/** Makes the token request of an operator of the pack's district. */
export const operatorOf = ({ pack }: PackFolder): TokenRequest => {
  const named = Coded.safeParse(pack);
  return requestFor('operator', named.success ? { district: named.data.district.code } : {});
};

/** Imports a district pack through the GraphQL endpoint, as an operator. Throws StartFailure: file and path of the first fault. */
export const importPack = async (
  { folder, pack, writtenAt }: PackFolder,
  endpoint: Endpoint,
): Promise<ImportedCounts> => {
  // unchanged files give the same key: a restart does not import again, and later edits are kept
  const contents = JSON.stringify([writtenAt, pack]);
  const idempotencyKey = `start-${createHash('sha256').update(contents).digest('hex').slice(0, 32)}`;
  const answer = await askEndpoint(endpoint, MUTATION, { input: { idempotencyKey, pack } });
  const read = Answer.safeParse(answer);
  if (!read.success)
    throw new StartFailure(`${folder} was not imported: ${JSON.stringify(answer).slice(0, 500)}`);
  const { imported, refusals } = read.data.data.importDistrict;
  if (imported === null) throw new StartFailure(describe(folder, refusals));
  return imported;
};

const describe = (folder: string, refusals: readonly z.infer<typeof Refusal>[]): string => {
  const [first] = refusals;
  const where = first?.file ? join(folder, basename(first.file)) : folder;
  const more = refusals.length > 1 ? ` (and ${refusals.length - 1} more)` : '';
  // the path of the answer begins with input, pack and the name of the file
  const path = first?.path.slice(3).join('.');
  return `${where} is refused at ${path}: ${first?.code}: ${first?.message}${more}. Fix it and start again.`;
};
