import { z } from 'zod';
import { AT_ONCE, LEASE } from '../support/smallDistrict/codes.ts';
import { people } from './people.ts';
import type { Played } from './story/stage.ts';
import type { Mutation } from './texts.ts';

type Input = Readonly<Record<string, unknown>> & Played['input'];
type Change = (
  input: Input,
  played: Played,
) => { readonly mutation?: Mutation; readonly input: Input } | undefined;

const Listed = z.array(z.unknown());
const Nested = z.record(z.string(), z.unknown());
const Ticket = z.object({ ticket: z.object({ number: z.string() }) });

const set =
  (more: object): Change =>
  (input) => ({ input: { ...input, ...more } });
const within =
  (field: string, more: object): Change =>
  (input) => ({ input: { ...input, [field]: { ...Nested.parse(input[field]), ...more } } });
/** Another act on the same item: all that the act itself names is the number. */
const instead =
  (mutation: Mutation, more: object = {}): Change =>
  ({ idempotencyKey, number }) => ({ mutation, input: { idempotencyKey, number, ...more } });
const nothingElse: Change = () => undefined;

const reason = { reason: '另有原因' };
const answer = { answer: '另一个答复' };

/** For every mutation a payload that differs from the one that was sent; none where no other is possible. */
const changes: Readonly<Record<Mutation, Change>> = {
  importDistrict: (input) => {
    const pack = Nested.parse(input.pack);
    return {
      input: { ...input, pack: { ...pack, windows: { ...Nested.parse(pack.windows), note: 'Other.' } } },
    };
  },
  openWindow: set({ to: '2016-12-31' }),
  closeWindow: set({ lastDay: '2016-06-30' }),
  closeWindowFor: set({ to: '2016-05-05' }),
  postStaff: set({ duty: 'RESERVE' }),
  endPosting: set({ lastDay: '2016-05-01' }),
  delegateMatter: set({ kind: 'STAFF' }),
  revokeDelegation: set(reason),
  publishMatter: within('matter', { stamps: 2 }),
  acceptCases: (input) => ({ input: { ...input, cases: Listed.parse(input.cases).map(otherCase) } }),
  saveDraft: within('draft', { materials: [LEASE] }),
  submitCase: set({ authority: { kind: 'FAMILY', from: '2016-01-01', document: '户口簿' } }),
  submitBundle: set({ reused: [] }),
  forwardCase: set({ office: null }),
  claimCase: instead('completeCase'),
  handOverCase: set({ clerk: 'clerk-else' }),
  requestCorrection: set(reason),
  supplyCorrection: set({ materials: [] }),
  completeCase: instead('rejectCase', reason),
  decideCase: set(reason),
  rejectCase: set(reason),
  withdrawCase: set(reason),
  revokeCertificate: set(reason),
  reprintCertificate: instead('revokeCertificate', reason),
  rateCase: set({ score: 3 }),
  answerRating: set(answer),
  recordCallBack: set({ note: '再次回访' }),
  appealRating: set(reason),
  answerAppeal: set(answer),
  askForHelp: set({ words: '另一个问题' }),
  takeHelp: instead('answerHelp', answer),
  handOverHelp: set({ clerk: people.clerk.sub }),
  answerHelp: set(answer),
  askBack: set({ words: '另一个问题' }),
  closeHelp: (input) => ({ input: { ...input, satisfied: input.satisfied !== true } }),
  takeTicket: (input) => ({ input: { ...input, matter: input.matter === AT_ONCE ? null : AT_ONCE } }),
  callTicket: ({ idempotencyKey }, played) => ({
    mutation: 'holdTicket',
    input: { idempotencyKey, number: Ticket.parse(played.answer).ticket.number },
  }),
  holdTicket: instead('finishTicket'),
  recallTicket: instead('finishTicket'),
  markNoShow: instead('finishTicket'),
  finishTicket: instead('holdTicket'),
  cancelTicket: nothingElse,
  checkIn: nothingElse,
  bookAppointment: (input) => ({ input: { ...input, matter: input.matter === AT_ONCE ? null : AT_ONCE } }),
  cancelAppointment: nothingElse,
  erasePerson: set({ ground: 'OTHER_LAW' }),
};

const Case = z.union([
  z
    .object({ application: Nested })
    .transform(({ application }) => ({ application: { ...application, reused: [] } })),
  z
    .object({ submitted: Nested })
    .transform(({ submitted }) => ({ submitted: { ...submitted, materials: [LEASE] } })),
]);
const otherCase = (one: unknown): unknown => Case.parse(one);

/** The same key with another payload; undefined where no other is possible. */
export const otherPayload = (played: Played): Pick<Played, 'by' | 'mutation' | 'input'> | undefined => {
  const { by, mutation, input } = played;
  const changed = changes[mutation](input, played);
  return changed && { by, mutation, ...changed };
};

const KeyReused = z.object({ refusals: z.tuple([z.object({ code: z.literal('KEY_REUSED') })]) });
const ReusedInVisit = z.object({ results: z.array(KeyReused) });

/** Whether a request was refused because its key came before with another payload; all applications of a visit alike. */
export const isKeyReused = (answer: unknown): boolean =>
  KeyReused.safeParse(answer).success || ReusedInVisit.safeParse(answer).success;
