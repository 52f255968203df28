import type { SubmittedCaseInput } from '../../graphql/generated/types.ts';
import { withVerifiedName } from '../../identity/mask.ts';
import { type Change, writeChange } from '../../record/actOn.ts';
import { answerRepeat, markRequest, type RequestMark } from '../../record/idempotency.ts';
import { resolveMoment } from '../../record/moment.ts';
import { parseCaseNumber } from '../../record/numbers.ts';
import { readReason } from '../../record/reason.ts';
import { isRefused, type Outcome, refusalsOf, refuse, refused } from '../../refusal/refusal.ts';
import { requirements } from '../../refusal/requirements.ts';
import { statusWords } from '../../refusal/statusWords.ts';
import { matterVersion } from '../../registry/directory.ts';
import type { Context } from '../../request/context.ts';
import { localDay } from '../../time.ts';
import { maySeeCase } from '../access.ts';
import { correctData } from '../acts/correctData.ts';
import { renewingStore } from '../acts/renewPeople.ts';
import { settleAtOnce } from '../acts/settleAtOnce.ts';
import { checkPrerequisites } from '../checkPrerequisites.ts';
import type { CaseAct } from '../events.ts';
import { listShown } from '../files/fileRules.ts';
import { nameFiles } from '../files/nameFiles.ts';
import type { Case } from '../model.ts';
import { showRepeat } from '../showRepeat.ts';
import { findNextCaseStatus } from '../transitions.ts';
import { checkReuse, selectReuse } from './checkReuse.ts';
import { decideAcceptance } from './decideAcceptance.ts';
import { admitVisitor } from './hours/admitVisitor.ts';
import { type ApplicationSubject, checkMaterials } from './rules.ts';

import type { WindowVisit } from './visit.ts';

/** Accepts at a window a case submitted online: one read, one for each prerequisite, one write. */
export const acceptSubmitted = async (
  context: Context,
  visit: WindowVisit,
  input: SubmittedCaseInput,
  position: number,
): Promise<Outcome<Case>> => {
  const { services } = context;
  const path = ['input', 'cases', String(position), 'submitted'];
  const address = parseCaseNumber(input.number);
  const own = address?.district === visit.directory.district.code;
  const seen = own ? await services.cases.find(address) : undefined;
  const maySee = seen && maySeeCase(visit.asker, visit.directory, seen, visit.day);
  if (!seen || !maySee || !subjectOf(visit, seen)) return refused(refuse('NOT_FOUND', [...path, 'number']));

  const { window, received } = visit;
  const atOnce = visit.settleAtOnce && { settleAtOnce: true };
  const payload = { act: 'accept', window: window.id, received, ...atOnce, submitted: input };
  const mark = markRequest(
    visit.asker,
    visit.idempotencyKey,
    await services.personIndex.fingerprint(payload),
  );
  const repeat = answerRepeat(seen, mark);
  if (repeat) return showRepeat(context, visit.asker, repeat, visit.day);
  if (!findNextCaseStatus(seen.status, 'ACCEPT'))
    return refused(refuse('NOT_ALLOWED_IN_STATUS', [...path, 'number'], statusWords.case[seen.status]));

  const change = await decideSubmitted(context, visit, { seen, input, mark, path });
  if (isRefused(change)) return change;
  const others = await admitVisitor(services, visit.ticket, seen);
  if (others.length > 0) return { refusals: others };
  return writeChange(renewingStore(services), seen, change.value, mark);
};

type SubmittedFacts = {
  readonly seen: Case;
  readonly input: SubmittedCaseInput;
  readonly mark: RequestMark;
  readonly path: readonly string[];
};

