import type { Context } from '../graphql/context.ts';
import type { SubmittedCaseInput } from '../graphql/generated/types.ts';
import { isRefused, type Outcome, refuse, refused } from '../refusal/refusal.ts';
import { matterVersion } from '../registry/directory.ts';
import { checkMaterials, type Subject } from './acceptance.ts';
import { maySee } from './access.ts';
import { write } from './act.ts';
import { parseCaseNumber } from './caseNumber.ts';
import { decideAcceptance } from './decideAcceptance.ts';
import type { Case } from './model.ts';
import { answerRepeat, markOf } from './repeat.ts';
import { after } from './transitions.ts';
import type { Visit } from './visit.ts';

/** Takes up at a window a case that was submitted online: one read, one conditional write. */
export const acceptSubmitted = async (
  { services }: Context,
  visit: Visit,
  input: SubmittedCaseInput,
  position: number,
): Promise<Outcome<Case>> => {
  const path = ['input', 'cases', String(position), 'submitted'];
  const address = parseCaseNumber(input.number);
  const own = address?.district === visit.directory.district.code;
  const seen = own ? await services.cases.find(address) : undefined;
  const subject = seen && maySee(visit.asker, visit.directory, seen) ? subjectOf(visit, seen) : undefined;
  if (!seen || !subject) return refused(refuse('NOT_FOUND', [...path, 'number']));

  const payload = { act: 'accept', window: visit.window.id, submitted: input };
  const mark = markOf(visit.asker, visit.idempotencyKey, await services.personIndex.fingerprint(payload));
  const repeat = answerRepeat(seen, mark);
  if (repeat) return repeat;
  if (!after(seen.status, 'ACCEPT'))
    return refused(refuse('NOT_ALLOWED_IN_STATUS', [...path, 'number'], seen.status));

  const materials = [...new Set([...seen.materials, ...input.materials])];
  const byAgent = seen.agentPerson !== undefined;
  const lacking = checkMaterials(subject.matter, { materials, byAgent }, [...path, 'materials']);
  const accepted = decideAcceptance(visit, subject, {
    online: seen.channel === 'ONLINE',
    visit: input.visit,
    mark,
    path,
  });
  if (isRefused(accepted)) return { refusals: [...lacking, ...accepted.refusals] };
  if (lacking.length > 0) return { refusals: lacking };
  const { fields, acts } = accepted.value;
  return write(services.cases, seen, { after: { ...seen, ...fields, materials }, acts }, mark);
};

/** A case runs under the version of the rule that it was filed under. */
const subjectOf = ({ directory }: Visit, seen: Case): Subject | undefined => {
  const village = directory.villages.get(seen.village);
  const matter = matterVersion(directory, seen.matter, seen.matterVersion);
  return village && matter && { village, matter };
};
