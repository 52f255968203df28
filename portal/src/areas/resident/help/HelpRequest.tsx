import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { ask } from '../../../ask';
import { useAct } from '../../../case/useAct';
import { graphql } from '../../../graphql';
import type { AskBackInput, CloseHelpInput, HelpRequestQuery } from '../../../graphql/graphql';
import { useDates, useLang, useWords } from '../../../language';
import { TextArea } from '../../../ui/Field';
import { Heading } from '../../../ui/Heading';
import { Failure, Loaded } from '../../../ui/Loaded';
import { Refusals } from '../../../ui/Refusals';
import { SignInFirst } from '../../../ui/SignInFirst';
import { helpWords } from './words';

const HelpDocument = graphql(`
  query HelpRequest($number: ID!, $lang: Lang!) {
    helpRequest(number: $number) {
      number
      status
      dueAt
      satisfied
      owner { staff { name } window { name(lang: $lang) phone } }
      village { name(lang: $lang) }
      matter { name(lang: $lang) }
      messages { at fromAsker text staff { name } }
      history { type at }
    }
  }
`);
const AskBack = graphql(`
  mutation AskBack($input: AskBackInput!) { askBack(input: $input) { refusals { code message path } } }
`);
const CloseHelp = graphql(`
  mutation CloseHelp($input: CloseHelpInput!) { closeHelp(input: $input) { refusals { code message path } } }
`);
type Shown = NonNullable<HelpRequestQuery['helpRequest']>;

/** A help request with its messages, for whoever asked. */
export const HelpRequest = () => {
  const words = useWords(helpWords);
  const { number = '' }: { number?: string } = useParams({ strict: false });
  const lang = useLang();
  const query = useQuery({
    queryKey: ['help', number, lang],
    queryFn: () => ask(HelpDocument, { number, lang }),
  });
  return (
    <SignInFirst>
      <Loaded query={query}>
        {({ helpRequest }) =>
          helpRequest ? (
            <Conversation shown={helpRequest} />
          ) : (
            <div className="stack">
              <Heading>{words.title}</Heading>
              <p>{words.notFound}</p>
            </div>
          )
        }
      </Loaded>
    </SignInFirst>
  );
};

const Conversation = ({ shown }: { readonly shown: Shown }) => {
  const words = useWords(helpWords);
  const dates = useDates();
  const { status, owner, dueAt, messages, satisfied } = shown;
  return (
    <div className="stack-5 measure">
      <div className="stack-2">
        <Heading title={words.title}>{shown.matter?.name ?? shown.village.name}</Heading>
        <p className="row">
          <span className="tag">{words.status[status]}</span>
          {status === 'OPEN' && <span>{words.due(dates.instant(dueAt))}</span>}
        </p>
        <p>
          {words.owner} <strong>{owner.staff?.name ?? words.nobody}</strong> · {owner.window.name}
          {owner.window.phone && ` · ${owner.window.phone}`}
        </p>
        {shown.history.some(({ type }) => type === 'ESCALATED') && (
          <p className="notice is-warning">{words.escalated}</p>
        )}
      </div>
      <ol className="timeline">
        {messages?.map(({ at, fromAsker, text, staff }) => (
          <li key={at}>
            <strong>{fromAsker ? words.you : staff?.name}</strong>
            <div className="quiet small">{dates.instant(at)}</div>
            <p>{text}</p>
          </li>
        ))}
      </ol>
      {status === 'ANSWERED' && <AfterAnswer number={shown.number} />}
      {satisfied != null && (
        <p className={`notice ${satisfied ? 'is-good' : 'is-warning'}`}>
          {satisfied ? words.closedGood : words.closedBad}
        </p>
      )}
      <p>
        <Link to="/help">{words.back}</Link>
      </p>
    </div>
  );
};

const AfterAnswer = ({ number }: { readonly number: string }) => {
  const words = useWords(helpWords);
  const [text, setText] = useState('');
  const back = useAct(
    (input: AskBackInput) => ask(AskBack, { input }).then(({ askBack }) => askBack),
    () => setText(''),
  );
  const close = useAct((input: CloseHelpInput) =>
    ask(CloseHelp, { input }).then(({ closeHelp }) => closeHelp),
  );
  const error = back.error ?? close.error;
  const askAgain = (event: FormEvent) => {
    event.preventDefault();
    back.act((idempotencyKey) => ({ idempotencyKey, number, words: text.trim() }));
  };
  const finish = (satisfied: boolean) =>
    close.act((idempotencyKey) => ({ idempotencyKey, number, satisfied }));
  return (
    <div className="stack">
      <Refusals refusals={back.refusals} />
      <Refusals refusals={close.refusals} />
      {error && <Failure error={error} />}
      <section className="stack-2">
        <h2>{words.helped}</h2>
        <p className="row">
          <button type="button" className="button" disabled={close.isBusy} onClick={() => finish(true)}>
            {words.yes}
          </button>
          <button
            type="button"
            className="button is-second"
            disabled={close.isBusy}
            onClick={() => finish(false)}
          >
            {words.no}
          </button>
        </p>
      </section>
      <form className="stack-2" onSubmit={askAgain}>
        <TextArea id="words" label={words.askBack} maxLength={1_000} value={text} onChange={setText} />
        <p>
          <button type="submit" className="button is-second" disabled={back.isBusy || text.trim() === ''}>
            {words.sendBack}
          </button>
        </p>
      </form>
    </div>
  );
};
