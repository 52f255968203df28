import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { ask } from '../../ask';
import { CaseView } from '../../case/CaseView';
import { CorrectionForm } from '../../case/CorrectionForm';
import { RatingForm } from '../../case/RatingForm';
import { useAct } from '../../case/useAct';
import { WhoLooked } from '../../case/WhoLooked';
import { caseWords } from '../../case/words';
import { graphql } from '../../graphql';
import type {
  CaseViewFragment,
  RateCaseInput,
  SupplyCorrectionInput,
  WithdrawCaseInput,
} from '../../graphql/graphql';
import { useDates, useNamed, useWords } from '../../language';
import { Failure } from '../../ui/Loaded';
import { Refusals } from '../../ui/Refusals';
import { SignInFirst } from '../../ui/SignInFirst';
import { noteTried } from '../../ui/tried';
import { residentWords } from './words';

const SupplyCorrection = graphql(`
  mutation SupplyCorrection($input: SupplyCorrectionInput!) {
    supplyCorrection(input: $input) { refusals { code message path } }
  }
`);
const RateCase = graphql(`
  mutation RateCase($input: RateCaseInput!) {
    rateCase(input: $input) { refusals { code message path } }
  }
`);
const WithdrawCase = graphql(`
  mutation WithdrawCase($input: WithdrawCaseInput!) {
    withdrawCase(input: $input) { refusals { code message path } }
  }
`);

/** A case for its applicant or agent: what waits for them first, then the certificate, the rating, the history. */
export const CasePage = () => {
  const words = useWords(residentWords);
  const { number = '' }: { number?: string } = useParams({ strict: false });
  return (
    <SignInFirst>
      <CaseView
        number={number}
        more={(shown) => (
          <div className="stack">
            <p>
              <Link to="/help" search={{ about: shown.number }}>
                {words.askAbout}
              </Link>
            </p>
            {shown.availableActions.includes('WITHDRAW') && <Withdrawal shown={shown} />}
            <WhoLooked number={shown.number} />
          </div>
        )}
      >
        {(shown) => (
          <>
            {shown.availableActions.includes('SUPPLY_CORRECTION') && <Correction shown={shown} />}
            {shown.availableActions.includes('RATE') && <Rating shown={shown} />}
            <Rated shown={shown} />
          </>
        )}
      </CaseView>
    </SignInFirst>
  );
};

const Correction = ({ shown: { number, correction } }: { readonly shown: CaseViewFragment }) => {
  const { act, ...state } = useAct((input: SupplyCorrectionInput) =>
    ask(SupplyCorrection, { input }).then(({ supplyCorrection }) => supplyCorrection),
  );
  if (!correction) return null;
  return (
    <CorrectionForm
      {...state}
      correction={correction}
      onSupply={(supplied) => act((idempotencyKey) => ({ idempotencyKey, number, ...supplied }))}
    />
  );
};

const Rating = ({ shown: { number } }: { readonly shown: CaseViewFragment }) => {
  const rating = useAct(
    (input: RateCaseInput) => ask(RateCase, { input }).then(({ rateCase }) => rateCase),
    () => noteTried('rate'),
  );
  return (
    <RatingForm
      {...rating}
      onSend={(given) => rating.act((idempotencyKey) => ({ idempotencyKey, number, ...given }))}
    />
  );
};

const Rated = ({ shown: { rating } }: { readonly shown: CaseViewFragment }) => {
  const words = useWords(caseWords);
  const dates = useDates();
  const named = useNamed();
  if (!rating) return null;
  return (
    <div className="notice is-good stack-2" role="status">
      <p>{words.rated(rating.score)}</p>
      {rating.step === 'TO_ANSWER' && rating.dueOn && <p>{words.answerBy(dates.day(rating.dueOn))}</p>}
      {rating.answer && <p>{named(words.answer, rating.answer.text)}</p>}
    </div>
  );
};

const Withdrawal = ({ shown }: { readonly shown: CaseViewFragment }) => {
  const words = useWords(caseWords);
  const [isSure, setSure] = useState(false);
  const { act, isBusy, error, refusals } = useAct((input: WithdrawCaseInput) =>
    ask(WithdrawCase, { input }).then(({ withdrawCase }) => withdrawCase),
  );
  if (!isSure) {
    return (
      <p>
        <button type="button" className="quiet-button" onClick={() => setSure(true)}>
          {words.withdraw}
        </button>
      </p>
    );
  }
  return (
    <div className="notice is-bad stack-2">
      <p>{words.withdrawSure}</p>
      <Refusals refusals={refusals} />
      {error && <Failure error={error} />}
      <p className="row">
        <button
          type="button"
          className="button is-danger"
          disabled={isBusy}
          onClick={() => act((idempotencyKey) => ({ idempotencyKey, number: shown.number }))}
        >
          {words.withdraw}
        </button>
        <button type="button" className="button is-second" onClick={() => setSure(false)}>
          {words.cancel}
        </button>
      </p>
    </div>
  );
};
