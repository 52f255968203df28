import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { ask } from '../../ask';
import type { CaseTo } from '../../case/CaseLine';
import { useAct } from '../../case/useAct';
import { graphql } from '../../graphql';
import type { AnswerHelpInput, DeskHelpQuery, HelpLineFragment } from '../../graphql/graphql';
import { useDates, useLang, useWords } from '../../language';
import { lastPartOf } from '../../numbers';
import { TextArea } from '../../ui/Field';
import { Heading } from '../../ui/Heading';
import { Failure, Loaded } from '../../ui/Loaded';
import { NotFound } from '../../ui/NotFound';
import { Refusals } from '../../ui/Refusals';
import { SignInFirst } from '../../ui/SignInFirst';
import { deskWords } from './words';

graphql(`
  fragment HelpLine on HelpRequest {
    number
    dueAt
    minutesLeft
    asker { name }
    village { name(lang: $lang) }
    matter { name(lang: $lang) }
  }
`);
const DeskHelpDocument = graphql(`
  query DeskHelp($number: ID!, $lang: Lang!) {
    helpRequest(number: $number) {
      ...HelpLine
      status
      owner { staff { name } window { name(lang: $lang) } }
      case { number matter { name(lang: $lang) } }
      messages { at fromAsker text staff { name } }
    }
  }
`);
const AnswerHelp = graphql(`
  mutation AnswerHelp($input: AnswerHelpInput!) {
    answerHelp(input: $input) { refusals { code message path } }
  }
`);

/** A question that a desk owes an answer, in a list. */
export const HelpLine = ({ shown }: { readonly shown: HelpLineFragment }) => {
  const words = useWords(deskWords);
  const { number, matter, village, asker, minutesLeft } = shown;
  return (
    <Link className="card case-line" to="/w/help/$number" params={{ number }}>
      <strong>{matter?.name ?? words.question}</strong>
      <span className="row small">
        <span className={minutesLeft === 0 ? 'light is-red' : 'tag'}>
          {words.minutesLeft(minutesLeft ?? 0)}
        </span>
        <span>
          {asker.name} · {village.name}
        </span>
      </span>
    </Link>
  );
};

/** A question at a desk. */
export const DeskHelp = () => <HelpPage caseTo="/w/case/$number" />;

/** A question with its messages, to be answered by name. */
export const HelpPage = ({ caseTo }: { readonly caseTo: CaseTo }) => {
  const { number = '' }: { number?: string } = useParams({ strict: false });
  const lang = useLang();
  const query = useQuery({
    queryKey: ['deskHelp', number, lang],
    queryFn: () => ask(DeskHelpDocument, { number, lang }),
  });
  return (
    <SignInFirst>
      <Loaded query={query}>
        {({ helpRequest }) => (helpRequest ? <Shown shown={helpRequest} caseTo={caseTo} /> : <NotFound />)}
      </Loaded>
    </SignInFirst>
  );
};

type ShownProps = {
  readonly shown: NonNullable<DeskHelpQuery['helpRequest']>;
  readonly caseTo: CaseTo;
};

const Shown = ({ shown, caseTo }: ShownProps) => {
  const words = useWords(deskWords);
  const dates = useDates();
  return (
    <div className="stack-5 measure">
      <div className="stack-2">
        <Heading title={words.question}>{shown.matter?.name ?? words.question}</Heading>
        <p className="row">
          {shown.status === 'OPEN' && (
            <span className="tag">{words.answerBy(dates.instant(shown.dueAt))}</span>
          )}
          <span>
            {shown.asker.name} · {shown.village.name}
          </span>
          <span className="quiet">{[shown.owner.staff?.name, shown.owner.window.name].join(' · ')}</span>
        </p>
        {shown.case && (
          <Link to={caseTo} params={{ number: shown.case.number }}>
            {shown.case.matter.name} {lastPartOf(shown.case.number)}
          </Link>
        )}
      </div>
      <ol className="timeline">
        {shown.messages?.map(({ at, fromAsker, text, staff }) => (
          <li key={at}>
            <strong>{fromAsker ? shown.asker.name : staff?.name}</strong>
            <div className="quiet small">{dates.instant(at)}</div>
            <p>{text}</p>
          </li>
        ))}
      </ol>
      <OwnPart shown={shown} />
    </div>
  );
};

/** The answer to write; nothing for a supervisor before the question came to them. */
const OwnPart = ({ shown: { number, status, messages } }: Pick<ShownProps, 'shown'>) => {
  const words = useWords(deskWords);
  if (status === 'OPEN') return messages ? <Answer number={number} /> : <p>{words.notYours}</p>;
  return (
    <p className="notice is-good" role="status">
      {words.answered}
    </p>
  );
};

const Answer = ({ number }: { readonly number: string }) => {
  const words = useWords(deskWords);
  const [text, setText] = useState('');
  const { act, isBusy, error, refusals } = useAct((input: AnswerHelpInput) =>
    ask(AnswerHelp, { input }).then(({ answerHelp }) => answerHelp),
  );
  const send = (event?: FormEvent) => {
    event?.preventDefault();
    act((idempotencyKey) => ({ idempotencyKey, number, answer: text.trim() }));
  };
  return (
    <form className="stack" onSubmit={send}>
      <Refusals refusals={refusals} fieldOf={() => 'answer'} />
      {error && <Failure error={error} onRetry={send} />}
      <TextArea
        id="answer"
        label={words.answerText}
        required
        maxLength={1_000}
        value={text}
        onChange={setText}
      />
      <p>
        <button type="submit" className="button" disabled={isBusy || text.trim() === ''}>
          {words.sendAnswer}
        </button>
      </p>
    </form>
  );
};
