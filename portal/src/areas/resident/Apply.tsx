import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { ask } from '../../ask';
import { useAct } from '../../case/useAct';
import { useDistrict } from '../../configContext';
import { checkForm } from '../../form/check';
import { SchemaForm } from '../../form/SchemaForm';
import { type FieldSchema, type FormValue, withoutEmpty } from '../../form/schema';
import { graphql } from '../../graphql';
import type { ApplyMatterQuery, SubmitCaseInput } from '../../graphql/graphql';
import { useDates, useLang, useLanguage, useWords } from '../../language';
import { Heading } from '../../ui/Heading';
import { Failure, Loaded } from '../../ui/Loaded';
import { NotFound } from '../../ui/NotFound';
import { Refusals } from '../../ui/Refusals';
import { SignInFirst } from '../../ui/SignInFirst';
import {
  type Application,
  applicationKey,
  emptyApplication,
  keepApplication,
  keptApplication,
} from './application';
import { CheckAnswers } from './CheckAnswers';
import { PaperStep } from './PaperStep';
import { type Problems, WhoStep } from './WhoStep';
import { residentWords } from './words';

const ApplyMatter = graphql(`
  query ApplyMatter($district: ID!, $code: ID!, $lang: Lang!) {
    matter(district: $district, code: $code) {
      code
      name(lang: $lang)
      channels
      form
      materials { code name(lang: $lang) required insteadOf condition trust }
    }
  }
`);
const SubmitCase = graphql(`
  mutation SubmitCase($input: SubmitCaseInput!, $lang: Lang!) {
    submitCase(input: $input) {
      case { number dueOn desk { name(lang: $lang) } }
      warnings { code message number }
      refusals { code message path }
    }
  }
`);
type ApplyMatterType = NonNullable<ApplyMatterQuery['matter']>;

/** Applies online, one question a screen: who, the form, the papers, a check of all answers. */
export const Apply = () => {
  const { code = '' }: { code?: string } = useParams({ strict: false });
  const district = useDistrict();
  const lang = useLang();
  const query = useQuery({
    queryKey: ['apply', district, code, lang],
    queryFn: () => ask(ApplyMatter, { district, code, lang }),
  });
  return (
    <SignInFirst>
      <Loaded query={query}>{({ matter }) => (matter ? <Steps matter={matter} /> : <NotFound />)}</Loaded>
    </SignInFirst>
  );
};

type Step = 'who' | 'form' | 'papers' | 'check';

const Steps = ({ matter }: { readonly matter: ApplyMatterType }) => {
  const words = useWords(residentWords);
  const { language } = useLanguage();
  const schema: FieldSchema = matter.form ?? {};
  const steps: readonly Step[] = schema.properties
    ? ['who', 'form', 'papers', 'check']
    : ['who', 'papers', 'check'];
  const key = applicationKey(matter.code);
  const [given, setGiven] = useState<Application>(() => keptApplication(key) ?? emptyApplication);
  const [at, setAt] = useState(0);
  const [problems, setProblems] = useState<Problems>({});
  const step = steps[at] ?? 'who';
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => keepApplication(key, given), [key, given]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step begins at its heading
  useEffect(() => {
    top.current?.querySelector<HTMLElement>('h1')?.focus();
    scrollTo({ top: 0 });
  }, [step]);
  const change = (part: Partial<Application>) => setGiven((before) => ({ ...before, ...part }));
  const go = () => {
    const found = problemsOf(step, given, matter.form ?? {}, words, language);
    setProblems(found);
    if (Object.keys(found).length === 0) setAt(at + 1);
  };
  const title = words.stepTitles[step];
  return (
    <div className="stack-5" ref={top}>
      <div className="stack-2">
        <p className="steps">
          {matter.name} · {words.stepOf(at + 1, steps.length)}
        </p>
        <Heading title={`${title} – ${matter.name}`}>{title}</Heading>
      </div>
      <Refusals
        refusals={Object.entries(problems).map(([field, message]) => ({
          code: field,
          message,
          path: [field],
        }))}
        fieldOf={([field]) => field}
      />
      {step === 'who' && <WhoStep given={given} change={change} problems={problems} />}
      {step === 'form' && (
        <SchemaForm
          schema={schema}
          value={given.form}
          onChange={(form: FormValue) => change({ form })}
          errors={Object.fromEntries(
            Object.entries(problems).map(([name, text]) => [name.replace(/^form-/, ''), text]),
          )}
        />
      )}
      {step === 'papers' && (
        <PaperStep materials={matter.materials} given={given} change={change} problems={problems} />
      )}
      {step === 'check' ? (
        <Send
          matter={matter}
          schema={schema}
          given={given}
          onEdit={(to) => setAt(Math.max(0, steps.indexOf(to)))}
          clear={() => keepApplication(key, undefined)}
        />
      ) : (
        <p className="row">
          <button type="button" className="button" onClick={go}>
            {words.next}
          </button>
          {at > 0 && (
            <button type="button" className="quiet-button" onClick={() => setAt(at - 1)}>
              {words.back}
            </button>
          )}
          <span className="quiet small">{words.keptHere}</span>
        </p>
      )}
    </div>
  );
};

