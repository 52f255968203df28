import type { CaseViewFragment } from '../graphql/graphql';
import { useDates, useWords } from '../language';
import { caseWords } from './words';

/** Internal notes of a case; only staff are answered them. */
export const CaseNotes = ({ shown: { notes } }: { readonly shown: CaseViewFragment }) => {
  const words = useWords(caseWords);
  const dates = useDates();
  if (!notes || notes.length === 0) return null;
  return (
    <section className="card stack-2">
      <h2>{words.notes}</h2>
      <ul className="list-plain">
        {notes.map(({ at, text, staff }) => (
          <li key={at}>
            {text}
            <div className="quiet small">
              {dates.instant(at)} · {staff.name}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
};
