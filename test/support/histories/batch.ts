import fc from 'fast-check';
import { haicang, type World } from '../world.ts';
import { type CaseHistory, caseHistory } from './caseHistory.ts';
import type { Cast } from './cast.ts';
import { type createEditor, type Edit, edit } from './edits.ts';
import { beginHelp, type HelpHistory, helpHistory } from './helpHistory.ts';
import { beginCase } from './playCase.ts';
import { type Begun, WORKING_DAYS } from './step.ts';
import { beginTicket, type TicketHistory, ticketHistory } from './ticketHistory.ts';

type History = CaseHistory | HelpHistory | TicketHistory;

/** Histories that are played at once, and what happens when they are half done. */
export type Batch = {
  readonly histories: readonly History[];
  /** The schedule looks for what is late, as of a day; absent when it does not. */
  readonly late: string | undefined;
  readonly edit: Edit;
};

/** How many acts were done, and how many refused. */
export type Played = { readonly done: number; readonly refused: number };

/** Random batches of so many histories. */
export const batchOf = (size: number): fc.Arbitrary<Batch> =>
  fc.record({
    histories: fc.array(
      fc.oneof(
        { weight: 3, arbitrary: caseHistory },
        { weight: 1, arbitrary: helpHistory },
        { weight: 1, arbitrary: ticketHistory },
      ),
      { minLength: size, maxLength: size },
    ),
    late: fc.option(fc.constantFrom(...WORKING_DAYS), { nil: undefined }),
    edit,
  });

/** Plays the histories of a batch at once: half of their steps, then the schedule and an edit, then the rest. */
export const playBatch = async (
  world: World,
  cast: Cast,
  editor: ReturnType<typeof createEditor>,
  { histories, late, edit }: Batch,
): Promise<Played> => {
  const begun = await Promise.all(histories.map((one) => begin(cast, one)));
  const play = (part: (steps: History['steps']) => History['steps']) =>
    Promise.all(histories.map(({ steps }, i) => playOn(begun[i], part(steps))));
  const first = await play((steps) => steps.slice(0, half(steps)));
  if (late !== undefined) await world.runner.runScheduled('supervise', haicang(`${late} 12:00`));
  await editor.make(edit);
  const second = await play((steps) => steps.slice(half(steps)));
  const answers = [...first, ...second].flat();
  const refused = answers.filter((codes) => codes.length > 0).length;
  const started = begun.filter((one) => one !== undefined).length;
  return { done: started + answers.length - refused, refused: refused + begun.length - started };
};

const begin = (cast: Cast, history: History): Promise<Begun | undefined> => {
  switch (history.of) {
    case 'CASE':
      return beginCase(cast, history);
    case 'HELP':
      return beginHelp(cast, history);
    case 'TICKET':
      return beginTicket(cast, history);
  }
};

const half = ({ length }: History['steps']): number => Math.ceil(length / 2);

const playOn = async (begun: Begun | undefined, steps: History['steps']): Promise<(readonly string[])[]> => {
  const answers: (readonly string[])[] = [];
  if (begun) for (const step of steps) answers.push(await begun(step));
  return answers;
};