const problemsOf = (
  step: Step,
  given: Application,
  rules: Record<string, unknown>,
  words: ReturnType<typeof useWords<(typeof residentWords)['zh']>>,
  language: 'zh' | 'en',
): Problems => {
  if (step === 'who') {
    return {
      ...(given.name.trim() === '' && { name: words.nameMissing }),
      ...(given.number.trim() === '' && { number: words.numberMissing }),
      ...(given.village === '' && { village: words.villageMissing }),
    };
  }
  if (step === 'form') {
    const found = checkForm(rules, given.form, language);
    return Object.fromEntries(Object.entries(found).map(([name, text]) => [`form-${name}`, text]));
  }
  return {};
};

type SendProps = {
  readonly matter: ApplyMatterType;
  readonly schema: FieldSchema;
  readonly given: Application;
  readonly onEdit: (step: Step) => void;
  readonly clear: () => void;
};

const Send = ({ matter, schema, given, onEdit, clear }: SendProps) => {
  const words = useWords(residentWords);
  const district = useDistrict();
  const lang = useLang();
  const [filed, setFiled] = useState<{ number: string; dueOn: string | null | undefined }>();
  const { act, isBusy, error, refusals } = useAct(
    (input: SubmitCaseInput) => ask(SubmitCase, { input, lang }).then(({ submitCase }) => submitCase),
    (payload) => {
      if (!payload.case) return;
      clear();
      setFiled({ number: payload.case.number, dueOn: payload.case.dueOn });
    },
  );
  if (filed) return <Filed {...filed} />;
  const submit = () =>
    act((idempotencyKey) => ({
      idempotencyKey,
      district,
      application: {
        matter: matter.code,
        village: given.village,
        applicant: {
          name: given.name.trim(),
          identity: { kind: given.kind, number: given.number.trim() },
          ...(given.phone.trim() !== '' && { phone: given.phone.trim() }),
        },
        materials: given.materials,
        ...(schema.properties && { form: withoutEmpty(given.form) }),
      },
    }));
  return (
    <div className="stack">
      <CheckAnswers matter={matter} schema={schema} given={given} onEdit={onEdit} />
      <Refusals refusals={refusals} />
      {error && <Failure error={error} onRetry={submit} />}
      <p className="row">
        <button type="button" className="button" disabled={isBusy} onClick={submit}>
          {words.submit}
        </button>
        <button type="button" className="quiet-button" onClick={() => onEdit('papers')}>
          {words.back}
        </button>
      </p>
    </div>
  );
};

const Filed = ({ number, dueOn }: { readonly number: string; readonly dueOn: string | null | undefined }) => {
  const words = useWords(residentWords);
  const dates = useDates();
  return (
    <div className="notice is-good stack" role="status">
      <Heading>{words.filedTitle}</Heading>
      <p>
        {words.filedNumber} <strong className="number">{number}</strong>
      </p>
      <p>{dueOn ? words.filedDue(dates.day(dueOn)) : words.filedNext}</p>
      <p className="row">
        <Link className="button" to="/case/$number" params={{ number }}>
          {words.seeCase}
        </Link>
        <Link to="/mine">{words.mineTitle}</Link>
      </p>
    </div>
  );
};
