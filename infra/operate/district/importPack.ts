import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { TokenRequest } from '../../local/issuer.ts';
import { requestFor } from '../../local/roleDefaults.ts';
import { StartFailure } from '../../local/startFailure.ts';
import { askEndpoint, type Endpoint } from '../endpoint.ts';
import type { PackFolder } from './files.ts';
import { PackPreview } from './packPreview.ts';
import { splitPack } from './splitPack.ts';

const MUTATION = `mutation ImportDistrict($input: ImportDistrictInput!) {
  importDistrict(input: $input) {
    district { code }
    isInForce
    imported { streets villages windows offices matters delegations bundles postings }
    preview {
      added changed ended removed
      changes { kind code name change fields { path before after } }
      effects {
        casesOfMatters casesAtWindows casesWithoutDelegation moveCount helpRequests bookings tickets staffCount
      }
    }
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
  data: z.object({
    importDistrict: z.object({
      isInForce: z.boolean().nullable(),
      imported: Counts.nullable(),
      preview: PackPreview.nullable(),
      refusals: z.array(Refusal),
    }),
  }),
});
const Uploaded = z.object({
  data: z.object({ uploadPackPart: z.object({ refusals: z.array(Refusal).length(0) }) }),
});
const Coded = z.object({ district: z.object({ code: z.string() }) });

/** The number of entities in an imported pack, by kind, and whether it is in force. */
export type ImportedPack = { readonly imported: z.infer<typeof Counts>; readonly isInForce: boolean };

const UPLOAD = `mutation UploadPackPart($input: UploadPackPartInput!) {
  uploadPackPart(input: $input) { position refusals { code message path file } }
}`;

/** Bytes of a pack that are sent in one request, and of each part of a larger one. */
const MOST_BYTES = 500_000;
const PART_BYTES = 300_000;

/** Makes the token request of an operator of the pack's district. */
export const operatorOf = ({ pack }: Pick<PackFolder, 'pack'>): TokenRequest => {
  const named = Coded.safeParse(pack);
  return requestFor('operator', named.success ? { district: named.data.district.code } : {});
};

/** Imports a district pack through the GraphQL endpoint, as an operator. Throws StartFailure: file and path of the first fault. */
export const importPack = async (
  { folder, pack }: PackFolder,
  endpoint: Endpoint,
  idempotencyKey: string,
): Promise<ImportedPack> => {
  const { imported, isInForce, refusals } = await askImport({ folder, pack }, endpoint, { idempotencyKey });
  if (imported === null) throw new StartFailure(describe(folder, refusals, 'was not imported'));
  return { imported, isInForce: isInForce === true };
};

/** Asks the endpoint what the import of a pack would do; nothing is put in force. Throws StartFailure like an import. */
export const previewPack = async (
  { folder, pack }: Pick<PackFolder, 'folder' | 'pack'>,
  endpoint: Endpoint,
  idempotencyKey: string,
): Promise<PackPreview> => {
  const { preview, refusals } = await askImport({ folder, pack }, endpoint, { idempotencyKey, check: true });
  if (preview === null) throw new StartFailure(describe(folder, refusals, 'may not be imported'));
  return preview;
};

const askImport = async (
  { folder, pack }: Pick<PackFolder, 'folder' | 'pack'>,
  endpoint: Endpoint,
  request: { readonly idempotencyKey: string; readonly check?: boolean },
): Promise<z.infer<typeof Answer>['data']['importDistrict']> => {
  const sent = await sendPack(pack, endpoint, request.idempotencyKey);
  const answer = await askEndpoint(endpoint, MUTATION, { input: { ...request, ...sent } });
  const read = Answer.safeParse(answer);
  if (!read.success)
    throw new StartFailure(`${folder} was not imported: ${JSON.stringify(answer).slice(0, 500)}`);
  return read.data.data.importDistrict;
};

/** Derives the key of files: unchanged, a restart does not import them again, and later edits are kept. */
export const keyOfFiles = ({ pack, writtenAt }: PackFolder): string => {
  const contents = JSON.stringify([writtenAt, pack]);
  return `start-${createHash('sha256').update(contents).digest('hex').slice(0, 32)}`;
};

/** Returns what the import sends: the pack, or how many parts of it were uploaded because it is large. */
const sendPack = async (pack: PackFolder['pack'], endpoint: Endpoint, idempotencyKey: string) => {
  if (Buffer.byteLength(JSON.stringify(pack)) <= MOST_BYTES) return { pack };
  const { district } = operatorOf({ pack });
  const parts = splitPack(pack, PART_BYTES);
  for (const [position, part] of parts.entries()) {
    const input = { idempotencyKey, district, position, part };
    const answer = await askEndpoint(endpoint, UPLOAD, { input });
    if (!Uploaded.safeParse(answer).success)
      throw new StartFailure(`part ${position} was not taken: ${JSON.stringify(answer).slice(0, 500)}`);
  }
  return { uploaded: { district, parts: parts.length } };
};

const describe = (folder: string, refusals: readonly z.infer<typeof Refusal>[], outcome: string): string => {
  const [first] = refusals;
  const reason = `${first?.code}: ${withoutStop(first?.message ?? '')}`;
  if (!first?.file) return `${folder} ${outcome}. ${reason}. ${adviceOn(first?.code)}`;
  const where = join(folder, basename(first.file));
  const more = refusals.length > 1 ? ` (and ${refusals.length - 1} more)` : '';
  // the path of the answer begins with input, pack and the name of the file
  return `${where} is refused at ${first.path.slice(3).join('.')}: ${reason}${more}. Fix it and start again.`;
};

const withoutStop = (sentence: string): string => sentence.replace(/[.。]$/, '');

const adviceOn = (code: string | undefined): string =>
  code === 'FORBIDDEN' || code === 'UNAUTHENTICATED'
    ? 'TONGBAN_TOKEN must be the token of an operator of this district; without it, the local platform is asked as one.'
    : 'Put that right and start again.';
