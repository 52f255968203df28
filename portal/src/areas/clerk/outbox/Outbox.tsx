import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useDates, useWords } from '../../../language';
import { useMe } from '../../../session/useSession';
import { Heading } from '../../../ui/Heading';
import { SignInFirst } from '../../../ui/SignInFirst';
import { deskWords } from '../words';
import { MOST_HOURS, type OutboxItem, openVisit, removeVisit } from './outbox';
import { sendOutbox, useSentVisits } from './sendOutbox';
import { useOutbox } from './useOutbox';
import { keepInHand } from './visitInHand';

/** The visits that were taken while the line was down: those that wait, and those that were sent. */
export const Outbox = () => (
  <SignInFirst>
    <OwnOutbox />
  </SignInFirst>
);

const OwnOutbox = () => {
  const words = useWords(deskWords);
  const me = useMe();
  const items = useOutbox();
  const sent = useSentVisits();
  if (!me) return null;
  const own = items.filter(({ subject }) => subject === me.subject);
  return (
    <div className="stack-5">
      <Heading>{words.outbox}</Heading>
      <p className="quiet">{words.outboxText(MOST_HOURS)}</p>
      {items.length > own.length && <p className="notice">{words.ofOthers(items.length - own.length)}</p>}
      <section className="stack-2">
        {own.length === 0 ? (
          <p className="quiet">{words.outboxEmpty}</p>
        ) : (
          <h2>{words.waitingToSend(own.length)}</h2>
        )}
        <ul className="list-plain">
          {own.map((item) => (
            <li key={item.id} className="card stack-2">
              <Waiting item={item} subject={me.subject} />
            </li>
          ))}
        </ul>
        {own.length > 0 && (
          <p>
            <button type="button" className="button" onClick={() => void sendOutbox(me.subject)}>
              {words.sendNow}
            </button>
          </p>
        )}
      </section>
      {sent.length > 0 && (
        <section className="stack-2">
          <h2>{words.sentNow}</h2>
          <ul className="list-plain">
            {sent.map(({ number, matter, applicant }) => (
              <li key={number}>
                <Link className="card" to="/w/case/$number" params={{ number }}>
                  <strong>{matter}</strong>
                  <span className="small">
                    {applicant} · <span className="number">{number}</span>
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
};

const Waiting = ({ item, subject }: { readonly item: OutboxItem; readonly subject: string }) => {
  const words = useWords(deskWords);
  const dates = useDates();
  const navigate = useNavigate();
  const [isSure, setSure] = useState(false);
  const { data: visit } = useQuery({
    queryKey: ['kept', item.id],
    queryFn: () => openVisit(item),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (!visit) return null;
  const correct = async () => {
    await keepInHand(subject, visit.given);
    await removeVisit(item.id);
    await navigate({ to: '/w/new' });
  };
  return (
    <>
      <strong>
        {visit.matter} · {visit.applicant}
      </strong>
      <span className="quiet small">
        {words.takenAt(dates.instant(new Date(item.takenAt).toISOString()))}
      </span>
      {item.refusals.length > 0 && (
        <div className="notice is-bad">
          <p>{words.refusedThen}</p>
          <ul>
            {item.refusals.map(({ code, message }) => (
              <li key={code + message}>{message}</li>
            ))}
          </ul>
        </div>
      )}
      <p className="row">
        {item.refusals.length > 0 && (
          <button type="button" className="button is-small" onClick={() => void correct()}>
            {words.correctVisit}
          </button>
        )}
        {isSure ? (
          <button
            type="button"
            className="button is-small is-danger"
            onClick={() => void removeVisit(item.id)}
          >
            {words.deleteSure}
          </button>
        ) : (
          <button type="button" className="quiet-button" onClick={() => setSure(true)}>
            {words.deleteVisit}
          </button>
        )}
      </p>
    </>
  );
};