/** Decides the acceptance of a submitted case, after what the clerk corrects in it. */
const decideSubmitted = async (
  { services }: Context,
  visit: WindowVisit,
  { seen, input, mark, path }: SubmittedFacts,
): Promise<Outcome<Change<Case, CaseAct>>> => {
  const waiting = await checkPrerequisites(services, visit, seen, [...path, 'number']);
  if (waiting.length > 0) return { refusals: waiting };
  const moment = resolveMoment(new Date(visit.at), seen.events);
  const at = moment.toISOString();
  const day = localDay(moment, visit.directory.district.timeZone);
  const corrected = await correctSubmitted(services, { ...visit, at, day }, { seen, input, mark, path });
  if (isRefused(corrected)) return corrected;
  const { after: filed, acts: corrections } = corrected.value;
  const subject = subjectOf(visit, filed);
  if (!subject) throw new Error('a case without its village or rule');

  const shown = listShown(input.materials, input.files);
  const materials = [...new Set([...filed.materials, ...shown])];
  const naming = { asker: visit.asker, matter: subject.matter, number: seen.number, at };
  const before = filed.files ?? [];
  const named = await nameFiles(services, { ...naming, before, path: [...path, 'files'] }, input.files);
  if (isRefused(named)) return named;
  const { files, added, change: reliesOn } = named.value;
  const byAgent = filed.agentPerson !== undefined;
  const reused = await stillReused(services, visit, subject, filed, materials, path);
  if (isRefused(reused)) return reused;
  const brought = { materials, reused: reused.value, byAgent };
  const lacking = checkMaterials(subject.matter, brought, [...path, 'materials']);
  const accepted = decideAcceptance({ ...visit, at, day }, subject, {
    online: filed.channel === 'ONLINE',
    visit: input.visit,
    seenMaterials: input.visit ? shown : [],
    reused: reused.value,
    files: added,
    mark,
    path,
  });
  if (isRefused(accepted)) return { refusals: [...lacking, ...accepted.refusals] };
  if (lacking.length > 0) return { refusals: lacking };
  const { fields, acts } = accepted.value;
  const seenPeople = input.visit ? verifyNames(filed) : filed;
  const after = {
    ...seenPeople,
    ...fields,
    materials,
    ...(files.length > 0 && { files: [...files] }),
    ...(filed.reused && { reused: reused.value }),
  };
  const change = await settleAtOnce(services.statusIndexes, { ...visit, at, day }, { after, acts }, mark);
  const all = [...corrections, ...change.acts];
  return { value: { after: change.after, acts: all, ...(reliesOn && { reliesOn }) } };
};

/** Takes the names of who came as verified: the clerk has seen their documents. */
const verifyNames = ({ applicant, agent, ...seen }: Case): Case => ({
  ...seen,
  applicant: withVerifiedName(applicant),
  ...(agent && { agent: withVerifiedName(agent) }),
});

/** Corrects the data of a submitted case as it is accepted: an act of its own before the acceptance. */
const correctSubmitted = async (
  { personSeal }: Context['services'],
  { directory, window, at, day }: WindowVisit,
  { seen, input: { correction, materials }, mark, path: above }: SubmittedFacts,
): Promise<Outcome<Change<Case, CaseAct>>> => {
  if (!correction) return { value: { after: seen, acts: [] } };
  const path = [...above, 'correction'];
  const reason = readReason(correction.reason, [...path, 'reason']);
  const data = await correctData(
    personSeal,
    { seen, directory, day, brought: materials, isProven: true },
    correction,
    path,
  );
  if (isRefused(reason) || isRefused(data)) return { refusals: refusalsOf(reason, data) };
  const { after, changed, recorded } = data.value;
  if (changed.length === 0) return refused(refuse('INVALID_INPUT', path, requirements.somethingNew));
  const base = { at, day, role: 'CLERK', desk: window.id, ...mark } as const;
  return { value: { after, acts: [{ type: 'CORRECTED', ...base, reason: reason.value, ...recorded }] } };
};

/** Checks reused materials again: valid as of filing, not revoked since, and not brought on paper. */
const stillReused = (
  services: Context['services'],
  { directory }: WindowVisit,
  { matter }: ApplicationSubject,
  { reused, person, filedAt }: Case,
  materials: readonly string[],
  path: readonly string[],
) => {
  const day = localDay(new Date(filedAt), directory.district.timeZone);
  const facts = { directory, matter, person, day, path: [...path, 'materials'] };
  return checkReuse(services, facts, selectReuse(reused, materials));
};

/** Finds village and matter in the version under which the case was filed. */
const subjectOf = ({ directory }: WindowVisit, seen: Case): ApplicationSubject | undefined => {
  const village = directory.villages.get(seen.village);
  const matter = matterVersion(directory, seen.matter, seen.matterVersion);
  return village && matter && { village, matter };
};
