import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { ask } from '../../ask';
import { useAct } from '../../case/useAct';
import { useDistrict } from '../../configContext';
import { graphql } from '../../graphql';
import type {
  ErasePersonInput,
  ErasePersonMutation,
  ErasureGround,
  IdentityInput,
} from '../../graphql/graphql';
import { IdentityFields } from '../../identity/IdentityFields';
import { noIdentity, type TypedIdentity, toIdentity } from '../../identity/identity';
import { useDates, useLang, useWords } from '../../language';
import { SelectField, TextField } from '../../ui/Field';
import { Failure, Loaded } from '../../ui/Loaded';
import { Refusals } from '../../ui/Refusals';
import { OperatePage } from './OperatePage';
import { operateWords } from './words';

const Report = graphql(`
  query ErasureReport($district: ID!, $identity: IdentityInput!) {
    erasureReport(district: $district, identity: $identity) {
      erasable { kind count }
      kept { kind reason count erasableFrom }
    }
  }
`);
const ErasePerson = graphql(`
  mutation ErasePerson($input: ErasePersonInput!, $lang: Lang!) {
    erasePerson(input: $input) {
      erasure { erased kept { kind number reason erasableFrom matter { name(lang: $lang) } } }
      refusals { code message path }
    }
  }
`);

const GROUNDS: readonly ErasureGround[] = [
  'CONSENT_WITHDRAWN',
  'RETENTION_EXPIRED',
  'PURPOSE_FULFILLED',
  'UNLAWFUL_PROCESSING',
  'OTHER_LAW',
];

/** Erases a person's data in two steps: how much it concerns, and then the erasure with its legal ground. */
export const Erasure = () => {
  const words = useWords(operateWords);
  const [identity, setIdentity] = useState<TypedIdentity>();
  return (
    <OperatePage title={words.erasureTitle}>
      <div className="stack-5 measure">
        <p className="quiet">{words.erasureText}</p>
        <CountForm onCount={setIdentity} />
        {identity && <Counted key={identity.number} identity={identity} />}
      </div>
    </OperatePage>
  );
};

const CountForm = ({ onCount }: { readonly onCount: (identity: TypedIdentity) => void }) => {
  const words = useWords(operateWords);
  const [typed, setTyped] = useState(noIdentity);
  const count = (event: FormEvent) => {
    event.preventDefault();
    onCount(typed);
  };
  return (
    <form className="card stack" onSubmit={count}>
      <h2>{words.countTitle}</h2>
      <IdentityFields
        prefix="person"
        label={words.idNumber}
        value={typed}
        onChange={(part) => setTyped((before) => ({ ...before, ...part }))}
      />
      <p>
        <button type="submit" className="button is-second" disabled={typed.number.trim() === ''}>
          {words.count}
        </button>
      </p>
    </form>
  );
};

const Counted = ({ identity: typed }: { readonly identity: TypedIdentity }) => {
  const identity = toIdentity(typed);
  const words = useWords(operateWords);
  const dates = useDates();
  const district = useDistrict();
  const [erased, setErased] = useState<Erased>();
  const query = useQuery({
    queryKey: ['erasure', district, identity],
    queryFn: () => ask(Report, { district, identity }),
    // each report stands in access logs, so none is made unasked
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    gcTime: 0,
    retry: false,
  });
  if (erased) return <ErasedShown erased={erased} />;
  return (
    <Loaded query={query}>
      {({ erasureReport: { erasable, kept } }) => (
        <>
          <section className="card stack-2" role="status">
            <h3>{words.wouldErase}</h3>
            {erasable.length === 0 && <p className="quiet">{words.nothingToErase}</p>}
            <ul>
              {erasable.map(({ kind, count }) => (
                <li key={kind}>
                  {words.items[kind]} {count}
                </li>
              ))}
            </ul>
            {kept.length > 0 && <h3>{words.wouldKeep}</h3>}
            <ul>
              {kept.map(({ kind, reason, count, erasableFrom }) => (
                <li key={`${kind} ${reason}`}>
                  {words.items[kind]} {count} · {words.reasons[reason]}
                  {erasableFrom && ` · ${words.fromDay(dates.day(erasableFrom))}`}
                </li>
              ))}
            </ul>
          </section>
          {erasable.length > 0 && <EraseForm identity={identity} onErased={setErased} />}
        </>
      )}
    </Loaded>
  );
};

type Erased = NonNullable<ErasePersonMutation['erasePerson']['erasure']>;
type EraseProps = { readonly identity: IdentityInput; readonly onErased: (erased: Erased) => void };

const EraseForm = ({ identity, onErased }: EraseProps) => {
  const words = useWords(operateWords);
  const district = useDistrict();
  const lang = useLang();
  const [ground, setGround] = useState<ErasureGround | ''>('');
  const [reason, setReason] = useState('');
  const [isSure, setSure] = useState(false);
  const { act, isBusy, error, refusals } = useAct(
    (input: ErasePersonInput) => ask(ErasePerson, { input, lang }).then(({ erasePerson }) => erasePerson),
    ({ erasure }) => erasure && onErased(erasure),
  );
  const erase = (event?: FormEvent) => {
    event?.preventDefault();
    if (ground === '') return;
    act((idempotencyKey) => ({ idempotencyKey, district, identity, ground, reason: reason.trim() }));
  };
  return (
    <form className="card stack" onSubmit={erase}>
      <h2>{words.eraseTitle}</h2>
      <SelectField
        id="ground"
        label={words.ground}
        value={ground}
        options={GROUNDS.map((value) => ({ value, name: words.grounds[value] }))}
        onChange={setGround}
      />
      <TextField
        id="reason"
        label={words.reason}
        required
        maxLength={500}
        value={reason}
        onChange={setReason}
      />
      <label className="choice">
        <input type="checkbox" checked={isSure} onChange={(event) => setSure(event.target.checked)} />
        {words.sure}
      </label>
      <Refusals refusals={refusals} fieldOf={(path) => path[1]} />
      {error && <Failure error={error} onRetry={erase} />}
      <p>
        <button
          type="submit"
          className="button is-danger"
          disabled={!isSure || ground === '' || reason.trim() === '' || isBusy}
        >
          {words.erase}
        </button>
      </p>
    </form>
  );
};

const ErasedShown = ({ erased: { erased, kept } }: { readonly erased: Erased }) => {
  const words = useWords(operateWords);
  return (
    <section className="notice is-good stack-2" role="status">
      <p>{words.erased(erased)}</p>
      {kept.length > 0 && <h3>{words.wouldKeep}</h3>}
      <ul>
        {kept.map(({ number, kind, reason, matter }) => (
          <li key={number}>
            {words.items[kind]} <span className="number">{number}</span> {matter?.name} ·{' '}
            {words.reasons[reason]}
          </li>
        ))}
      </ul>
      <p>
        <Link to="/o/log">{words.logTitle}</Link>
      </p>
    </section>
  );
};
