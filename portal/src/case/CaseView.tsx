import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ask } from '../ask';
import { CaseFiles } from '../files/CaseFiles';
import { type FieldSchema, titleOf } from '../form/schema';
import { useValueText } from '../form/useValueText';
import { graphql } from '../graphql';
import type { CaseViewFragment } from '../graphql/graphql';
import { useDates, useJoin, useLang, useLanguage, useWords } from '../language';
import { lastPartOf } from '../numbers';
import { useMe } from '../session/useSession';
import { Heading } from '../ui/Heading';
import { Loaded } from '../ui/Loaded';
import { CertificateCard } from './CertificateCard';
import { DueLight } from './DueLight';
import { Opinions } from './Opinions';
import { Receipts } from './Receipts';
import { caseWords, channelNames, eventNames, roleNames, statusNames } from './words';

const CaseDocument = graphql(`
  query CaseByNumber($number: ID!, $lang: Lang!) {
    case(number: $number) { ...CaseView }
  }
`);

graphql(`
  fragment CaseView on Case {
    number
    version
    status
    channel
    filedAt
    acceptedAt
    completedAt
    dueOn
    dueIsProvisional
    remainingDays
    remainingDaysUnit
    light
    onTheSpot
    availableActions
    receiptKinds
    openFeeInFen
    payment { amountInFen }
    promise { by materials { code name(lang: $lang) files { types most mostBytes } } }
    forwardOffices { code name(lang: $lang) }
    reviewer { name }
    opinions {
      status
      askedBy { code name(lang: $lang) }
      asker { name }
      askedOf { code name(lang: $lang) }
      askedAt
      question
      dueOn
      isLate
      opinion
      givenAt
      giver { name }
      cancelReason
    }
    notes { at text staff { name } }
    matter {
      code
      version
      name(lang: $lang)
      form
      resultName(lang: $lang)
      materials { code name(lang: $lang) }
      suspensions
      extension { days }
    }
    village { code name(lang: $lang) }
    window { code name(lang: $lang) phone }
    desk { code name(lang: $lang) }
    owner { clerk staff { name } window { name(lang: $lang) phone } }
    applicant { name identity { kind number } nameVerified }
    agent { name }
    materials { code name(lang: $lang) }
    form
    correction { reason dueOn materials { code name(lang: $lang) files { types most mostBytes } } }
    files { id type bytes material { name(lang: $lang) } }
    certificate {
      token
      documentName(lang: $lang)
      fields { name label(lang: $lang) value(lang: $lang) }
      issuedAt
      validUntil
      status
      revocationReason
    }
    rating { score step dueOn comment answer { text at } }
    history {
      type
      at
      role
      reason
      desk { name(lang: $lang) }
      toDesk { name(lang: $lang) }
    }
  }
`);

/** Reads a case for its page. */
export const useCase = (number: string) => {
  const lang = useLang();
  return useQuery({
    queryKey: ['case', number, lang],
    queryFn: () => ask(CaseDocument, { number, lang }),
    enabled: number !== '',
  });
};

/** The page of a case; `children` adds what the reader may do. */
export const CaseView = ({
  number,
  missing,
  identity,
  children,
}: {
  readonly number: string;
  /** What is shown if there is no such case for the reader; for staff more than that it was not found. */
  readonly missing?: ReactNode;
  /** What is shown beside the masked number of the applicant. */
  readonly identity?: (shown: CaseViewFragment) => ReactNode;
  readonly children: (shown: CaseViewFragment) => ReactNode;
}) => {
  const query = useCase(number);
  return (
    <Loaded query={query}>
      {({ case: shown }) =>
        shown ? (
          <article className="stack-5 prints-a-part">
            <Top shown={shown} />
            {children(shown)}
            <Receipts number={shown.number} kinds={shown.receiptKinds} />
            {shown.certificate && <CertificateCard shown={shown} certificate={shown.certificate} />}
            <Opinions shown={shown} />
            <Notes shown={shown} />
            <div className="columns">
              <History shown={shown} />
              <Facts shown={shown} identity={identity?.(shown)} />
            </div>
          </article>
        ) : (
          (missing ?? <NoCase />)
        )
      }
    </Loaded>
  );
};

