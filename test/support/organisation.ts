import { randomUUID } from 'node:crypto';
import type {
  CloseWindowForInput,
  CloseWindowInput,
  EndPostingInput,
  OpenWindowInput,
  PostStaffInput,
} from '../../functions/graphql/generated/types.ts';
import type { RefusalFields } from './operations.ts';
import type { Actor } from './world.ts';

/** The fields of a posting that tests read. */
export type PostingFields = {
  readonly code: string;
  readonly subject: string;
  readonly desk: { readonly code: string };
  readonly duty: string;
  readonly from: string | null;
  readonly to: string | null;
};
export type PostingAnswer = {
  readonly posting: PostingFields | null;
  readonly refusals: readonly RefusalFields[];
};

/** The fields of a window that tests read. */
export type WindowFields = {
  readonly code: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly hours: readonly { readonly from: string; readonly to: string }[];
  readonly closures: readonly { readonly from: string; readonly to: string; readonly reason: string }[];
  readonly staff: { readonly main: number; readonly reserve: number };
};
export type WindowAnswer = {
  readonly window: WindowFields | null;
  readonly refusals: readonly RefusalFields[];
};

export const POSTING = 'code subject desk { code } duty from to';
export const WINDOW =
  'code from to hours { from to } closures { from to reason(lang: EN) } staff { main reserve }';
const REFUSALS = 'refusals { code message path file packProblem }';

type WithoutKey<I> = Omit<I, 'idempotencyKey' | 'district' | 'check'> & {
  readonly idempotencyKey?: string;
};

const acting =
  <G extends object, A>(operation: string, input: string, fields: string) =>
  async (by: Actor, given: G): Promise<A> => {
    const query = `mutation ($input: ${input}!) { ${operation}(input: $input) { ${fields} ${REFUSALS} } }`;
    const variables = { input: { idempotencyKey: randomUUID(), district: '350205', ...given } };
    const answer = await by.send<Record<string, A>>(query, variables);
    const payload = answer.data?.[operation];
    if (!payload) throw new Error(answer.body);
    return payload;
  };

/** An operator's edits of windows and staff. */
export const organisation = {
  postStaff: acting<WithoutKey<PostStaffInput>, PostingAnswer>(
    'postStaff',
    'PostStaffInput',
    `posting { ${POSTING} }`,
  ),
  endPosting: acting<WithoutKey<EndPostingInput>, PostingAnswer>(
    'endPosting',
    'EndPostingInput',
    `posting { ${POSTING} }`,
  ),
  openWindow: acting<WithoutKey<OpenWindowInput>, WindowAnswer>(
    'openWindow',
    'OpenWindowInput',
    `window { ${WINDOW} }`,
  ),
  closeWindow: acting<WithoutKey<CloseWindowInput>, WindowAnswer>(
    'closeWindow',
    'CloseWindowInput',
    `window { ${WINDOW} }`,
  ),
  closeWindowFor: acting<WithoutKey<CloseWindowForInput>, WindowAnswer>(
    'closeWindowFor',
    'CloseWindowForInput',
    `window { ${WINDOW} }`,
  ),
};

/** Returns the posting of an answer; throws with the refusals. */
export const postingOf = ({ posting, refusals }: PostingAnswer): PostingFields => {
  if (!posting) throw new Error(`refused: ${JSON.stringify(refusals)}`);
  return posting;
};

/** Returns the window of an answer; throws with the refusals. */
export const windowOf = ({ window, refusals }: WindowAnswer): WindowFields => {
  if (!window) throw new Error(`refused: ${JSON.stringify(refusals)}`);
  return window;
};
