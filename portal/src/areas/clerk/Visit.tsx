import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { ask } from '../../ask';
import { Receipts } from '../../case/Receipts';
import { useAct } from '../../case/useAct';
import { useDistrict } from '../../configContext';
import { SchemaForm } from '../../form/SchemaForm';
import { type FieldSchema, type FormValue, withoutEmpty } from '../../form/schema';
import { graphql } from '../../graphql';
import type { AcceptCasesInput, AcceptCasesMutation } from '../../graphql/graphql';
import { useLang, useWords } from '../../language';
import { useMe } from '../../session/useSession';
import { Heading } from '../../ui/Heading';
import { Failure } from '../../ui/Loaded';
import { Refusals } from '../../ui/Refusals';
import { SignInFirst } from '../../ui/SignInFirst';
import { AcceptCases, refusalsOf } from './acceptCases';
import { hasRightCheckCharacter } from './checkCharacter';
import { MatterPicker } from './MatterPicker';
import { useKeys, useMainKey } from './useKeys';
import { VillageSearch } from './VillageSearch';
import { deskWords } from './words';

const VisitMatter = graphql(`
  query VisitMatter($district: ID!, $code: ID!, $lang: Lang!) {
    matter(district: $district, code: $code) {
      code
      name(lang: $lang)
      form
      materials { code name(lang: $lang) required insteadOf condition }
    }
  }
`);

const empty = {
  number: '',
  name: '',
  phone: '',
  village: '',
  matter: '',
  materials: [] as string[],
  form: {} as FormValue,
};
type Visit = typeof empty;

/** A new visit, from the identity number to the settled case, by the keyboard alone. */
export const NewVisit = () => {
  const [visit, setVisit] = useState(0);
  return (
    <SignInFirst>
      <VisitForm key={visit} onNext={() => setVisit(visit + 1)} />
    </SignInFirst>
  );
};

const VisitForm = ({ onNext }: { readonly onNext: () => void }) => {
  const words = useWords(deskWords);
  const district = useDistrict();
  const lang = useLang();
  const me = useMe();
  const window = me?.windows[0]?.code;
  const [given, setGiven] = useState<Visit>(empty);
  const [result, setResult] = useState<Result>();
  const change = (part: Partial<Visit>) => setGiven((before) => ({ ...before, ...part }));
  const { data } = useQuery({
    queryKey: ['visitMatter', district, given.matter, lang],
    queryFn: () => ask(VisitMatter, { district, code: given.matter, lang }),
    enabled: given.matter !== '',
  });
  const matter = given.matter === '' ? undefined : (data?.matter ?? undefined);
  const { act, isBusy, error, refusals } = useAct(
    (input: AcceptCasesInput) =>
      ask(AcceptCases, { input, lang }).then(({ acceptCases }) => ({
        refusals: refusalsOf(acceptCases),
        acceptCases,
      })),
    ({ acceptCases }) => setResult(acceptCases.results[0]),
  );
  useEffect(() => document.getElementById('visit-number')?.focus(), []);
  const schema: FieldSchema = matter?.form ?? {};
  const submit = () => {
    if (window === undefined || !matter || isBusy || result) return;
    act((idempotencyKey) => ({
      idempotencyKey,
      window,
      settleAtOnce: true,
      cases: [{ application: applicationOf(given, schema) }],
    }));
  };
  useMainKey(submit);
  if (result) return <Done result={result} onNext={onNext} />;
  return (
    <form className="visit" onSubmit={(event) => event.preventDefault()}>
      <Heading>{words.visitTitle}</Heading>
      <Refusals refusals={refusals} fieldOf={fieldOf} />
      {error && <Failure error={error} onRetry={submit} />}
      <div className="visit-columns">
        <div className="stack">
          <PersonFields given={given} change={change} />
          <VillageSearch value={given.village} onChange={(village) => change({ village })} />
        </div>
        <div className="stack">
          <MatterPicker
            chosen={matter}
            onChoose={(code) => change({ matter: code, materials: [], form: {} })}
          />
          {matter && matter.materials.length > 0 && (
            <Papers
              materials={matter.materials}
              value={given.materials}
              onChange={(materials) => change({ materials })}
            />
          )}
          {schema.properties && (
            <section className="stack-2">
              <h2>{words.form}</h2>
              <SchemaForm schema={schema} value={given.form} onChange={(next) => change({ form: next })} />
            </section>
          )}
          <p className="row">
            <button type="button" className="button" disabled={isBusy || !matter} onClick={submit}>
              {words.accept}
            </button>
            <kbd>{words.acceptKey}</kbd>
          </p>
        </div>
      </div>
    </form>
  );
};

