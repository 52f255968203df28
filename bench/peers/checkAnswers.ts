import * as z from 'zod';
import { openSender } from './load.ts';
import { KINDS, type Kind } from './questions.ts';
import type { System } from './systems.ts';

/** Past all that is asked while measuring: no filing is repeated. */
const FIRST_ASKED = 10_000_000;
const Rows = z.array(z.looseObject({ accepted: z.number() }));
const Ours = z.object({ data: z.object({ serviceReport: z.object({ rows: Rows }) }) });
const Theirs = z.object({ data: z.object({ reportByVillage: z.object({ nodes: Rows }) }) });

/** Asks each system each kind of question once. Throws if one fails, or if reports or the length of lists differ. */
export const checkAnswers = async (systems: readonly System[]): Promise<void> => {
  for (const [i, kind] of (Object.keys(KINDS) as Kind[]).entries()) {
    const answers: string[] = [];
    for (const [j, system] of systems.entries()) {
      const sender = openSender(system.url, 1);
      const answer = await sender.send(system.ask(kind, FIRST_ASKED + 10 * i + j));
      sender.close();
      if (process.env.TONGBAN_PEERS_SHOW) console.error(`${system.name}, ${kind}: ${answer.slice(0, 900)}`);
      if (answer.includes('"errors"') || answer.includes(':null,"refusals":[{'))
        throw new Error(`${system.name}, ${KINDS[kind]}: ${answer.slice(0, 500)}`);
      answers.push(kind === 'year' || kind === 'days' ? figuresOf(answer) : kind);
    }
    if (new Set(answers).size > 1)
      throw new Error(`${KINDS[kind]}: the answers differ: ${answers.join('\n')}`);
  }
};

/** The rows of a report as one text, whoever gave it. */
const figuresOf = (answer: string): string => {
  const parsed: unknown = JSON.parse(answer);
  const ours = Ours.safeParse(parsed).data?.data.serviceReport.rows;
  const rows = ours ?? Theirs.parse(parsed).data.reportByVillage.nodes;
  return rows
    .map(({ key, village, ...figures }) => JSON.stringify([key ?? village, Object.entries(figures)]))
    .sort()
    .join('\n');
};
