import type { ApplicationInput } from '../../graphql/generated/types.ts';
import { appendActs } from '../../record/eventChain.ts';
import { answerRepeat, markRequest, type RequestMark } from '../../record/idempotency.ts';
import { formatCaseNumber } from '../../record/numbers.ts';
import { isRefused, type Outcome, refuse, refused } from '../../refusal/refusal.ts';
import type { Context } from '../../request/context.ts';
import { settleAtOnce } from '../acts/settleAtOnce.ts';
import { readPromise } from '../clocks/promise.ts';
import { withSchedule } from '../clocks/schedule.ts';
import { nameFiles } from '../files/nameFiles.ts';
import type { Case } from '../model.ts';
import { showRepeat } from '../showRepeat.ts';
import { assessWindowApplication } from './assessWindowApplication.ts';
import { buildCase } from './buildCase.ts';
import { decideAcceptance } from './decideAcceptance.ts';
import { checkFormBounds } from './form.ts';
import { admitVisitor } from './hours/admitVisitor.ts';

import type { WindowVisit } from './visit.ts';

/** A row of a batch: its place, and the number of equal rows before it, by which an id tells it from them. */
export type Row = { readonly position: number; readonly repetition: number };

/** Accepts a new application, and settles it if asked to: one conditional write, no read. A retry is answered by the same write. */
export const acceptApplication = async (
  context: Context,
  visit: WindowVisit,
  application: ApplicationInput,
  { position, repetition }: Row,
): Promise<Outcome<Case>> => {
  const { services } = context;
  const path = ['input', 'cases', String(position), 'application'];
  const outOfBounds = checkFormBounds(application.form, path);
  if (outOfBounds.length > 0) return { refusals: outOfBounds };
  const part = { content: application, repetition };
  const id = await services.requestIds.derive(visit.asker.subject, visit.idempotencyKey, part);
  const mark = markRequest(visit.asker, visit.idempotencyKey, await fingerprint(context, visit, application));

  const item = await prepareAcceptance(context, visit, application, { id, mark, path });
  if (isRefused(item)) return (await answerEarlier(context, visit, application, id, mark)) ?? item;
  const others = await admitVisitor(services, visit.ticket, item.value);
  if (others.length > 0) return { refusals: others };
  const existing = await services.cases.create(item.value);
  return existing ? answerExisting(context, visit, existing, mark) : item;
};

const answerExisting = async (
  context: Context,
  { asker, day }: WindowVisit,
  existing: Case,
  mark: RequestMark,
): Promise<Outcome<Case>> => {
  const repeat = answerRepeat(existing, mark) ?? KEY_REUSED;
  return showRepeat(context, asker, repeat, day);
};

/** The id of the case to open, the request, and the application's path in the input. */
export type FilingRequest = {
  readonly id: string;
  readonly mark: RequestMark;
  readonly path: readonly string[];
};

/** Checks an application at this window and builds the accepted case; writes nothing. */
export const prepareAcceptance = async (
  { services }: Pick<Context, 'services'>,
  visit: WindowVisit,
  application: ApplicationInput,
  { id, mark, path }: FilingRequest,
): Promise<Outcome<Case>> => {
  const checked = await assessWindowApplication(services, visit, application, path);
  if (isRefused(checked)) return checked;
  const { subject, materials, reused } = checked.value;
  const { asker, at } = visit;
  const number = formatCaseNumber(subject.village.code, subject.matter.code, id);
  const naming = { asker, matter: subject.matter, number, before: [], at, path: [...path, 'files'] };
  const named = await nameFiles(services, naming, application.files);
  if (isRefused(named)) return named;
  const { files } = named.value;
  const promised = application.promise ? readPromise(visit.directory, application.promise) : undefined;
  const accepted = decideAcceptance(visit, subject, {
    online: false,
    promised,
    visit: visit.channel === 'WINDOW',
    seenMaterials: materials,
    reused,
    files,
    mark,
    path,
  });
  if (isRefused(accepted)) return accepted;
  const filing = { ...checked.value, files, directory: visit.directory, id, at };
  const begun = await buildCase(services.personSeal, filing);
  const { fields, acts } = accepted.value;
  const item = withSchedule({ ...begun, ...fields, ...(promised && { promised }), events: [] });
  const change = await settleAtOnce(services.statusIndexes, visit, { after: item, acts }, mark);
  return { value: { ...change.after, events: appendActs(begun.number, [], change.acts) } };
};

/** Answers a retry that the rules would now refuse, for example after closing time. */
export const answerEarlier = async (
  context: Context,
  visit: WindowVisit,
  { village, matter }: Pick<ApplicationInput, 'village' | 'matter'>,
  id: string,
  mark: RequestMark,
): Promise<Outcome<Case> | undefined> => {
  const { directory, asker, day } = visit;
  if (!directory.villages.has(village) || !directory.matters.has(matter)) return undefined;
  const address = { district: directory.district.code, village, matter, id };
  const earlier = await context.services.cases.find(address);
  const repeat = earlier && answerRepeat(earlier, mark);
  return repeat && showRepeat(context, asker, repeat, day);
};

const fingerprint = (
  { services }: Context,
  { window, channel, agent, authority, received, settleAtOnce: isAtOnce }: WindowVisit,
  application: ApplicationInput,
) =>
  services.personIndex.fingerprint({
    act: 'accept',
    window: window.id,
    channel,
    agent: agent?.person,
    authority,
    received,
    // only if asked for: requests without it keep the fingerprint of earlier releases
    ...(isAtOnce && { settleAtOnce: isAtOnce }),
    application,
  });

// the case was opened under this key, and erased since: its requests are forgotten
const KEY_REUSED = refused(refuse('KEY_REUSED', ['input', 'idempotencyKey']));
