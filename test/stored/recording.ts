import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { isMutation, mutationDocument, type QueryName, queryDocument } from './documents.ts';
import type { StoredRequest } from './sender.ts';
import type { OpenItems } from './story/openItems.ts';
import type { Interlude, RecordedAct } from './story/stage.ts';
import type { StoredItem, Tables } from './tables.ts';

/** A query about the stored items, and the answer. */
export type RecordedQuery = Pick<StoredRequest, 'by' | 'at' | 'variables'> & {
  readonly query: QueryName;
  readonly answer: unknown;
};

/** Retries of the act at this index: their times, and the answer to each. */
export type RecordedRetry = {
  readonly act: number;
  readonly at: readonly string[];
  readonly answer: unknown;
};

/** Everything that a release stored, and how it answered. */
export type Recording = {
  readonly release: string;
  /** Key material by key id, as the local KMS stores it. */
  readonly keys: Readonly<Record<string, string>>;
  readonly tables: Tables;
  /** Texts of the audit digests by object key. */
  readonly digests: Readonly<Record<string, string>>;
  readonly acts: readonly RecordedAct[];
  readonly interludes: readonly Interlude[];
  readonly queries: readonly RecordedQuery[];
  readonly retries: readonly RecordedRetry[];
  /** Acts whose key was refused as KEY_REUSED with another payload. */
  readonly reusedKeys: readonly Omit<RecordedRetry, 'answer'>[];
  /** Numbers of items that still have something to come. */
  readonly openItems: OpenItems;
};

const Items = z.array(z.custom<StoredItem>());
const Texts = z.record(z.string(), z.string());
// the parsing edge: the recorder is trusted for what is inside requests and items
const Recording = z.object({
  release: z.string(),
  keys: Texts,
  tables: z.object({ Registry: Items, Counters: Items, Cases: Items }),
  digests: Texts,
  acts: z.array(z.custom<RecordedAct>()),
  interludes: z.array(z.custom<Interlude>()),
  queries: z.array(z.custom<RecordedQuery>()),
  retries: z.array(z.custom<RecordedRetry>()),
  reusedKeys: z.array(z.custom<Recording['reusedKeys'][number]>()),
  openItems: z.custom<OpenItems>(),
});

const folder = new URL('.', import.meta.url);

/** Reads the recordings of all releases, oldest first. */
export const readRecordings = (): Recording[] =>
  readdirSync(folder)
    .filter((name) => /^\d+\.\d+\.\d+\.json$/.test(name))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((name) => Recording.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))));

/** Returns the file of a release's recording. */
export const recordingFile = (release: string): URL => new URL(`${release}.json`, folder);

/** Writes a recording as JSON with one line per item and request, so that a diff is readable. */
export const formatRecording = (recording: Recording): string => `${format(recording, 3)}\n`;

const format = (value: unknown, depth: number): string => {
  if (depth === 0 || typeof value !== 'object' || value === null) return JSON.stringify(value);
  const lines = Object.entries(value).map(([name, one]) =>
    Array.isArray(value) ? JSON.stringify(one) : `${JSON.stringify(name)}: ${format(one, depth - 1)}`,
  );
  return Array.isArray(value) ? `[\n${lines.join(',\n')}\n]` : `{\n${lines.join(',\n')}\n}`;
};

const Decision = z.looseObject({ idempotencyKey: z.string(), decision: z.enum(['GRANT', 'REFUSE']) });

/** Names identities as today's schema does: 0.1.0 had resident numbers only. */
const toPresentVariables = (variables: object): object =>
  z.custom<object>().parse(
    JSON.parse(JSON.stringify(variables), (_, inner) => {
      if (typeof inner !== 'object' || inner === null || !('identityNumber' in inner)) return inner;
      const { identityNumber: number, ...rest } = inner;
      return { ...rest, identity: { kind: 'RESIDENT_ID', number } };
    }),
  );

/** Returns an act as today's schema takes it: `decideCase` of 0.1.0 became `completeCase` and `rejectCase`. */
export const toPresentAct = (act: RecordedAct): RecordedAct => {
  if (isMutation(act.mutation)) return act;
  const { decision, ...input } = Decision.parse(act.input);
  return { ...act, mutation: decision === 'GRANT' ? 'completeCase' : 'rejectCase', input };
};

/** Returns the request of an act, sent at an instant. */
export const requestOfAct = (
  { by, mutation, input }: Pick<RecordedAct, 'by' | 'mutation' | 'input'>,
  at: string,
): StoredRequest => ({
  by,
  at,
  document: mutationDocument(mutation),
  variables: toPresentVariables({ input }),
});

/** Returns the request of a query. */
export const requestOfQuery = ({
  by,
  at,
  query,
  variables,
}: Omit<RecordedQuery, 'answer'>): StoredRequest => ({
  by,
  at,
  document: queryDocument(query),
  variables: toPresentVariables(variables),
});
