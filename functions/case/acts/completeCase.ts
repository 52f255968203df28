import type { CompleteCaseInput } from '../../graphql/generated/types.ts';
import { isRefused, type Outcome, type Refusal, refuse, refused } from '../../refusal/refusal.ts';
import { type Directory, matterVersion } from '../../registry/directory.ts';
import type { Context } from '../../request/context.ts';
import type { Certificate } from '../certificate.ts';
import { isOnTime } from '../clock.ts';
import { findMaterial, refuseMissing } from '../filing/refuseMaterials.ts';
import { indexCertificate } from '../granting/indexCertificate.ts';
import type { Case } from '../model.ts';
import { mayDeskSettle } from '../moves/mayDeskSettle.ts';
import { closeByDecision, isOnTheSpot } from '../settlement.ts';
import { actOnCase, type CaseChange, type CaseFacts } from './actOnCase.ts';
import { findOpenFee, formatYuan } from './fee.ts';
import { grantCertificate } from './grantCertificate.ts';

/** Settles a case at the desk that has it. */
export const completeCase = (context: Context, input: CompleteCaseInput): Promise<Outcome<Case>> =>
  actOnCase(context, 'completeCase', input, async (facts) => {
    const settled = decideCompletion(facts);
    return isRefused(settled)
      ? settled
      : { value: await indexCertificate(context.services.statusIndexes, settled.value) };
  });

/** Decides a settlement: the desk needs authority on this day, whatever it had at acceptance. */
export const decideCompletion = ({
  directory,
  seen,
  base,
  next,
}: Pick<CaseFacts, 'directory' | 'seen' | 'base' | 'next'>): Outcome<CaseChange> => {
  const { desk, window, acceptedAt, receivedAt } = seen;
  if (!desk || !window || !acceptedAt) throw new Error('an accepted case without desk, window or time');
  if (!mayDeskSettle(directory, seen, desk, base.day))
    return refused(refuse('NOT_DELEGATED', ['input', 'number'], seen.matter));
  const missing = [...refusePromised(directory, seen), ...refuseUnpaid(directory, seen)];
  if (missing.length > 0) return { refusals: missing };
  const { timeZone } = directory.district;
  const onTheSpot = isOnTheSpot({ window, at: acceptedAt, receivedAt }, { desk, at: base.at }, timeZone);
  const certificate = grantFor(directory, seen, base);
  return {
    value: {
      after: {
        ...closeByDecision(seen),
        status: next,
        completedAt: base.at,
        onTheSpot,
        ...(certificate && { certificate }),
      },
      acts: [
        {
          type: 'COMPLETED',
          ...base,
          desk,
          onTheSpot,
          onTime: isOnTime(seen, base.at),
          ...(certificate && { certificate: { validUntil: certificate.validUntil } }),
        },
      ],
    },
  };
};

// what was promised at acceptance must have followed
const refusePromised = (
  directory: Directory,
  { promised, matter, matterVersion: version }: Case,
): Refusal[] => {
  const listed = matterVersion(directory, matter, version)?.materials ?? [];
  return (promised?.materials ?? []).map((wanted) =>
    refuseMissing([findMaterial(listed, wanted)], ['input', 'number']),
  );
};

const refuseUnpaid = (directory: Directory, seen: Case): Refusal[] => {
  const open = findOpenFee(directory, seen);
  const name = matterVersion(directory, seen.matter, seen.matterVersion)?.name;
  if (open === 0 || !name) return [];
  const yuan = formatYuan(open);
  const about = { zh: `“${name.zh}”收费 ${yuan} 元`, en: `“${name.en}” costs ${yuan} yuan` };
  return [refuse('FEE_NOT_RECORDED', ['input', 'number'], about)];
};

// granted by the write that settles the case: neither exists without the other
const grantFor = (directory: Directory, seen: Case, base: CaseFacts['base']): Certificate | null => {
  const matter = matterVersion(directory, seen.matter, seen.matterVersion);
  return matter ? grantCertificate(matter, base) : null;
};
