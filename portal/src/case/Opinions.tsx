import type { CaseViewFragment } from '../graphql/graphql';
import { useDates, useWords } from '../language';
import { actWords } from './actWords';

/** The opinions that desks of a case asked of others, for the officials who may know of them. */
export const Opinions = ({ shown: { opinions } }: { readonly shown: CaseViewFragment }) => {
  const words = useWords(actWords);
  const dates = useDates();
  if (!opinions || opinions.length === 0) return null;
  return (
    <section className="card stack-2">
      <h2>{words.opinions}</h2>
      <ul className="list-plain">
        {opinions.map((one) => (
          <li key={`${one.askedAt} ${one.askedOf.code}`}>
            <strong>{one.askedOf.name}</strong>{' '}
            <span className={one.isLate ? 'light is-red' : 'tag'}>
              {words.opinionStatus[one.status]}
              {one.isLate && ` · ${words.isLate}`}
            </span>
            <div className="quiet small">
              {[one.askedBy.name, one.asker.name, dates.instant(one.askedAt)].filter(Boolean).join(' · ')}
              {one.status === 'OPEN' && ` · ${words.opinionDue(dates.day(one.dueOn))}`}
            </div>
            <p>{one.question}</p>
            {one.opinion && (
              <blockquote>
                {one.opinion}
                <div className="quiet small">
                  {[one.giver?.name, one.givenAt && dates.instant(one.givenAt)].filter(Boolean).join(' · ')}
                </div>
              </blockquote>
            )}
            {one.cancelReason && <p className="quiet">{one.cancelReason}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
};
