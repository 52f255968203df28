import { ask } from '../../../ask';
import { useAct } from '../../../case/useAct';
import { graphql } from '../../../graphql';
import type { MyTicketFragment, TicketInput } from '../../../graphql/graphql';
import { useWords } from '../../../language';
import { Failure } from '../../../ui/Loaded';
import { Refusals } from '../../../ui/Refusals';
import { NoneYet } from './NoneYet';
import { queueWords } from './words';

graphql(`
  fragment MyTicket on Ticket {
    number
    sign
    status
    takenAt
    window { code name(lang: $lang) }
    matter { name(lang: $lang) }
    wait { peopleAhead expectedWaitMinutes }
  }
`);
const CancelTicket = graphql(`
  mutation CancelTicket($input: TicketInput!) {
    cancelTicket(input: $input) { refusals { code message path } }
  }
`);

/** Tickets of today, each with its place in the queue. */
export const Tickets = ({ tickets }: { readonly tickets: readonly MyTicketFragment[] }) => {
  const words = useWords(queueWords);
  return (
    <section className="stack-2">
      <h2>{words.tickets}</h2>
      {tickets.length === 0 && <NoneYet text={words.noTickets} />}
      <ul className="list-plain grid">
        {tickets.map((ticket) => (
          <li key={ticket.number} className="card stack-2">
            <OneTicket ticket={ticket} />
          </li>
        ))}
      </ul>
    </section>
  );
};

const OneTicket = ({ ticket }: { readonly ticket: MyTicketFragment }) => {
  const words = useWords(queueWords);
  const { act, isBusy, error, refusals } = useAct((input: TicketInput) =>
    ask(CancelTicket, { input }).then(({ cancelTicket }) => cancelTicket),
  );
  const cancel = () => act((idempotencyKey) => ({ idempotencyKey, number: ticket.number }));
  const { wait, status, sign, window, matter } = ticket;
  return (
    <>
      <p className="row">
        <span className="ticket-sign">{sign}</span>
        <span className={status === 'CALLED' ? 'light is-green' : 'tag'}>{words.ticketStatus[status]}</span>
      </p>
      {wait && (
        <p>
          {words.ahead(wait.peopleAhead)}
          {wait.expectedWaitMinutes != null && ` · ${words.minutes(wait.expectedWaitMinutes)}`}
        </p>
      )}
      <span className="small">
        {window.name} {matter && `· ${matter.name}`}
      </span>
      <Refusals refusals={refusals} />
      {error && <Failure error={error} onRetry={cancel} />}
      {status === 'WAITING' && (
        <p>
          <button type="button" className="quiet-button" disabled={isBusy} onClick={cancel}>
            {words.cancelTicket}
          </button>
        </p>
      )}
    </>
  );
};
