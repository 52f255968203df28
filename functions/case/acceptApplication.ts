import type { Context } from '../graphql/context.ts';
import type { ApplicationInput } from '../graphql/generated/types.ts';
import { isRefused, type Outcome } from '../refusal/refusal.ts';
import { checkReused, toReuse } from '../reuse/checkReused.ts';
import { caseId } from './caseNumber.ts';
import { checkApplication } from './checkApplication.ts';
import { decideAcceptance } from './decideAcceptance.ts';
import { appendActs } from './eventChain.ts';
import { boundForm } from './form.ts';
import type { Case } from './model.ts';
import { identify, newCase } from './newCase.ts';
import { answerRepeat, markOf, type RequestMark } from './repeat.ts';
import type { Visit } from './visit.ts';

/** Accepts a new application: one conditional write and no read; a repeated one answers from the same round trip. */
export const acceptApplication = async (
  context: Context,
  visit: Visit,
  application: ApplicationInput,
  position: number,
): Promise<Outcome<Case>> => {
  const { services } = context;
  const path = ['input', 'cases', String(position), 'application'];
  const outOfBounds = boundForm(application.form, path);
  if (outOfBounds.length > 0) return { refusals: outOfBounds };
  const id = caseId(visit.asker.subject, visit.idempotencyKey, position);
  const mark = markOf(visit.asker, visit.idempotencyKey, await fingerprint(context, visit, application));

  const item = await prepare(context, visit, application, { id, mark, path });
  if (isRefused(item)) return (await answerEarlier(context, visit, application, id, mark)) ?? item;
  const existing = await services.cases.create(item.value);
  return existing ? (answerRepeat(existing, mark) ?? collision()) : item;
};

type Marked = { readonly id: string; readonly mark: RequestMark; readonly path: readonly string[] };

/** Checks an application by the rules and makes the case that it becomes. */
const prepare = async (
  { services }: Context,
  visit: Visit,
  application: ApplicationInput,
  { id, mark, path }: Marked,
): Promise<Outcome<Case>> => {
  const { directory, channel, day, at } = visit;
  const checked = checkApplication(directory, application, {
    channel,
    byAgent: visit.agent !== null,
    day,
    path,
  });
  if (isRefused(checked)) return checked;
  const { subject, applicant } = checked.value;
  const { materials } = application;
  const identified = await identify(services.personIndex, applicant);
  const facts = {
    directory,
    matter: subject.matter,
    person: identified.index,
    day,
    path: [...path, 'reused'],
  };
  const reused = await checkReused(services, facts, toReuse(application.reused, materials));
  if (isRefused(reused)) return reused;
  const accepted = decideAcceptance(visit, subject, {
    online: false,
    visit: channel === 'WINDOW',
    seenMaterials: materials,
    reused: reused.value,
    mark,
    path,
  });
  if (isRefused(accepted)) return accepted;

  const begun = await newCase(services.personSeal, {
    directory,
    subject,
    id,
    channel,
    applicant: identified,
    agent: visit.agent,
    authority: visit.authority,
    materials,
    reused: reused.value,
    form: application.form,
    at,
  });
  const { fields, acts } = accepted.value;
  return { value: { ...begun, ...fields, events: appendActs(begun.number, [], acts) } };
};

/** The answer to an application accepted before, when the rules would refuse it now (a retry after closing time). */
const answerEarlier = async (
  { services }: Context,
  { directory }: Visit,
  { village, matter }: ApplicationInput,
  id: string,
  mark: RequestMark,
): Promise<Outcome<Case> | undefined> => {
  if (!directory.villages.has(village) || !directory.matters.has(matter)) return undefined;
  const earlier = await services.cases.find({ district: directory.district.code, village, matter, id });
  return earlier && answerRepeat(earlier, mark);
};

const fingerprint = (
  { services }: Context,
  { window, channel, agent, authority }: Visit,
  application: ApplicationInput,
) =>
  services.personIndex.fingerprint({
    act: 'accept',
    window: window.id,
    channel,
    agent: agent?.person,
    authority,
    application,
  });

// 80 bits of SHA-256 met another request's case: not to be expected, never to be passed over
const collision = (): never => {
  throw new Error('a case of another request has this number');
};
