import type { AgentInput, ApplicationInput } from '../../functions/graphql/generated/types.ts';
import type { CaseAnswer, CaseFields } from './operations.ts';
import { type Actor, caseOf } from './world.ts';

/** Accepts one application at a window. */
export const acceptCase = async (
  clerk: Actor,
  window: string,
  application: ApplicationInput,
  agent?: AgentInput,
): Promise<CaseFields> => {
  const filing = { window, cases: [{ application }], ...(agent && { agent }) };
  return caseOf((await clerk.accept(filing)).results[0]);
};

/** Returns the refusal codes of an answer; empty: the act was done. */
export const codesOf = (answer: CaseAnswer | undefined): string[] =>
  (answer?.refusals ?? []).map(({ code }) => code);

/** Returns the event types of a case, oldest first. */
export const typesOf = ({ history }: CaseFields): string[] => history.map(({ type }) => type);
