import { graphql } from '../../graphql';
import type { NightsFragment } from '../../graphql/graphql';
import { useDates, useWords } from '../../language';
import { grouped } from '../../numbers';
import { staffWords } from './words';

graphql(`
  fragment Nights on AuditStatus {
    isUpToDate
    calendarPublishedUntil
    verification {
      at
      digests
      chains
      logEntries
      faults
      oldDigests
      oldDigestsWithFaults
      digest { day hash }
    }
    comparison { at from to items countersOff metricsOff }
  }
`);

/** What the last nights found: tampering, differences between figures, and the last digest. */
export const Nights = ({ status }: { readonly status: NightsFragment }) => {
  const words = useWords(staffWords);
  const dates = useDates();
  const { isUpToDate, calendarPublishedUntil, verification, comparison } = status;
  const faults = verification ? verification.faults + verification.oldDigestsWithFaults.length : 0;
  return (
    <section className="stack-2">
      <h2>{words.nights}</h2>
      {!isUpToDate && (
        <p className="light is-yellow">
          {verification || comparison ? words.nightMissing : words.nightFirst}
        </p>
      )}
      {verification && (
        <>
          <p className={faults === 0 ? 'light is-green' : 'light is-red'}>
            {faults === 0 ? words.noFaults : words.faults(faults)}
          </p>
          <p className="quiet small">
            {words.verified(
              dates.instant(verification.at),
              grouped(verification.chains),
              grouped(verification.logEntries),
              grouped(verification.digests + verification.oldDigests),
            )}
          </p>
        </>
      )}
      {comparison && (
        <>
          <p
            className={
              comparison.countersOff + comparison.metricsOff === 0 ? 'light is-green' : 'light is-red'
            }
          >
            {comparison.countersOff + comparison.metricsOff === 0
              ? words.noDifferences
              : words.differences(grouped(comparison.countersOff), grouped(comparison.metricsOff))}
          </p>
          <p className="quiet small">
            {words.compared(
              dates.instant(comparison.at),
              dates.day(comparison.from),
              dates.day(comparison.to),
              grouped(comparison.items),
            )}
          </p>
        </>
      )}
      {verification?.digest && (
        <p className="small">
          {words.digest(dates.day(verification.digest.day))}{' '}
          <code className="number">{verification.digest.hash}</code>
        </p>
      )}
      <p className="quiet small">{words.calendarUntil(dates.day(calendarPublishedUntil))}</p>
    </section>
  );
};
