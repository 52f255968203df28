import type { CaseViewFragment } from '../graphql/graphql';
import { useDates, useJoin, useWords } from '../language';
import { actWords } from './actWords';

const FEN_IN_YUAN = 100;

/** What keeps a case from being settled: a fee that is not recorded, materials that are still to follow. */
export const WhatIsMissing = ({ shown }: { readonly shown: CaseViewFragment }) => {
  const words = useWords(actWords);
  const dates = useDates();
  const join = useJoin();
  const { openFeeInFen: fee, promise, availableActions } = shown;
  if (!availableActions.includes('COMPLETE') || (fee === 0 && !promise)) return null;
  return (
    <div className="notice is-warning">
      {fee > 0 && <p>{words.feeOpen(String(fee / FEN_IN_YUAN))}</p>}
      {promise && (
        <p>{words.promiseOpen(join(promise.materials.map(({ name }) => name)), dates.day(promise.by))}</p>
      )}
    </div>
  );
};
