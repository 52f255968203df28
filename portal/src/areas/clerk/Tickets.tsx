import { Fragment } from 'react';
import { ask } from '../../ask';
import { useAct } from '../../case/useAct';
import { graphql } from '../../graphql';
import type { CallTicketInput, TicketInput, TicketStatus } from '../../graphql/graphql';
import { useWords } from '../../language';
import { Failure } from '../../ui/Loaded';
import { Refusals } from '../../ui/Refusals';
import { useKeys } from './useKeys';
import { deskWords } from './words';

const Call = graphql(
  `mutation CallTicket($input: CallTicketInput!) { callTicket(input: $input) { refusals { code message path } } }`,
);
const Finish = graphql(
  `mutation FinishTicket($input: TicketInput!) { finishTicket(input: $input) { refusals { code message path } } }`,
);
const NoShow = graphql(
  `mutation MarkNoShow($input: TicketInput!) { markNoShow(input: $input) { refusals { code message path } } }`,
);
const Hold = graphql(
  `mutation HoldTicket($input: TicketInput!) { holdTicket(input: $input) { refusals { code message path } } }`,
);

type ShownTicket = {
  readonly number: string;
  readonly sign: string;
  readonly status: TicketStatus;
  readonly matter?: { readonly name: string } | null;
};
type Props = { readonly window: string; readonly tickets: readonly ShownTicket[] };

/** The tickets of a window: who is being served, and who waits. */
export const Tickets = ({ window, tickets }: Props) => {
  const words = useWords(deskWords);
  const call = useAct((input: CallTicketInput) => ask(Call, { input }).then(({ callTicket }) => callTicket));
  const finish = useAct((input: TicketInput) =>
    ask(Finish, { input }).then(({ finishTicket }) => finishTicket),
  );
  const noShow = useAct((input: TicketInput) => ask(NoShow, { input }).then(({ markNoShow }) => markNoShow));
  const hold = useAct((input: TicketInput) => ask(Hold, { input }).then(({ holdTicket }) => holdTicket));
  const served = tickets.find(({ status }) => status === 'CALLED');
  const waiting = tickets.filter(({ status }) => status === 'WAITING' || status === 'HELD');
  const callNext = () => call.act((idempotencyKey) => ({ idempotencyKey, window }));
  const on = (one: ShownTicket) => (idempotencyKey: string) => ({ idempotencyKey, number: one.number });
  useKeys({ c: callNext, f: () => served && finish.act(on(served)) });
  return (
    <section className="stack-2">
      <h2>
        {words.queue} <span className="quiet small">{words.waiting(waiting.length)}</span>
      </h2>
      {Object.entries({ call, finish, noShow, hold }).map(([name, { refusals, error }]) => (
        <Fragment key={name}>
          <Refusals refusals={refusals} />
          {error && <Failure error={error} />}
        </Fragment>
      ))}
      {served && (
        <div className="card stack-2">
          <span className="ticket-sign">{served.sign}</span>
          {served.matter && <span>{served.matter.name}</span>}
          <p className="row">
            <button type="button" className="button is-small" onClick={() => finish.act(on(served))}>
              {words.finish} <kbd>F</kbd>
            </button>
            <button type="button" className="button is-small is-second" onClick={() => hold.act(on(served))}>
              {words.hold}
            </button>
            <button
              type="button"
              className="button is-small is-second"
              onClick={() => noShow.act(on(served))}
            >
              {words.noShow}
            </button>
          </p>
        </div>
      )}
      <p>
        <button
          type="button"
          className="button is-small is-second"
          onClick={callNext}
          disabled={call.isBusy || waiting.length === 0}
        >
          {words.call} <kbd>C</kbd>
        </button>
      </p>
      {waiting.length === 0 ? (
        <p className="quiet">{words.nobody}</p>
      ) : (
        <ol className="list-plain">
          {waiting.map((one) => (
            <li key={one.number} className="card row is-spread">
              <strong>{one.sign}</strong>
              <span className="quiet small">{one.matter?.name ?? words.ticketStatus[one.status]}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
};