type Result = AcceptCasesMutation['acceptCases']['results'][number];

const applicationOf = (given: Visit, schema: FieldSchema) => ({
  matter: given.matter,
  village: given.village,
  applicant: {
    name: given.name.trim(),
    identity: { number: given.number.trim() },
    ...(given.phone.trim() !== '' && { phone: given.phone.trim() }),
  },
  materials: given.materials,
  ...(schema.properties && { form: withoutEmpty(given.form) }),
});

const FIELDS: Readonly<Record<string, string | undefined>> = {
  number: 'visit-number',
  identity: 'visit-number',
  name: 'visit-name',
  phone: 'visit-phone',
  village: 'visit-village',
  matter: 'visit-matter',
};
const fieldOf = (path: readonly string[]): string | undefined =>
  [...path].reverse().flatMap((part) => FIELDS[part] ?? [])[0];

type PartProps = { readonly given: Visit; readonly change: (part: Partial<Visit>) => void };

const PersonFields = ({ given, change }: PartProps) => {
  const words = useWords(deskWords);
  const isWrong = given.number.trim().length === 18 && !hasRightCheckCharacter(given.number.trim());
  return (
    <>
      <div className={`field${isWrong ? ' is-wrong' : ''}`}>
        <label htmlFor="visit-number">{words.number}</label>
        {isWrong && (
          <span className="error" role="alert">
            {words.checkDigit}
          </span>
        )}
        <input
          id="visit-number"
          autoComplete="off"
          inputMode="text"
          maxLength={60}
          value={given.number}
          onChange={(event) => change({ number: event.target.value })}
        />
      </div>
      <div className="field">
        <label htmlFor="visit-name">{words.name}</label>
        <input
          id="visit-name"
          autoComplete="off"
          maxLength={50}
          value={given.name}
          onChange={(event) => change({ name: event.target.value })}
        />
      </div>
      <div className="field">
        <label htmlFor="visit-phone">{words.phone}</label>
        <input
          id="visit-phone"
          autoComplete="off"
          inputMode="tel"
          maxLength={20}
          value={given.phone}
          onChange={(event) => change({ phone: event.target.value })}
        />
      </div>
    </>
  );
};

type PapersProps = {
  readonly materials: readonly { readonly code: string; readonly name: string; readonly required: boolean }[];
  readonly value: readonly string[];
  readonly onChange: (materials: string[]) => void;
};

const Papers = ({ materials, value, onChange }: PapersProps) => {
  const words = useWords(deskWords);
  const toggle = (code: string) =>
    onChange(value.includes(code) ? value.filter((one) => one !== code) : [...value, code]);
  useKeys(
    Object.fromEntries(materials.slice(0, 9).map(({ code }, i) => [String(i + 1), () => toggle(code)])),
  );
  return (
    <fieldset>
      <legend>{words.papers}</legend>
      {materials.map(({ code, name, required }, i) => (
        <label key={code} className="choice">
          <input type="checkbox" checked={value.includes(code)} onChange={() => toggle(code)} />
          <span>
            {i < 9 && <kbd>{i + 1}</kbd>} {name} {required && '*'}
          </span>
        </label>
      ))}
    </fieldset>
  );
};

const Done = ({ result, onNext }: { readonly result: Result; readonly onNext: () => void }) => {
  const words = useWords(deskWords);
  const { case: accepted, warnings } = result;
  useKeys({ n: onNext });
  if (!accepted) return null;
  return (
    <div className="stack">
      <div className="notice is-good stack-2" role="status">
        <Heading>{accepted.status === 'COMPLETED' ? words.settledNow : words.done}</Heading>
        <p>
          {accepted.matter.name} · {accepted.applicant.name}
        </p>
        <p className="number">{accepted.number}</p>
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
      <p className="row">
        <button type="button" className="button" onClick={onNext}>
          {words.next}
        </button>
        <Link className="button is-second" to="/w/case/$number" params={{ number: accepted.number }}>
          {words.openCase}
        </Link>
      </p>
    </div>
  );
};
