import type { RequestCorrectionInput } from '../../graphql/generated/types.ts';
import { readReason } from '../../record/reason.ts';
import { isRefused, type Outcome, refuse, refused } from '../../refusal/refusal.ts';
import { matterVersion } from '../../registry/directory.ts';
import type { MatterVersion } from '../../registry/model/matter.ts';
import type { Context } from '../../request/context.ts';
import { countCorrectionLimit } from '../clocks/correctionLimit.ts';
import { keepPromise } from '../clocks/promise.ts';
import { countLeft, stopClock } from '../clocks/stopClock.ts';
import { refuseUnlisted } from '../filing/refuseMaterials.ts';
import type { Case, CaseClock } from '../model.ts';
import { actOnCase, type CaseChange, type CaseFacts } from './actOnCase.ts';

/** Asks the applicant for a correction (补正); the clock stops until it is supplied, or its own limit has passed. */
export const requestCorrection = (context: Context, input: RequestCorrectionInput): Promise<Outcome<Case>> =>
  actOnCase(context, 'requestCorrection', input, (facts) => decideRequest(facts, input));

const decideRequest = (facts: CaseFacts, input: RequestCorrectionInput): Outcome<CaseChange> => {
  const { directory, seen, base, next } = facts;
  const { desk, status: resumesAs } = seen;
  const rule = matterVersion(directory, seen.matter, seen.matterVersion);
  if (!desk || !rule || !isStoppable(resumesAs))
    throw new Error('transition table allows a correction of a case without desk or rule');
  // what was promised is asked for too: all at once
  const materials = [...new Set([...input.materials, ...(seen.promised?.materials ?? [])])];
  const unknown = unknownMaterials(rule, input.materials);
  const reason = readReason(input.reason);
  if (isRefused(reason)) return reason;
  const repeated = readRepeat(seen, input.repeatReason);
  if (isRefused(repeated)) return repeated;
  if (unknown.length > 0) return { refusals: unknown };

  const left = countLeft(directory, seen, base.day);
  const limit = countCorrectionLimit(directory, rule.correctionDays, base.day);
  const asked = { reason: reason.value, materials };
  return {
    value: {
      after: {
        ...stopClock(keepPromise(seen, materials), { since: base.at, left, resumesAs, ...asked, ...limit }),
        status: next,
      },
      acts: [
        {
          type: 'CORRECTION_REQUESTED',
          ...base,
          desk,
          ...asked,
          left,
          dueAt: limit.endsAt,
          ...(repeated.value !== undefined && { words: repeated.value }),
        },
      ],
    },
  };
};

/** Reads why something is asked for that was not asked for at once (行政许可法 art. 32). Undefined: the first request. */
const readRepeat = ({ events }: Case, text: string | null | undefined): Outcome<string | undefined> => {
  const path = ['input', 'repeatReason'];
  const asked = events.filter(({ type }) => type === 'CORRECTION_REQUESTED').length;
  if (asked === 0) return { value: undefined };
  return typeof text === 'string'
    ? readReason(text, path)
    : refused(refuse('CORRECTION_REPEATED', path, String(asked)));
};

type Resumable = NonNullable<CaseClock['stopped']>['resumesAs'];
const isStoppable = (status: Case['status']): status is Resumable =>
  status === 'SUBMITTED' || status === 'ACCEPTED' || status === 'IN_REVIEW';

const unknownMaterials = ({ materials: known }: MatterVersion, materials: readonly string[]) =>
  refuseUnlisted(
    known.map(({ code }) => code),
    materials,
    (i) => ['input', 'materials', String(i)],
  );
