import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ask } from '../ask';
import { graphql } from '../graphql';
import type { CaseViewFragment } from '../graphql/graphql';
import { useLang, useWords } from '../language';
import { lastPartOf } from '../numbers';
import { Heading } from '../ui/Heading';
import { Loaded } from '../ui/Loaded';
import { CaseFacts } from './CaseFacts';
import { CaseHistory } from './CaseHistory';
import { CaseNotes } from './CaseNotes';
import { CertificateCard } from './CertificateCard';
import { DueLight } from './DueLight';
import { Opinions } from './Opinions';
import { Receipts } from './Receipts';
import { caseWords, statusNames } from './words';

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
      materials { code name(lang: $lang) required condition files { types most mostBytes } }
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
    correction { reason dueOn materials { code name(lang: $lang) obtain(lang: $lang) files { types most mostBytes } } }
    files { id type bytes refusedBecause(lang: $lang) material { name(lang: $lang) } }
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
  more,
}: {
  readonly number: string;
  /** What is shown if there is no such case for the reader; for staff more than that it was not found. */
  readonly missing?: ReactNode;
  /** What is shown beside the masked number of the applicant. */
  readonly identity?: (shown: CaseViewFragment) => ReactNode;
  readonly children: (shown: CaseViewFragment) => ReactNode;
  /** What stands below the certificate. */
  readonly more?: (shown: CaseViewFragment) => ReactNode;
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
            {more?.(shown)}
            <Opinions shown={shown} />
            <CaseNotes shown={shown} />
            <div className="columns">
              <CaseHistory shown={shown} />
              <CaseFacts shown={shown} identity={identity?.(shown)} />
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
