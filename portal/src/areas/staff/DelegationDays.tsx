import type { DelegationRowFragment } from '../../graphql/graphql';
import { useDates, useWords } from '../../language';
import { staffingWords } from '../operate/staffingWords';
import { useDaySpan } from './useDaySpan';

/** The days of a delegation, and its revocation. */
export const DelegationDays = ({ delegation }: { readonly delegation: DelegationRowFragment }) => {
  const words = useWords(staffingWords);
  const dates = useDates();
  const showSpan = useDaySpan();
  const { from, to, revocation } = delegation;
  return (
    <>
      {showSpan(from, to)}
      {revocation && (
        <div className="small">{words.revoked(dates.day(revocation.recordedOn), revocation.reason)}</div>
      )}
    </>
  );
};
