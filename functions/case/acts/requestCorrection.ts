import type { RequestCorrectionInput } from '../../graphql/generated/types.ts';
import { readReason } from '../../record/reason.ts';
import { isRefused, type Outcome, refuse } from '../../refusal/refusal.ts';
import { matterVersion } from '../../registry/directory.ts';
import type { Context } from '../../request/context.ts';
import { countDaysLeft, toDueDay } from '../clock.ts';
import type { Case, CaseClock } from '../model.ts';
import { actOnCase, type CaseChange, type CaseFacts } from './actOnCase.ts';

/** Asks the applicant for a correction (补正); the clock stops until it is supplied. */
export const requestCorrection = (context: Context, input: RequestCorrectionInput): Promise<Outcome<Case>> =>
  actOnCase(context, 'requestCorrection', input, (facts) =>
    decideRequest(facts, input.reason, [...new Set(input.materials)]),
  );

const decideRequest = (facts: CaseFacts, text: string, materials: readonly string[]): Outcome<CaseChange> => {
  const { directory, seen, base, next } = facts;
  const { desk, dueAt, status: resumesAs } = seen;
  if (!desk || !dueAt || !isStoppable(resumesAs))
    throw new Error('transition table allows a correction of a case without a clock');
  const reason = readReason(text);
  if (isRefused(reason)) return reason;
  const unknown = unknownMaterials(facts, materials);
  if (unknown.length > 0) return { refusals: unknown };

  const { limit } = seen.clock;
  const left = countDaysLeft(
    directory.calendar,
    limit.unit,
    base.day,
    toDueDay(dueAt, directory.district.timeZone),
  );
  const stopped = { since: base.at, left, resumesAs, reason: reason.value, materials: [...materials] };
  return {
    value: {
      after: { ...seen, status: next, clock: { limit, stopped } },
      acts: [
        {
          type: 'CORRECTION_REQUESTED',
          ...base,
          desk,
          reason: reason.value,
          materials: [...materials],
          left,
        },
      ],
    },
  };
};

type Resumable = NonNullable<CaseClock['stopped']>['resumesAs'];
const isStoppable = (status: Case['status']): status is Resumable =>
  status === 'SUBMITTED' || status === 'ACCEPTED' || status === 'IN_REVIEW';

const unknownMaterials = ({ directory, seen }: CaseFacts, materials: readonly string[]) => {
  const known = matterVersion(directory, seen.matter, seen.matterVersion)?.materials ?? [];
  return materials
    .map((code, i) => ({ code, i }))
    .filter(({ code }) => !known.some((material) => material.code === code))
    .map(({ i }) => refuse('UNKNOWN_MATERIAL', ['input', 'materials', String(i)]));
};
