import type { CaseViewFragment } from '../graphql/graphql';
import { useWords } from '../language';
import { Light } from '../ui/Light';
import { caseWords } from './words';

/** The light of a case with the days that are left; nothing when its clock stands or it is closed. */
export const DueLight = ({
  shown: { status, light, remainingDays, remainingDaysUnit },
}: {
  readonly shown: Pick<CaseViewFragment, 'status' | 'light' | 'remainingDays' | 'remainingDaysUnit'>;
}) => {
  const words = useWords(caseWords);
  if (status === 'CORRECTION' || status === 'SUSPENDED') return null;
  if (!light || remainingDays === null || remainingDays === undefined) return null;
  return <Light light={light} text={words.daysLeft(remainingDays, remainingDaysUnit === 'WORKING_DAY')} />;
};
