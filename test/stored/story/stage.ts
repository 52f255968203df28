import { z } from 'zod';
import { type MutationName, mutationDocument, type QueryName, queryDocument } from '../documents.ts';
import type { PersonName } from '../people.ts';
import { createSender, type Platform } from '../sender.ts';

/** One act: who sent which input when, and the answer. */
export type RecordedAct = {
  readonly by: PersonName;
  readonly at: string;
  readonly mutation: MutationName;
  readonly input: { readonly idempotencyKey: string };
  readonly answer: unknown;
};

/** What happened after the first `after` acts: a scheduled run, or a query that the access log records. */
export type Interlude = { readonly after: number; readonly at: string } & (
  | { readonly run: string }
  | { readonly by: PersonName; readonly query: QueryName; readonly variables: object }
);

/** The item in an answer: its number or code, and the numbers of a bundle's cases. */
const Item = z
  .object({
    number: z.string().default(''),
    code: z.string().default(''),
    cases: z.array(z.object({ number: z.string() })).default([]),
  })
  .transform(({ number, code, cases }) => ({ id: number || code, cases: cases.map((one) => one.number) }));
const Accepted = z.object({ refusals: z.array(z.unknown()).length(0) }).catchall(z.unknown());
const Certified = z.object({ certificate: z.object({ token: z.string() }) });

const itemsOf = (answer: unknown): z.infer<typeof Item>[] => {
  const { refusals: _, ...payload } = Accepted.parse(answer);
  return Object.values(payload).flatMap((one) =>
    Array.isArray(one) ? one.flatMap(itemsOf) : [Item.parse(one)],
  );
};

/** Returns the instant of a wall-clock time in the district: `2016-04-06 09:00`. */
export const instantOf = (time: string): string =>
  new Date(`${time.replace(' ', 'T')}:00+08:00`).toISOString();

/** A platform on which the story is played and recorded. */
export type Stage = ReturnType<typeof openStage>;

/** Opens a stage; `prefix` distinguishes its idempotency keys from those of another stage. */
export const openStage = (platform: Platform, prefix = '') => {
  const send = createSender(platform);
  const acts: RecordedAct[] = [];
  const interludes: Interlude[] = [];
  const tokens: string[] = [];
  const actOnItems = async (by: PersonName, time: string, mutation: MutationName, given: object) => {
    const at = instantOf(time);
    const input = { idempotencyKey: `${prefix}${mutation}-${acts.length + 1}`, ...given };
    const answer = await send({ by, at, document: mutationDocument(mutation), variables: { input } });
    acts.push({ by, at, mutation, input, answer });
    try {
      return itemsOf(answer);
    } catch (error) {
      throw new Error(`${mutation} at ${time}: ${JSON.stringify(answer)}`, { cause: error });
    }
  };
  const actOnItem = async (...act: Parameters<typeof actOnItems>) => {
    const [item] = await actOnItems(...act);
    if (!item) throw new Error(`${act[2]} returned no item`);
    return item;
  };
  const run = async (name: string, time: string): Promise<void> => {
    const at = instantOf(time);
    interludes.push({ after: acts.length, at, run: name });
    await platform.runScheduled(name, new Date(at));
  };
  const query = (by: PersonName, time: string, name: QueryName, variables: object): Promise<unknown> =>
    send({ by, at: instantOf(time), document: queryDocument(name), variables });
  return {
    acts,
    interludes,
    tokens,
    /** Acts on a bundle or any one item. Throws if refused. */
    actOnItem,
    /** Acts on one item and returns its number or code. Throws if refused. */
    act: async (...act: Parameters<typeof actOnItems>): Promise<string> => (await actOnItem(...act)).id,
    /** Acts on several items and returns their numbers. Throws if one is refused. */
    actOnAll: async (...act: Parameters<typeof actOnItems>): Promise<string[]> =>
      (await actOnItems(...act)).map(({ id }) => id),
    query,
    /** Queries what the access log records. */
    view: async (by: PersonName, time: string, name: QueryName, variables: object): Promise<void> => {
      interludes.push({ after: acts.length, at: instantOf(time), by, query: name, variables });
      await query(by, time, name, variables);
    },
    /** Keeps the token of a certificate. */
    keepToken: async (by: PersonName, time: string, number: string): Promise<void> => {
      tokens.push(Certified.parse(await query(by, time, 'token', { number })).certificate.token);
    },
    /** Escalates overdue items. */
    supervise: (time: string) => run('supervise', time),
    /** Takes the day's digest. */
    audit: (time: string) => run('audit', time),
  };
};
