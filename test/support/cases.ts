import type { AgentInput, ApplicationInput } from '../../functions/graphql/generated/types.ts';
import type { CaseAnswer, SeenCase } from './operations.ts';
import { type Actor, caseOf } from './world.ts';

/** Has a clerk accept one application at a window. */
export const acceptedBy = async (
  clerk: Actor,
  window: string,
  application: ApplicationInput,
  agent?: AgentInput,
): Promise<SeenCase> => {
  const filing = { window, cases: [{ application }], ...(agent && { agent }) };
  return caseOf((await clerk.accept(filing)).results[0]);
};

/** The codes of the refusals of an answer; empty when the act was done. */
export const codesOf = (answer: CaseAnswer | undefined): string[] =>
  (answer?.refusals ?? []).map(({ code }) => code);

/** What was done to a case, oldest first. */
export const typesOf = ({ history }: SeenCase): string[] => history.map(({ type }) => type);
