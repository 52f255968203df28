import { z } from 'zod';
import { AT_ONCE, LEASE } from '../support/smallDistrict/codes.ts';
import type { MutationName } from './documents.ts';
import { people } from './people.ts';
import type { RecordedAct } from './story/stage.ts';

type Input = Readonly<Record<string, unknown>> & RecordedAct['input'];
type Change = (
  input: Input,
  act: RecordedAct,
) => { readonly mutation?: MutationName; readonly input: Input } | undefined;

const List = z.array(z.unknown());
const Group = z.record(z.string(), z.unknown());
const Ticket = z.object({ ticket: z.object({ number: z.string() }) });

const set =
  (more: object): Change =>
  (input) => ({ input: { ...input, ...more } });
const within =
  (field: string, more: object): Change =>
  (input) => ({ input: { ...input, [field]: { ...Group.parse(input[field]), ...more } } });
// for inputs without other fields: another act on the same item
const anotherAct =
  (mutation: MutationName, more: object = {}): Change =>
  ({ idempotencyKey, number }) => ({ mutation, input: { idempotencyKey, number, ...more } });
const noOther: Change = () => undefined;

const reason = { reason: '另有原因' };
const answer = { answer: '另一个答复' };

const changes: Readonly<Record<MutationName, Change>> = {
  importDistrict: (input) => {
    const pack = Group.parse(input.pack);
    return {
      input: { ...input, pack: { ...pack, windows: { ...Group.parse(pack.windows), note: 'Other.' } } },
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
  acceptCases: (input) => ({ input: { ...input, cases: List.parse(input.cases).map(changeCase) } }),
  saveDraft: within('draft', { materials: [LEASE] }),
  submitCase: set({ authority: { kind: 'FAMILY', from: '2016-01-01', document: '户口簿' } }),
  submitBundle: set({ reused: [] }),
  forwardCase: set({ office: null }),
  claimCase: anotherAct('completeCase'),
  handOverCase: set({ clerk: 'clerk-else' }),
  requestCorrection: set(reason),
  supplyCorrection: set({ materials: [] }),
  completeCase: anotherAct('rejectCase', reason),
  rejectCase: set(reason),
  withdrawCase: set(reason),
  revokeCertificate: set(reason),
  reprintCertificate: anotherAct('revokeCertificate', reason),
  rateCase: set({ score: 3 }),
  answerRating: set(answer),
  recordCallBack: set({ note: '再次回访' }),
  appealRating: set(reason),
  answerAppeal: set(answer),
  askForHelp: set({ words: '另一个问题' }),
  takeHelp: anotherAct('answerHelp', answer),
  handOverHelp: set({ clerk: people.clerk.sub }),
  answerHelp: set(answer),
  askBack: set({ words: '另一个问题' }),
  closeHelp: (input) => ({ input: { ...input, satisfied: input.satisfied !== true } }),
  takeTicket: (input) => ({ input: { ...input, matter: input.matter === AT_ONCE ? null : AT_ONCE } }),
  callTicket: ({ idempotencyKey }, act) => ({
    mutation: 'holdTicket',
    input: { idempotencyKey, number: Ticket.parse(act.answer).ticket.number },
  }),
  holdTicket: anotherAct('finishTicket'),
  recallTicket: anotherAct('finishTicket'),
  markNoShow: anotherAct('finishTicket'),
  finishTicket: anotherAct('holdTicket'),
  cancelTicket: noOther,
  checkIn: noOther,
  bookAppointment: (input) => ({ input: { ...input, matter: input.matter === AT_ONCE ? null : AT_ONCE } }),
  cancelAppointment: noOther,
  erasePerson: set({ ground: 'OTHER_LAW' }),
};

const Case = z.union([
  z
    .object({ application: Group })
    .transform(({ application }) => ({ application: { ...application, reused: [] } })),
  z
    .object({ submitted: Group })
    .transform(({ submitted }) => ({ submitted: { ...submitted, materials: [LEASE] } })),
]);
const changeCase = (one: unknown): unknown => Case.parse(one);

/** Returns an act with the key of another one and a different payload; undefined: the input has no other field. */
export const otherPayload = (
  act: RecordedAct,
): Pick<RecordedAct, 'by' | 'mutation' | 'input'> | undefined => {
  const { by, mutation, input } = act;
  const changed = changes[mutation](input, act);
  return changed && { by, mutation, ...changed };
};

const Refused = z.object({ refusals: z.tuple([z.object({ code: z.literal('KEY_REUSED') })]) });
const RefusedVisit = z.object({ results: z.array(Refused) });

/** Whether an act, or every case of a visit, was refused as KEY_REUSED. */
export const isKeyReused = (answer: unknown): boolean =>
  Refused.safeParse(answer).success || RefusedVisit.safeParse(answer).success;
