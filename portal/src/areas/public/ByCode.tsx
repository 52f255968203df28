import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { AskFailure, ask } from '../../ask';
import { CorrectionForm } from '../../case/CorrectionForm';
import { RatingForm } from '../../case/RatingForm';
import { useAct } from '../../case/useAct';
import { caseWords, eventNames } from '../../case/words';
import { graphql } from '../../graphql';
import type { ProgressFragment, RateByCodeInput, SupplyCorrectionByCodeInput } from '../../graphql/graphql';
import { useDates, useLang, useWords } from '../../language';
import { TextField } from '../../ui/Field';
import { Heading } from '../../ui/Heading';
import { Loaded } from '../../ui/Loaded';
import { publicWords } from './words';

graphql(`
  fragment Progress on CaseProgress {
    number
    matter { name(lang: $lang) }
    status
    statusText(lang: $lang)
    openFeeInFen
    steps { at type }
    dueOn
    desk { name(lang: $lang) }
    phone
    correction { reason dueOn materials { code name(lang: $lang) obtain(lang: $lang) files { types most mostBytes } } }
    mayRate
    score
    codeValidUntil
  }
`);
const ByCodeDocument = graphql(`
  query ProgressByCode($code: String!, $lang: Lang!) {
    progressByCode(code: $code) { ...Progress }
  }
`);
const RateByCode = graphql(`
  mutation RateByCode($input: RateByCodeInput!) {
    rateByCode(input: $input) { refusals { code message path } }
  }
`);
const SupplyByCode = graphql(`
  mutation SupplyByCode($input: SupplyCorrectionByCodeInput!) {
    supplyCorrectionByCode(input: $input) { refusals { code message path } }
  }
`);

/** Progress of a case for whoever holds its receipt, without signing in: what happened, what waits, and a rating. */
export const ByCode = () => {
  const { code = '' }: { code?: string } = useParams({ strict: false });
  const lang = useLang();
  const query = useQuery({
    queryKey: ['byCode', code, lang],
    queryFn: () => ask(ByCodeDocument, { code, lang }),
    enabled: code !== '',
  });
  return (
    <div className="stack-5 measure">
      {code !== '' &&
        (isMistyped(query.error) ? (
          <Unknown />
        ) : (
          <Loaded query={query}>
            {({ progressByCode }) =>
              progressByCode ? <Shown code={code} progress={progressByCode} /> : <Unknown />
            }
          </Loaded>
        ))}
      <CodeForm key={code} isFirst={code === ''} isOther={query.data?.progressByCode != null} />
    </div>
  );
};

const isMistyped = (error: Error | null): boolean => error instanceof AskFailure && error.kind === 'refused';

const Unknown = () => {
  const words = useWords(publicWords);
  return (
    <div className="stack-2">
      <Heading>{words.codeTitle}</Heading>
      <p className="notice is-bad" role="alert">
        {words.codeUnknown}
      </p>
    </div>
  );
};

type FormProps = {
  readonly isFirst: boolean;
  /** Whether a case is shown already. */
  readonly isOther: boolean;
};

const CodeForm = ({ isFirst, isOther }: FormProps) => {
  const words = useWords(publicWords);
  const [typed, setTyped] = useState('');
  const navigate = useNavigate();
  const open = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() !== '') void navigate({ to: '/c/$code', params: { code: typed.trim() } });
  };
  return (
    <form className="stack-2" onSubmit={open}>
      {isFirst && <Heading>{words.codeTitle}</Heading>}
      <TextField
        id="code"
        label={isOther ? words.otherCode : words.code}
        hint={words.codeHint}
        maxLength={60}
        value={typed}
        onChange={setTyped}
      />
      <p>
        <button type="submit" className={isFirst ? 'button' : 'button is-second'}>
          {words.codeOpen}
        </button>
      </p>
    </form>
  );
};

const Shown = ({ code, progress }: { readonly code: string; readonly progress: ProgressFragment }) => {
  const words = useWords(publicWords);
  const cases = useWords(caseWords);
  const dates = useDates();
  return (
    <article className="stack-5">
      <div className="stack">
        <Heading>{progress.matter.name}</Heading>
        <Now progress={progress} />
      </div>
      {progress.correction && <Correction code={code} correction={progress.correction} />}
      {progress.mayRate && <Rating code={code} />}
      {progress.score != null && <p className="notice is-good">{cases.rated(progress.score)}</p>}
      <History steps={progress.steps} />
      <p className="quiet small">{words.codeUntil(dates.day(progress.codeValidUntil))}</p>
    </article>
  );
};

/** How the case stands: status, day, what comes next, and whom to ask. */
const Now = ({ progress }: { readonly progress: ProgressFragment }) => {
  const words = useWords(publicWords);
  const cases = useWords(caseWords);
  const dates = useDates();
  const { status, dueOn, openFeeInFen, desk, phone } = progress;
  const next = words.next[status];
  return (
    <div className="card stack-2">
      <p className="big-status">{progress.statusText}</p>
      {dueOn && (
        <p>
          {cases.due} <strong>{dates.day(dueOn)}</strong>
        </p>
      )}
      {next && <p>{next}</p>}
      {openFeeInFen > 0 && <p>{words.payFee((openFeeInFen / FEN_IN_YUAN).toFixed(2))}</p>}
      {(desk || phone) && (
        <p className="quiet small">
          {words.askAt} {[desk?.name, phone].filter(Boolean).join(' · ')}
        </p>
      )}
    </div>
  );
};

const FEN_IN_YUAN = 100;

/** What happened, the latest first. */
const History = ({ steps }: Pick<ProgressFragment, 'steps'>) => {
  const words = useWords(publicWords);
  const events = useWords(eventNames);
  return (
    <section className="stack-2">
      <h2>{words.steps}</h2>
      <ol className="timeline" reversed>
        {steps.toReversed().map(({ at, type }) => (
          <li key={`${at} ${type}`}>
            {events[type]} <Instant at={at} />
          </li>
        ))}
      </ol>
    </section>
  );
};

const Instant = ({ at }: { readonly at: string }) => {
  const dates = useDates();
  return (
    <time className="quiet small" dateTime={at}>
      {dates.instant(at)}
    </time>
  );
};

const Correction = ({
  code,
  correction,
}: {
  readonly code: string;
  readonly correction: NonNullable<ProgressFragment['correction']>;
}) => {
  const { act, ...state } = useAct((input: SupplyCorrectionByCodeInput) =>
    ask(SupplyByCode, { input }).then(({ supplyCorrectionByCode }) => supplyCorrectionByCode),
  );
  return (
    <CorrectionForm
      {...state}
      correction={correction}
      code={code}
      onSupply={(supplied) => act((idempotencyKey) => ({ idempotencyKey, code, ...supplied }))}
    />
  );
};

const Rating = ({ code }: { readonly code: string }) => {
  const rating = useAct((input: RateByCodeInput) =>
    ask(RateByCode, { input }).then(({ rateByCode }) => rateByCode),
  );
  return (
    <RatingForm
      {...rating}
      onSend={(given) => rating.act((idempotencyKey) => ({ idempotencyKey, code, ...given }))}
    />
  );
};
