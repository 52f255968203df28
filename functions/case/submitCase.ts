import type { Context } from '../graphql/context.ts';
import type { SubmitCaseInput } from '../graphql/generated/types.ts';
import type { Asker } from '../identity/asker.ts';
import { type Person, readPerson } from '../identity/person.ts';
import { requireRole } from '../identity/policy.ts';
import { isRefused, type Outcome, refuse, refused } from '../refusal/refusal.ts';
import type { Directory } from '../registry/directory.ts';
import { localDay } from '../time.ts';
import { checkRule, findSubject, type Subject } from './acceptance.ts';
import { caseId } from './caseNumber.ts';
import { acceptanceDueAt } from './dueDate.ts';
import { appendActs } from './eventChain.ts';
import type { Act, Case } from './model.ts';
import { type Identified, identify, newCase } from './newCase.ts';
import { answerRepeat, checkIdempotencyKey, markOf, type RequestMark } from './repeat.ts';
import { refuseUncovered } from './uncovered.ts';

type Filer = Asker & { readonly role: 'RESIDENT' | 'AGENT' };
const PATH = ['input', 'application'];

/** Files online (直通车): checked by the same rule as at a window, then waiting at the home village's desk. */
export const submitCase = async (context: Context, input: SubmitCaseInput): Promise<Outcome<Case>> => {
  const { services, now } = context;
  const asker = requireRole(context.asker, ['RESIDENT', 'AGENT']);
  if (isRefused(asker)) return asker;
  const badKey = checkIdempotencyKey(input.idempotencyKey);
  if (badKey.length > 0) return { refusals: badKey };
  const directory = await services.registry.find(input.district);
  if (!directory) return refused(refuse('UNKNOWN_DISTRICT', ['input', 'district'], '?'));
  const day = localDay(now, directory.district.timeZone);

  const subject = findSubject(directory, input.application, day, PATH);
  const applicant = readPerson(input.application.applicant, [...PATH, 'applicant'], day);
  if (isRefused(subject)) return subject;
  if (isRefused(applicant)) return applicant;
  const rule = checkRule(subject.value, 'ONLINE', input.application.materials, PATH);
  if (rule.length > 0) return { refusals: rule };
  return file(context, asker.value, input, {
    directory,
    subject: subject.value,
    applicant: applicant.value,
    day,
  }).catch((error: unknown) => refused(refuseUncovered(error, ['input'])));
};

type Checked = {
  readonly directory: Directory;
  readonly subject: Subject;
  readonly applicant: Person;
  readonly day: string;
};

const file = async (
  { services, now }: Context,
  asker: Filer,
  input: SubmitCaseInput,
  { directory, subject, applicant, day }: Checked,
): Promise<Outcome<Case>> => {
  const identified = await identify(services.personIndex, applicant);
  if (asker.role === 'RESIDENT' && asker.person !== identified.index)
    return refused(refuse('FORBIDDEN', [...PATH, 'applicant', 'identityNumber']));

  const mark = markOf(asker, input.idempotencyKey, await services.personIndex.fingerprint(input));
  const at = now.toISOString();
  const begun = await newCase(services.personSeal, {
    directory,
    subject,
    id: caseId(asker.subject, input.idempotencyKey, 0),
    channel: 'ONLINE',
    applicant: identified,
    agent: null,
    materials: input.application.materials,
    at,
  });
  const item: Case = {
    ...begun,
    ...agentOf(asker, identified),
    status: 'SUBMITTED',
    desk: subject.village.code,
    dueAt: acceptanceDueAt(directory, day),
    events: appendActs(begun.number, [], [submitted(asker, { at, day }, subject.village.code, mark)]),
  };
  const existing = await services.cases.create(item);
  return existing
    ? (answerRepeat(existing, mark) ?? refused(refuse('KEY_REUSED', ['input', 'idempotencyKey'])))
    : { value: item };
};

// an agent's token proves who they are; their name is not in it, so only the keyed hash is kept
const agentOf = (asker: Filer, applicant: Identified): Pick<Case, 'agentPerson'> =>
  asker.role === 'AGENT' && asker.person !== null && asker.person !== applicant.index
    ? { agentPerson: asker.person }
    : {};

const submitted = (asker: Filer, time: { at: string; day: string }, to: string, mark: RequestMark): Act => ({
  type: 'SUBMITTED',
  ...time,
  role: asker.role,
  to,
  ...mark,
});
