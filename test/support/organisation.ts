import { randomUUID } from 'node:crypto';
import type {
  CloseWindowForInput,
  CloseWindowInput,
  EndPostingInput,
  OpenWindowInput,
  PostStaffInput,
} from '../../functions/graphql/generated/types.ts';
import type { SeenRefusal } from './operations.ts';
import type { Actor } from './world.ts';

/** The fields of a posting that tests look at. */
export type SeenPosting = {
  readonly code: string;
  readonly subject: string;
  readonly desk: string;
  readonly duty: string;
  readonly from: string | null;
  readonly to: string | null;
};
export type PostingAnswer = {
  readonly posting: SeenPosting | null;
  readonly refusals: readonly SeenRefusal[];
};

/** The fields of a window that tests look at. */
export type SeenWindow = {
  readonly code: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly hours: readonly { readonly from: string; readonly to: string }[];
  readonly closures: readonly { readonly from: string; readonly to: string; readonly reason: string }[];
  readonly staff: { readonly main: number; readonly reserve: number };
};
export type WindowAnswer = { readonly window: SeenWindow | null; readonly refusals: readonly SeenRefusal[] };

export const POSTING = 'code subject desk duty from to';
export const WINDOW =
  'code from to hours { from to } closures { from to reason(lang: EN) } staff { main reserve }';
const REFUSALS = 'refusals { code message path file }';

type Given<I> = Omit<I, 'idempotencyKey' | 'district'> & { readonly idempotencyKey?: string };

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

/** What an operator does to a district's desks and those who serve there. */
export const organisation = {
  postStaff: acting<Given<PostStaffInput>, PostingAnswer>(
    'postStaff',
    'PostStaffInput',
    `posting { ${POSTING} }`,
  ),
  endPosting: acting<Given<EndPostingInput>, PostingAnswer>(
    'endPosting',
    'EndPostingInput',
    `posting { ${POSTING} }`,
  ),
  openWindow: acting<Given<OpenWindowInput>, WindowAnswer>(
    'openWindow',
    'OpenWindowInput',
    `window { ${WINDOW} }`,
  ),
  closeWindow: acting<Given<CloseWindowInput>, WindowAnswer>(
    'closeWindow',
    'CloseWindowInput',
    `window { ${WINDOW} }`,
  ),
  closeWindowFor: acting<Given<CloseWindowForInput>, WindowAnswer>(
    'closeWindowFor',
    'CloseWindowForInput',
    `window { ${WINDOW} }`,
  ),
};

/** The posting of an answer; fails the test with the refusals when there is none. */
export const posted = ({ posting, refusals }: PostingAnswer): SeenPosting => {
  if (!posting) throw new Error(`refused: ${JSON.stringify(refusals)}`);
  return posting;
};

/** The window of an answer; fails the test with the refusals when there is none. */
export const windowOf = ({ window, refusals }: WindowAnswer): SeenWindow => {
  if (!window) throw new Error(`refused: ${JSON.stringify(refusals)}`);
  return window;
};
