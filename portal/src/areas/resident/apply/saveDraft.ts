import { ask } from '../../../ask';
import { graphql } from '../../../graphql';
import type { DraftInput } from '../../../graphql/graphql';
import { newKey } from '../../../newKey';

const SaveDraft = graphql(`
  mutation SaveDraft($input: SaveDraftInput!) {
    saveDraft(input: $input) {
      case { number version }
      refusals { code message path }
    }
  }
`);
const DiscardDraft = graphql(`
  mutation DiscardDraft($input: WithdrawCaseInput!) {
    withdrawCase(input: $input) { refusals { code message path } }
  }
`);

/** A draft as the server has it. */
export type ServerDraft = { readonly number: string; readonly version: number; readonly village: string };

/** Saves a draft, anew or over the version that was read. */
export const saveDraft = async (district: string, draft: DraftInput, before: ServerDraft | undefined) => {
  // village and matter of a draft never change: another village is another draft
  const replaced = before?.village === draft.village ? before : undefined;
  const { saveDraft: answer } = await ask(SaveDraft, {
    input: {
      idempotencyKey: newKey(),
      district,
      draft,
      ...(replaced && { number: replaced.number, version: replaced.version }),
    },
  });
  if (answer.case && before && !replaced) await discardDraft(before.number);
  return answer;
};

/** Deletes a draft. */
export const discardDraft = async (number: string) =>
  (await ask(DiscardDraft, { input: { idempotencyKey: newKey(), number } })).withdrawCase;
