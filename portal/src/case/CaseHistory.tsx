import type { CaseViewFragment } from '../graphql/graphql';
import { useDates, useWords } from '../language';
import { caseWords, eventNames, roleNames } from './words';

/** What happened in a case, in order. */
export const CaseHistory = ({ shown }: { readonly shown: CaseViewFragment }) => {
  const words = useWords(caseWords);
  const events = useWords(eventNames);
  const roles = useWords(roleNames);
  const dates = useDates();
  return (
    <section className="stack-2">
      <h2>{words.history}</h2>
      <ol className="timeline">
        {shown.history.map((event) => (
          <li key={`${event.at} ${event.type}`}>
            <strong>{events[event.type]}</strong>
            <div className="quiet small">
              {dates.instant(event.at)} · {event.desk?.name ?? roles[event.role]}
              {event.toDesk && ` → ${event.toDesk.name}`}
            </div>
            {event.reason && (
              <div>
                {words.reason}
                {event.reason}
              </div>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
};
