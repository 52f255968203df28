import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { ask } from '../../ask';
import { CorrectionForm } from '../../case/CorrectionForm';
import { RatingForm } from '../../case/RatingForm';
import { useAct } from '../../case/useAct';
import { caseWords } from '../../case/words';
import { FileFields, type SentFile } from '../../files/FileField';
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
    statusText(lang: $lang)
    steps { at text(lang: $lang) }
    dueOn
    desk { name(lang: $lang) }
    phone
    correction { reason dueOn materials { code name(lang: $lang) files { types most mostBytes } } }
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
  const words = useWords(publicWords);
  const { code = '' }: { code?: string } = useParams({ strict: false });
  const lang = useLang();
  const query = useQuery({
    queryKey: ['byCode', code, lang],
    queryFn: () => ask(ByCodeDocument, { code, lang }),
    enabled: code !== '',
  });
  return (
    <div className="stack-5 measure">
      {code !== '' && (
        <Loaded query={query}>
          {({ progressByCode }) =>
            progressByCode ? (
              <Shown code={code} progress={progressByCode} />
            ) : (
              <p className="notice is-bad">{words.codeUnknown}</p>
            )
          }
        </Loaded>
      )}
      <CodeForm key={code} isFirst={code === ''} />
    </div>
  );
};

const CodeForm = ({ isFirst }: { readonly isFirst: boolean }) => {
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
        label={words.code}
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
    <article className="stack">
      <Heading>{progress.matter.name}</Heading>
      <p className="row">
        <span className="tag">{progress.statusText}</span>
        {progress.dueOn && (
          <span>
            {cases.due} {dates.day(progress.dueOn)}
          </span>
        )}
      </p>
      {progress.correction && <Correction code={code} correction={progress.correction} />}
      {progress.mayRate && <Rating code={code} />}
      {progress.score != null && <p className="notice is-good">{cases.rated(progress.score)}</p>}
      <ol className="timeline">
        {progress.steps.map(({ at, text }) => (
          <li key={`${at} ${text}`}>
            <strong>{text}</strong>
            <div className="quiet small">{dates.instant(at)}</div>
          </li>
        ))}
      </ol>
      <p className="quiet small">
        {[progress.desk?.name, progress.phone].filter(Boolean).join(' · ')}{' '}
        {words.codeUntil(dates.day(progress.codeValidUntil))}
      </p>
    </article>
  );
};

const Correction = ({
  code,
  correction,
}: {
  readonly code: string;
  readonly correction: NonNullable<ProgressFragment['correction']>;
}) => {
  const [sent, setSent] = useState<readonly SentFile[]>([]);
  const { act, ...state } = useAct((input: SupplyCorrectionByCodeInput) =>
    ask(SupplyByCode, { input }).then(({ supplyCorrectionByCode }) => supplyCorrectionByCode),
  );
  const files = sent.map(({ material, upload }) => ({ material, upload }));
  return (
    <CorrectionForm
      {...state}
      correction={correction}
      attach={<FileFields materials={correction.materials} code={code} sent={sent} onChange={setSent} />}
      onSupply={(materials) =>
        act((idempotencyKey) => ({ idempotencyKey, code, materials, ...(files.length > 0 && { files }) }))
      }
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
