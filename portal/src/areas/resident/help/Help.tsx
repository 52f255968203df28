import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { ask } from '../../../ask';
import { useAct } from '../../../case/useAct';
import { graphql } from '../../../graphql';
import type { AskForHelpInput } from '../../../graphql/graphql';
import { useDates, useLang, useWords } from '../../../language';
import { nodesOf } from '../../../nodes';
import { lastPartOf } from '../../../numbers';
import { useMe } from '../../../session/useSession';
import { TextArea, TextField } from '../../../ui/Field';
import { Heading } from '../../../ui/Heading';
import { Failure, Loaded } from '../../../ui/Loaded';
import { Refusals } from '../../../ui/Refusals';
import { SignInFirst } from '../../../ui/SignInFirst';
import { VillagePicker } from '../VillagePicker';
import { helpWords } from './words';

const MyHelp = graphql(`
  query MyHelp($lang: Lang!) {
    myHelpRequests(first: 20) {
      edges {
        node {
          number
          status
          askedAt
          dueAt
          village { name(lang: $lang) }
          matter { name(lang: $lang) }
        }
      }
    }
  }
`);
const AskForHelp = graphql(`
  mutation AskForHelp($input: AskForHelpInput!) {
    askForHelp(input: $input) { helpRequest { number } refusals { code message path } }
  }
`);
const CaseVillage = graphql(`
  query CaseVillage($number: ID!, $lang: Lang!) {
    case(number: $number) { number village { code } matter { name(lang: $lang) } }
  }
`);

/** One question, one person who owes the answer (说一声). */
export const Help = () => (
  <SignInFirst>
    <OwnHelp />
  </SignInFirst>
);

const OwnHelp = () => {
  const words = useWords(helpWords);
  const me = useMe();
  const { about }: { about?: unknown } = useSearch({ strict: false });
  if (!me) return null;
  return (
    <div className="stack-5">
      <div className="stack-2">
        <Heading>{words.title}</Heading>
        <p className="measure quiet">{words.lead}</p>
      </div>
      <div className="columns">
        <AskForm me={me} about={typeof about === 'string' ? about : ''} />
        <Asked />
      </div>
    </div>
  );
};

type FormProps = { readonly me: NonNullable<ReturnType<typeof useMe>>; readonly about: string };

const FIELDS: Readonly<Record<string, string | undefined>> = {
  words: 'words',
  village: 'village',
  name: 'name',
};

const AskForm = ({ me, about }: FormProps) => {
  const words = useWords(helpWords);
  const navigate = useNavigate();
  const lang = useLang();
  const [text, setText] = useState('');
  const [chosen, setVillage] = useState('');
  const [name, setName] = useState(me.name ?? '');
  const { data } = useQuery({
    queryKey: ['caseVillage', about, lang],
    queryFn: () => ask(CaseVillage, { number: about, lang }),
    enabled: about !== '',
  });
  const subject = data?.case;
  const village = subject?.village.code ?? chosen;
  const { act, isBusy, error, refusals } = useAct(
    (input: AskForHelpInput) => ask(AskForHelp, { input }).then(({ askForHelp }) => askForHelp),
    ({ helpRequest }) =>
      helpRequest && void navigate({ to: '/help/$number', params: { number: helpRequest.number } }),
  );
  const send = (event?: FormEvent) => {
    event?.preventDefault();
    act((idempotencyKey) => ({
      idempotencyKey,
      village,
      ...(subject && { case: subject.number }),
      person: {
        name: name.trim(),
        identity: {
          kind: me.identity?.kind ?? 'RESIDENT_ID',
          number: me.identity?.number ?? '',
          ...(me.identity?.country && { country: me.identity.country }),
        },
      },
      words: text.trim(),
    }));
  };
  return (
    <form className="stack" onSubmit={send}>
      <Refusals refusals={refusals} fieldOf={(path) => FIELDS[path.at(-1) ?? '']} />
      {error && <Failure error={error} onRetry={send} />}
      <TextArea id="words" label={words.words} required maxLength={1_000} value={text} onChange={setText} />
      {subject ? (
        <p className="notice">{words.aboutCase(subject.matter.name, lastPartOf(subject.number))}</p>
      ) : (
        <VillagePicker id="village" label={words.village} value={chosen} onChange={setVillage} />
      )}
      {!me.name && <TextField id="name" label={words.name} required value={name} onChange={setName} />}
      <p>
        <button type="submit" className="button" disabled={isBusy || text.trim() === '' || village === ''}>
          {words.send}
        </button>
      </p>
    </form>
  );
};

const Asked = () => {
  const words = useWords(helpWords);
  const dates = useDates();
  const lang = useLang();
  const query = useQuery({ queryKey: ['myHelp', lang], queryFn: () => ask(MyHelp, { lang }) });
  return (
    <section className="stack-2">
      <h2>{words.mine}</h2>
      <Loaded query={query}>
        {({ myHelpRequests }) => (
          <ul className="list-plain">
            {myHelpRequests.edges.length === 0 && <li className="quiet">{words.none}</li>}
            {nodesOf(myHelpRequests.edges).map(({ number, status, askedAt, dueAt, village, matter }) => (
              <li key={number}>
                <Link className="card" to="/help/$number" params={{ number }}>
                  <strong>{matter?.name ?? village.name}</strong>
                  <span className="row small">
                    <span className="tag">{words.status[status]}</span>
                    <span>
                      {status === 'OPEN' ? words.due(dates.instant(dueAt)) : dates.instant(askedAt)}
                    </span>
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </section>
  );
};
