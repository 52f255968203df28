import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useWords } from '../../../language';
import { deskWords } from '../words';
import { sendOutbox, useSentVisits } from './sendOutbox';
import { useOutbox } from './useOutbox';

const RETRY_MS = 15_000;

/** Says how many visits wait to be sent, and sends them as soon as the line is back. */
export const OutboxBanner = ({ subject }: { readonly subject: string }) => {
  const words = useWords(deskWords);
  const items = useOutbox();
  const sent = useSentVisits();
  const queries = useQueryClient();
  const isWaiting = items.some((item) => item.subject === subject && item.refusals.length === 0);
  useEffect(() => {
    if (!isWaiting) return;
    const send = async () => {
      const done = await sendOutbox(subject);
      if (done.length > 0) await queries.invalidateQueries();
    };
    const timer = setInterval(() => void send(), RETRY_MS);
    const onOnline = () => void send();
    addEventListener('online', onOnline);
    if (navigator.onLine) void send();
    return () => {
      clearInterval(timer);
      removeEventListener('online', onOnline);
    };
  }, [isWaiting, subject, queries]);
  if (items.length === 0 && sent.length === 0) return null;
  const refused = items.filter(({ refusals }) => refusals.length > 0).length;
  return (
    <aside className="banner is-warning no-print" aria-label={words.outbox}>
      <span role="status">
        {items.length > 0 ? words.waitingToSend(items.length) : words.allSent(sent.length)}
        {refused > 0 && ` · ${words.toCorrect(refused)}`}
      </span>
      <Link to="/w/outbox">{words.outbox}</Link>
    </aside>
  );
};
