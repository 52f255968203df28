import { z } from 'zod';
import type { WorkloadPack } from '../workload/pack.ts';
import type { WorkloadRow } from '../workload/row.ts';
import type { RequestSender } from './client.ts';
import { acceptedAt, submittedAt } from './clock.ts';
import { agentOf } from './people.ts';
import { assertAccepted, CaseAnswer, numberOf, VisitAnswer } from './refusal.ts';
import {
  ACCEPT,
  createAcceptance,
  createSubmission,
  numberIn,
  onlineRows,
  partVisit,
  SUBMIT,
  type VisitPart,
} from './requests.ts';
import type { Tokens } from './tokens.ts';
import type { Visit } from './visit.ts';

/** The workload and client of a replay. */
export type Stage = { readonly pack: WorkloadPack; readonly ask: RequestSender; readonly tokens: Tokens };

const Submitted = z.object({ submitCase: CaseAnswer });
const Accepted = z.object({ acceptCases: VisitAnswer });

/** Replays a visit: filed online if it was, accepted together, what is settled on the spot at once. Throws `RequestFailed`. */
export const playVisit = async (stage: Stage, visit: Visit): Promise<void> => {
  const at = acceptedAt(visit.rows[0], stage.pack.timeZone);
  const submitted = await Promise.all(
    onlineRows(visit).map(async (row) => [row, await submit(stage, visit, row, at)] as const),
  );
  await Promise.all(partVisit(visit).map((part) => accept(stage, visit, part, new Map(submitted), at)));
};

const submit = async (stage: Stage, visit: Visit, row: WorkloadRow, at: Date): Promise<string> => {
  const { pack, ask, tokens } = stage;
  const input = createSubmission(pack, row, visit.isGroup);
  const token = visit.isGroup
    ? tokens.agent(agentOf(numberIn(visit.id)).identity.number)
    : tokens.resident(input.application.applicant.identity.number);
  const question = { query: SUBMIT, variables: { input }, token: await token, at: submittedAt(at) };
  const { submitCase } = await ask(question, Submitted);
  return numberOf(row.caseNo, submitCase);
};

const accept = async (
  { pack, ask, tokens }: Stage,
  visit: Visit,
  part: VisitPart,
  submitted: ReadonlyMap<WorkloadRow, string>,
  at: Date,
): Promise<void> => {
  const input = createAcceptance(pack, visit, part, submitted);
  const question = { query: ACCEPT, variables: { input }, token: await tokens.clerk(input.window), at };
  const { acceptCases } = await ask(question, Accepted);
  assertAccepted(visit.id, acceptCases);
  for (const [i, row] of part.rows.entries()) numberOf(row.caseNo, acceptCases.results[i]);
};
