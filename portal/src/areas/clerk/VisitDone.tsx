import { Link } from '@tanstack/react-router';
import { Receipts } from '../../case/Receipts';
import type { AcceptCasesMutation } from '../../graphql/graphql';
import { useWords } from '../../language';
import { lastPartOf } from '../../numbers';
import { Heading } from '../../ui/Heading';
import { ApplicantMessages } from './ApplicantMessages';
import { useOutbox } from './outbox/useOutbox';
import { useKeys } from './useKeys';
import { deskWords } from './words';

/** What the endpoint answered for a visit. */
export type Result = AcceptCasesMutation['acceptCases']['results'][number];

/** A visit that was accepted: its case, what to look at, the receipt to print. */
export const VisitDone = ({ result, onNext }: { readonly result: Result; readonly onNext: () => void }) => {
  const words = useWords(deskWords);
  const { case: accepted, warnings } = result;
  useKeys({ n: onNext });
  if (!accepted) return null;
  const isSettled = accepted.status === 'COMPLETED';
  return (
    <div className="stack prints-a-part">
      <div className="notice is-good stack-2" role="status">
        <Heading>{isSettled ? words.settledNow : words.done}</Heading>
        <p>
          {accepted.matter.name} · {accepted.applicant.name}
        </p>
        <p className="number">{lastPartOf(accepted.number)}</p>
      </div>
      {warnings.length > 0 && (
        <div className="notice is-warning">
          <h2>{words.warnings}</h2>
          {warnings.map(({ number, message }) => (
            <p key={number}>{message}</p>
          ))}
        </div>
      )}
      <Receipts number={accepted.number} kinds={['ACCEPTANCE']} />
      <ApplicantMessages number={accepted.number} />
      <p className="row">
        <button type="button" className="button" onClick={onNext}>
          {words.next}
        </button>
        <Link className="button is-second" to="/w/case/$number" params={{ number: accepted.number }}>
          {isSettled && accepted.matter.resultName ? words.openSettled : words.openCase}
        </Link>
      </p>
    </div>
  );
};

type KeptProps = {
  readonly id: string;
  readonly applicant: string;
  readonly matter: string;
  readonly onNext: () => void;
};

/** A visit that was kept because the line is down: nothing is accepted before the server says so. */
export const KeptHere = ({ id, applicant, matter, onNext }: KeptProps) => {
  const words = useWords(deskWords);
  const isSent = useOutbox().every((item) => item.id !== id);
  useKeys({ n: onNext });
  return (
    <div className={`notice ${isSent ? 'is-good' : 'is-warning'} stack`} role="status">
      <Heading>{isSent ? words.sentTitle : words.keptTitle}</Heading>
      <p>
        {matter} · {applicant}
      </p>
      {!isSent && <p>{words.keptText}</p>}
      <p className="row">
        <button type="button" className="button" onClick={onNext}>
          {words.next}
        </button>
        <Link to="/w/outbox">{words.outbox}</Link>
      </p>
    </div>
  );
};
