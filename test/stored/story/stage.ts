import { z } from 'zod';
import type { Asking } from '../ask.ts';
import type { PersonName } from '../people.ts';
import { type Mutation, mutationText, type Question, questionText } from '../texts.ts';

/** An act of the story, as it was sent and answered. */
export type Played = {
  readonly by: PersonName;
  readonly at: string;
  readonly mutation: Mutation;
  readonly input: { readonly idempotencyKey: string };
  readonly answer: unknown;
};

/** What happened between two acts, after so many of them: a schedule ran, or somebody looked at something. */
export type Meanwhile = { readonly after: number; readonly at: string } & (
  | { readonly run: string }
  | { readonly by: PersonName; readonly question: Question; readonly variables: object }
);

/** What an act answers about: its number or code, and the numbers of the cases of a bundle. */
const Thing = z
  .object({
    number: z.string().default(''),
    code: z.string().default(''),
    cases: z.array(z.object({ number: z.string() })).default([]),
  })
  .transform(({ number, code, cases }) => ({ id: number || code, cases: cases.map((one) => one.number) }));
const Certified = z.object({ certificate: z.object({ token: z.string() }) });
const Result = z.object({ refusals: z.array(z.unknown()).length(0) });

const thingsOf = (answer: unknown): z.infer<typeof Thing>[] => {
  const { refusals: _, ...shown } = Result.catchall(z.unknown()).parse(answer);
  return Object.values(shown).flatMap((one) =>
    Array.isArray(one) ? one.flatMap(thingsOf) : [Thing.parse(one)],
  );
};

/** The instant of a wall-clock time in the district: `2016-04-06 09:00`. */
export const instantOf = (time: string): string =>
  new Date(`${time.replace(' ', 'T')}:00+08:00`).toISOString();

/** Where the story is played: everything that is done is kept. */
export type Stage = ReturnType<typeof openStage>;

/** A platform to play on: `runScheduled` runs what it does by itself. */
type Parts = {
  readonly ask: Asking;
  readonly runScheduled: (name: string, at: Date) => Promise<unknown>;
};

/** Opens a stage on a platform; `keys` begins every idempotency key. */
export const openStage = ({ ask, runScheduled }: Parts, keys = '') => {
  const played: Played[] = [];
  const meanwhile: Meanwhile[] = [];
  const tokens: string[] = [];
  /** Does something, and returns the things it was done to. Throws when it is refused. */
  const doAll = async (by: PersonName, time: string, mutation: Mutation, given: object) => {
    const at = instantOf(time);
    const input = { idempotencyKey: `${keys}${mutation}-${played.length + 1}`, ...given };
    const answer = await ask({ by, at, text: mutationText(mutation), variables: { input } });
    played.push({ by, at, mutation, input, answer });
    try {
      return thingsOf(answer);
    } catch (error) {
      throw new Error(`${mutation} at ${time}: ${JSON.stringify(answer)}`, { cause: error });
    }
  };
  const act = async (...step: Parameters<typeof doAll>) => {
    const [thing] = await doAll(...step);
    if (!thing) throw new Error(`${step[2]} answered nothing`);
    return thing;
  };
  const run = async (name: string, time: string): Promise<void> => {
    const at = instantOf(time);
    meanwhile.push({ after: played.length, at, run: name });
    await runScheduled(name, new Date(at));
  };
  const see = (by: PersonName, time: string, question: Question, variables: object) =>
    ask({ by, at: instantOf(time), text: questionText(question), variables });
  return {
    played,
    meanwhile,
    tokens,
    act,
    /** An act of which only the number or code counts. */
    actOn: async (...step: Parameters<typeof doAll>): Promise<string> => (await act(...step)).id,
    /** An act on several things. */
    actOnAll: async (...step: Parameters<typeof doAll>): Promise<string[]> =>
      (await doAll(...step)).map(({ id }) => id),
    /** Asks something, off the record. */
    see,
    /** Looks at something; the access log remembers it. */
    look: async (...step: Parameters<typeof see>): Promise<void> => {
      const [by, time, question, variables] = step;
      meanwhile.push({ after: played.length, at: instantOf(time), by, question, variables });
      await see(...step);
    },
    /** Keeps the token of a certificate. */
    keepToken: async (by: PersonName, time: string, number: string): Promise<void> => {
      tokens.push(Certified.parse(await see(by, time, 'token', { number })).certificate.token);
    },
    /** Runs what escalates overdue items. */
    supervise: (time: string) => run('supervise', time),
    /** Takes the digest of a day. */
    audit: (time: string) => run('audit', time),
  };
};
