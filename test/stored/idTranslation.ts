import { z } from 'zod';

// 16 characters of Crockford base 32 that stand alone
const ID = /(?<![0-9A-Z])[0-9A-HJKMNP-TV-Z]{16}(?![0-9A-Z])/g;

/** Translates the ids of a recording to those that today's code derives for the same requests, and back. */
export type IdTranslation = {
  /** Learns from the answers to one request: ids stand in the same order. */
  learn(recorded: unknown, present: unknown): void;
  toPresent<T>(schema: z.ZodType<T>, recorded: T): T;
  toRecorded(present: unknown): unknown;
};

/** Opens a translation that knows no id. */
export const createIdTranslation = (): IdTranslation => {
  const toPresent = new Map<string, string>();
  const toRecorded = new Map<string, string>();
  return {
    learn: (recorded, present) => {
      const [before, now] = [idsOf(recorded), idsOf(present)];
      for (const [i, one] of before.entries()) {
        toPresent.set(one, now[i] ?? one);
        toRecorded.set(now[i] ?? one, one);
      }
    },
    toPresent: (schema, recorded) => schema.parse(replaceIds(recorded, toPresent)),
    toRecorded: (present) => replaceIds(present, toRecorded),
  };
};

const idsOf = (value: unknown): string[] => JSON.stringify(value).match(ID) ?? [];

const replaceIds = (value: unknown, ids: ReadonlyMap<string, string>): unknown =>
  z.unknown().parse(JSON.parse(JSON.stringify(value).replace(ID, (id) => ids.get(id) ?? id)));