const NoCase = () => {
  const words = useWords(caseWords);
  return (
    <div className="stack">
      <Heading>{words.notFound}</Heading>
      <p>{words.notFoundText}</p>
    </div>
  );
};

const Top = ({ shown }: { readonly shown: CaseViewFragment }) => {
  const names = useWords(statusNames);
  return (
    <div className="stack-2">
      <Heading>{shown.matter.name}</Heading>
      <p className="row">
        <span className="tag">{names[shown.status]}</span>
        <DueLight shown={shown} />
        <span className="number quiet">{lastPartOf(shown.number)}</span>
      </p>
    </div>
  );
};

const History = ({ shown }: { readonly shown: CaseViewFragment }) => {
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

const Notes = ({ shown: { notes } }: { readonly shown: CaseViewFragment }) => {
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

type FactsProps = { readonly shown: CaseViewFragment; readonly identity: ReactNode };

const Facts = ({ shown, identity }: FactsProps) => {
  const words = useWords(caseWords);
  const role = useMe()?.role;
  const isStaff = role !== undefined && role !== 'RESIDENT' && role !== 'AGENT';
  const channels = useWords(channelNames);
  const dates = useDates();
  const join = useJoin();
  return (
    <section className="card stack">
      <dl className="definition">
        <Fact name={words.number} value={shown.number} />
        <Fact name={words.applicant} value={`${shown.applicant.name} ${shown.applicant.identity.number}`} />
        {identity && (
          <>
            <dt className="visually-hidden">{words.applicant}</dt>
            <dd className="is-beside">{identity}</dd>
          </>
        )}
        <Fact name={words.agent} value={shown.agent?.name} />
        <Fact name={words.village} value={shown.village.name} />
        <Fact name={words.channel} value={channels[shown.channel]} />
        <Fact name={words.window} value={shown.window?.name} />
        <Fact name={words.desk} value={shown.desk?.name} />
        <Fact name={words.reviewer} value={shown.reviewer?.name} />
        <Fact name={isStaff ? words.owner : words.ownContact} value={ownerText(shown)} />
        <Fact name={words.due} value={dueText(shown, dates, words.provisional)} />
        <Fact name={words.papers} value={join(shown.materials.map(({ name }) => name))} />
      </dl>
      <FormFacts shown={shown} />
      <CaseFiles shown={shown} />
    </section>
  );
};

// the day moves on while the clock stands still
const STOPPED = ['CORRECTION', 'SUSPENDED'];

const dueText = (
  { status, dueOn, dueIsProvisional }: CaseViewFragment,
  dates: ReturnType<typeof useDates>,
  provisional: string,
): string | undefined =>
  dueOn && !STOPPED.includes(status) ? dates.day(dueOn) + (dueIsProvisional ? provisional : '') : undefined;

const ownerText = ({ owner }: CaseViewFragment): string | undefined =>
  owner ? [owner.staff.name, owner.window.name, owner.window.phone].filter(Boolean).join(' · ') : undefined;

const Fact = ({ name, value }: { readonly name: string; readonly value: string | null | undefined }) =>
  value ? (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  ) : null;

const FormFacts = ({ shown: { form, matter } }: { readonly shown: CaseViewFragment }) => {
  const words = useWords(caseWords);
  const { language } = useLanguage();
  const textOf = useValueText();
  if (!form || Object.keys(form).length === 0) return null;
  const schema: FieldSchema = matter.form ?? {};
  return (
    <div className="stack-2">
      <h3>{words.form}</h3>
      <dl className="definition">
        {Object.entries(form).map(([name, value]) => {
          const field = schema.properties?.[name] ?? {};
          return <Fact key={name} name={titleOf(field, language, name)} value={textOf(field, value)} />;
        })}
      </dl>
    </div>
  );
};
