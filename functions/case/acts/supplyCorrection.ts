import type { CaseFile } from '../../files/model.ts';
import type { SupplyCorrectionInput } from '../../graphql/generated/types.ts';
import { isSamePerson } from '../../identity/asker.ts';
import { isRefused, type Outcome, type Refusal, refuse } from '../../refusal/refusal.ts';
import { requirements } from '../../refusal/requirements.ts';
import { type Directory, matterVersion } from '../../registry/directory.ts';
import type { Context } from '../../request/context.ts';
import { toDueDay } from '../clock.ts';
import { recountDeadline } from '../clocks/recountDeadline.ts';
import { goOn } from '../clocks/stopClock.ts';
import { addFiles } from '../files/addFiles.ts';
import { checkSent, listShown } from '../files/fileRules.ts';
import { admitVisitor } from '../filing/hours/admitVisitor.ts';
import { checkCounter } from '../filing/hours/checkCounter.ts';
import { findMaterial, refuseMissing, refuseUnlisted } from '../filing/refuseMaterials.ts';
import type { Case } from '../model.ts';
import { actOnCase, type CaseChange, type CaseFacts } from './actOnCase.ts';
import { correctData, hasNewData, type NewData } from './correctData.ts';

/** Supplies a requested correction, online or at any window. The clock resumes with the days left. */
export const supplyCorrection = (context: Context, input: SupplyCorrectionInput): Promise<Outcome<Case>> =>
  actOnCase(context, 'supplyCorrection', input, (facts) => decideSupply(context, facts, input));

/** Decides whether what is supplied is what was asked for; the clock goes on. */
export const decideSupply = async (
  { services }: Context,
  facts: CaseFacts,
  { materials: ticked, files, ...input }: SupplyCorrectionInput,
): Promise<Outcome<CaseChange>> => {
  const { directory, seen, base, next, asker } = facts;
  const late = checkLastDay(directory, seen, base.at);
  if (late.length > 0) return { refusals: late };
  const visit = asker.role === 'CLERK';
  const supplied = listShown(ticked, files);
  const refusals = [
    ...checkAsked(facts, supplied),
    ...(isEmpty(facts, supplied, input) ? [NOTHING] : []),
    ...(visit ? await checkWindow(services, facts, input) : []),
  ];
  const { phone, village, form } = input;
  const proven = isSamePerson(asker, seen.person, seen.district) ? (asker.proven?.name ?? null) : null;
  const name = typeof input.name === 'string' ? (proven ?? input.name) : input.name;
  const sent = { name, phone, village, form };
  const correction = { seen, directory, day: base.day, isProven: visit || proven !== null };
  const data = await correctData(services.personSeal, correction, sent, ['input']);
  if (isRefused(data)) return { refusals: [...refusals, ...data.refusals] };
  if (refusals.length > 0) return { refusals };
  const named = await addFiles(services, { asker, directory, seen, at: base.at }, files);
  if (isRefused(named)) return named;
  const unsent = visit ? [] : checkSupplied(facts, supplied, named.value.added);
  if (unsent.length > 0) return { refusals: unsent };
  const { after, recorded } = data.value;
  const materials = [...new Set(supplied)];
  const resumed = goOn(directory, after, base.day);
  return {
    value: {
      after: {
        ...resumed,
        ...named.value.fields,
        status: next,
        materials: [...new Set([...seen.materials, ...materials])],
      },
      acts: [
        {
          type: 'CORRECTION_SUPPLIED',
          ...base,
          ...recorded,
          ...(visit && input.window && { desk: input.window }),
          materials,
          ...named.value.recorded,
          visit,
          dueAt: resumed.dueAt,
        },
      ],
      ...named.value.reliesOn,
    },
  };
};

/** Refuses materials of a wholly online matter that are ticked and not sent anew. */
const checkSupplied = (
  { directory, seen }: CaseFacts,
  supplied: readonly string[],
  added: readonly CaseFile[],
): Refusal[] => {
  const rule = matterVersion(directory, seen.matter, seen.matterVersion);
  return rule && seen.channel === 'ONLINE' ? checkSent(rule, supplied, added, ['input', 'materials']) : [];
};

/** Refuses what comes after the last day, as the calendar in force has it: the schedule is about to end the case. */
export const checkLastDay = (directory: Directory, seen: Case, at: string): Refusal[] => {
  const { stopped } = { ...seen, ...recountDeadline(directory, seen) }.clock;
  if (stopped?.endsAt === undefined || Date.parse(at) < Date.parse(stopped.endsAt)) return [];
  const lastDay = toDueDay(stopped.endsAt, directory.district.timeZone);
  const why = {
    zh: `补正期限已于 ${lastDay} 届满，该办件即将终止办理，可重新申请`,
    en: `The last day for this correction was ${lastDay}: the case is about to end, and may be filed anew`,
  };
  return [refuse('NOT_ALLOWED_IN_STATUS', ['input', 'number'], why)];
};

// a missing material says more
const isEmpty = ({ seen }: CaseFacts, supplied: readonly string[], sent: NewData): boolean =>
  supplied.length === 0 && !seen.clock.stopped?.materials.length && !hasNewData(sent);

const NOTHING = refuse('INVALID_INPUT', ['input'], requirements.something);

/** Refuses each requested material that is missing, and each that the matter does not list. */
const checkAsked = ({ directory, seen }: CaseFacts, supplied: readonly string[]): Refusal[] => {
  const known = matterVersion(directory, seen.matter, seen.matterVersion)?.materials ?? [];
  const missing = (seen.clock.stopped?.materials ?? []).filter((code) => !supplied.includes(code));
  const path = ['input', 'materials'];
  return [
    ...missing.map((code) => refuseMissing([findMaterial(known, code)], path)),
    ...refuseUnlisted(
      known.map(({ code }) => code),
      supplied,
      () => path,
    ),
  ];
};

/** Refuses a clerk's window unless they are posted to it, and it serves now. */
const checkWindow = async (
  services: Context['services'],
  { asker, directory, seen, base }: CaseFacts,
  { window: wanted, ticket }: Pick<SupplyCorrectionInput, 'window' | 'ticket'>,
): Promise<readonly Refusal[]> => {
  const path = ['input', 'window'];
  const window = directory.windows.get(wanted ?? '');
  if (!window) return [refuse('UNKNOWN_WINDOW', path)];
  if (!asker.windows.has(window.id)) return [refuse('NOT_YOUR_WINDOW', path, window.name)];
  const served = await checkCounter(services, { directory, window, at: new Date(base.at), ticket });
  return isRefused(served) ? served.refusals : admitVisitor(services, served.value, seen);
};
