import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Sent } from './ask.ts';
import type { OpenEnds } from './story/openEnds.ts';
import type { Meanwhile, Played } from './story/stage.ts';
import type { StoredItem, Tables } from './tables.ts';
import { mutationText, type Question, questionText } from './texts.ts';

/** A question that was put to the stored items, with its answer. */
export type Asked = Pick<Sent, 'by' | 'at' | 'variables'> & {
  readonly question: Question;
  readonly answer: unknown;
};

/** An act that was sent again, by its position among those played: when, and the answer each time. */
export type Repeated = { readonly of: number; readonly at: readonly string[]; readonly answer: unknown };

/** What a release stored, and how it answered. */
export type Recording = {
  readonly release: string;
  /** The material of the keys, by id, as the local KMS keeps it. */
  readonly keys: Readonly<Record<string, string>>;
  readonly tables: Tables;
  /** The digests of the audit, by their names. */
  readonly digests: Readonly<Record<string, string>>;
  readonly played: readonly Played[];
  readonly meanwhile: readonly Meanwhile[];
  readonly asked: readonly Asked[];
  readonly repeated: readonly Repeated[];
  /** Acts, by position, whose keys came again with another payload and were refused with KEY_REUSED. */
  readonly reused: readonly Omit<Repeated, 'answer'>[];
  readonly open: OpenEnds;
};

const Items = z.array(z.custom<StoredItem>());
const Texts = z.record(z.string(), z.string());
/** The one parsing edge of the recordings: what is within a request is the recorder's word. */
const Recorded = z.object({
  release: z.string(),
  keys: Texts,
  tables: z.object({ Registry: Items, Counters: Items, Cases: Items }),
  digests: Texts,
  played: z.array(z.custom<Played>()),
  meanwhile: z.array(z.custom<Meanwhile>()),
  asked: z.array(z.custom<Asked>()),
  repeated: z.array(z.custom<Repeated>()),
  reused: z.array(z.custom<Recording['reused'][number]>()),
  open: z.custom<OpenEnds>(),
});

const folder = new URL('.', import.meta.url);

/** The recordings of all releases, the oldest first. */
export const readRecordings = (): Recording[] =>
  readdirSync(folder)
    .filter((name) => /^\d+\.\d+\.\d+\.json$/.test(name))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((name) => Recorded.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))));

/** Where the recording of a release is kept. */
export const fileOf = (release: string): URL => new URL(`${release}.json`, folder);

/** A recording as text: one line for each item and request, so that two can be compared. */
export const recordingText = (recording: Recording): string => `${lines(recording, 3)}\n`;

const lines = (value: unknown, depth: number): string => {
  if (depth === 0 || typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = Object.entries(value).map(([name, one]) =>
    Array.isArray(value) ? JSON.stringify(one) : `${JSON.stringify(name)}: ${lines(one, depth - 1)}`,
  );
  return Array.isArray(value) ? `[\n${inner.join(',\n')}\n]` : `{\n${inner.join(',\n')}\n}`;
};

/** A mutation as it was sent, at an instant. */
export const mutationSent = ({ by, mutation, input }: Omit<Played, 'at' | 'answer'>, at: string): Sent => ({
  by,
  at,
  text: mutationText(mutation),
  variables: { input },
});

/** A question as it was put. */
export const questionSent = ({ by, at, question, variables }: Omit<Asked, 'answer'>): Sent => ({
  by,
  at,
  text: questionText(question),
  variables,
});
