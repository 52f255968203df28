import type { DeclineApplicationInput, DeclinedApplicationInput } from '../../graphql/generated/types.ts';
import { identifyPerson } from '../../identity/identifiedPerson.ts';
import { permit } from '../../identity/permit.ts';
import { readPerson } from '../../identity/person.ts';
import { appendActs } from '../../record/eventChain.ts';
import { answerRepeat, markRequest, type RequestMark } from '../../record/idempotency.ts';
import { catchRefusal } from '../../refusal/refusableError.ts';
import { isRefused, type Outcome, refusalsOf, refuse, refused } from '../../refusal/refusal.ts';
import type { Context } from '../../request/context.ts';
import { decideRejection } from '../acts/rejectCase.ts';
import type { Case } from '../model.ts';
import { showRepeat } from '../showRepeat.ts';
import { answerEarlier } from './acceptApplication.ts';
import { buildCase, type Filing } from './buildCase.ts';
import { computeAcceptanceDeadline } from './deadline.ts';
import { admitVisitor } from './hours/admitVisitor.ts';
import { refuseUnlisted } from './refuseMaterials.ts';
import { resolveVisit } from './resolveVisit.ts';
import { resolveSubject } from './rules.ts';
import type { WindowVisit } from './visit.ts';

const PATH = ['input', 'application'];

/** Records that a window does not accept an application (不予受理): filed and rejected in one write, so that there is a paper. */
export const declineApplication = async (
  context: Context,
  input: DeclineApplicationInput,
): Promise<Outcome<Case>> => {
  const asker = permit(context, 'declineApplication');
  if (isRefused(asker)) return asker;
  const visit = await resolveVisit(context, asker.value, input);
  if (isRefused(visit)) return visit;
  const mark = await markDeclining(context, visit.value, input);
  const id = await context.services.requestIds.derive(asker.value.subject, input.idempotencyKey, 0);
  const made = await catchRefusal(PATH, () => prepareDeclined(context, visit.value, input, { id, mark }));
  if (isRefused(made))
    return (await answerEarlier(context, visit.value, input.application, id, mark)) ?? made;
  return createDeclined(context, visit.value, made.value, mark);
};

const markDeclining = async (
  { services }: Pick<Context, 'services'>,
  { asker, window, channel, agent, authority, idempotencyKey }: WindowVisit,
  { application, reason }: DeclineApplicationInput,
): Promise<RequestMark> => {
  const said = { act: 'decline', window: window.id, channel, agent: agent?.person, authority };
  const payload = await services.personIndex.fingerprint({ ...said, application, reason });
  return markRequest(asker, idempotencyKey, payload);
};

/** Checks what is recorded, not whether it could be accepted, and builds the rejected case; writes nothing. */
const prepareDeclined = async (
  { services }: Pick<Context, 'services'>,
  visit: WindowVisit,
  { application, reason }: DeclineApplicationInput,
  { id, mark }: { readonly id: string; readonly mark: RequestMark },
): Promise<Outcome<Case>> => {
  const { directory, window, channel, agent, authority, day, at } = visit;
  const checked = checkDeclined(visit, application);
  if (isRefused(checked)) return checked;
  const filing = { ...checked.value, directory, id, channel, agent, authority, at };
  const applicant = await identifyPerson(services.personIndex, checked.value.applicant);
  const begun = await buildCase(services.personSeal, { ...filing, applicant, reused: [], form: null });
  const base = { at, day, role: 'CLERK', ...mark } as const;
  const submitted = {
    ...begun,
    ...computeAcceptanceDeadline(directory, day),
    status: 'SUBMITTED',
    desk: window.id,
    events: [],
  } as const satisfies Case;
  const rejected = decideRejection({ seen: submitted, base, next: 'REJECTED' }, reason);
  if (isRefused(rejected)) return rejected;
  const { after, acts } = rejected.value;
  const filed = { type: 'SUBMITTED', ...base, desk: window.id, to: window.id } as const;
  return { value: { ...after, events: appendActs(begun.number, [], [filed, ...acts]) } };
};

type CheckedDeclined = Pick<Filing, 'subject' | 'materials'> & {
  readonly applicant: Parameters<typeof identifyPerson>[1];
};

const checkDeclined = (
  { directory, day, closed }: WindowVisit,
  application: DeclinedApplicationInput,
): Outcome<CheckedDeclined> => {
  const subject = resolveSubject(directory, application, day, PATH);
  const applicant = readPerson(application.applicant, [...PATH, 'applicant'], day);
  const { materials } = application;
  if (isRefused(subject) || isRefused(applicant))
    return { refusals: [...closed, ...refusalsOf(subject, applicant)] };
  const listed = subject.value.matter.materials.map(({ code }) => code);
  const unknown = refuseUnlisted(listed, materials, (i) => [...PATH, 'materials', String(i)]);
  if (closed.length > 0 || unknown.length > 0) return { refusals: [...closed, ...unknown] };
  return { value: { subject: subject.value, applicant: applicant.value, materials } };
};

const createDeclined = async (
  context: Context,
  { asker, day, ticket }: WindowVisit,
  item: Case,
  mark: RequestMark,
): Promise<Outcome<Case>> => {
  const others = await admitVisitor(context.services, ticket, item);
  if (others.length > 0) return { refusals: others };
  const existing = await context.services.cases.create(item);
  if (!existing) return { value: item };
  const repeat = answerRepeat(existing, mark);
  if (!repeat) return refused(refuse('KEY_REUSED', ['input', 'idempotencyKey']));
  return showRepeat(context, asker, repeat, day);
};
