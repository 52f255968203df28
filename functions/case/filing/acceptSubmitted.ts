import type { SubmittedCaseInput } from '../../graphql/generated/types.ts';
import { writeChange } from '../../record/actOn.ts';
import { answerRepeat, markRequest } from '../../record/idempotency.ts';
import { resolveMoment } from '../../record/moment.ts';
import { parseCaseNumber } from '../../record/numbers.ts';
import { isRefused, type Outcome, refuse, refused } from '../../refusal/refusal.ts';
import { statusWords } from '../../refusal/statusWords.ts';
import { matterVersion } from '../../registry/directory.ts';
import type { Context } from '../../request/context.ts';
import { localDay } from '../../time.ts';
import { maySeeCase } from '../access.ts';
import { renewingStore } from '../acts/renewPeople.ts';
import { checkPrerequisites } from '../checkPrerequisites.ts';
import type { Case } from '../model.ts';
import { showRepeat } from '../showRepeat.ts';
import { findNextCaseStatus } from '../transitions.ts';
import { checkReuse, selectReuse } from './checkReuse.ts';
import { decideAcceptance } from './decideAcceptance.ts';
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
  const subject = maySee ? subjectOf(visit, seen) : undefined;
  if (!seen || !subject) return refused(refuse('NOT_FOUND', [...path, 'number']));

  const { window, received } = visit;
  const payload = { act: 'accept', window: window.id, received, submitted: input };
  const mark = markRequest(
    visit.asker,
    visit.idempotencyKey,
    await services.personIndex.fingerprint(payload),
  );
  const repeat = answerRepeat(seen, mark);
  if (repeat) return isRefused(repeat) ? repeat : showRepeat(context, visit.asker, repeat.value, visit.day);
  if (!findNextCaseStatus(seen.status, 'ACCEPT'))
    return refused(refuse('NOT_ALLOWED_IN_STATUS', [...path, 'number'], statusWords.case[seen.status]));

  const waiting = await checkPrerequisites(services, visit, seen, [...path, 'number']);
  if (waiting.length > 0) return { refusals: waiting };

  const materials = [...new Set([...seen.materials, ...input.materials])];
  const byAgent = seen.agentPerson !== undefined;
  const reused = await stillReused(services, visit, subject, seen, materials, path);
  if (isRefused(reused)) return reused;
  const brought = { materials, reused: reused.value, byAgent };
  const lacking = checkMaterials(subject.matter, brought, [...path, 'materials']);
  const moment = resolveMoment(new Date(visit.at), seen.events);
  const day = localDay(moment, visit.directory.district.timeZone);
  const accepted = decideAcceptance({ ...visit, at: moment.toISOString(), day }, subject, {
    online: seen.channel === 'ONLINE',
    visit: input.visit,
    seenMaterials: input.visit ? input.materials : [],
    reused: reused.value,
    mark,
    path,
  });
  if (isRefused(accepted)) return { refusals: [...lacking, ...accepted.refusals] };
  if (lacking.length > 0) return { refusals: lacking };
  const { fields, acts } = accepted.value;
  const item = { ...seen, ...fields, materials, ...(seen.reused && { reused: reused.value }) };
  return writeChange(renewingStore(services), seen, { after: item, acts }, mark);
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
