import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { AskFailure, ask } from '../../ask';
import { useAct } from '../../case/useAct';
import { presentTime } from '../../clock';
import { useConfig } from '../../configContext';
import { SchemaForm } from '../../form/SchemaForm';
import type { FieldSchema } from '../../form/schema';
import type { AcceptCasesInput } from '../../graphql/graphql';
import { IdentityFields } from '../../identity/IdentityFields';
import { useLang, useWords } from '../../language';
import { useDesk } from '../../session/useDesk';
import { useMe } from '../../session/useSession';
import { TextField } from '../../ui/Field';
import { Heading } from '../../ui/Heading';
import { Failure } from '../../ui/Loaded';
import { Refusals } from '../../ui/Refusals';
import { SignInFirst } from '../../ui/SignInFirst';
import { noteTried } from '../../ui/tried';
import { AcceptCases, refusalsOf } from './acceptCases';
import { hasRightCheckCharacter } from './checkCharacter';
import { MatterPicker } from './MatterPicker';
import { keepVisit } from './outbox/outbox';
import { forgetInHand, keepInHand, readInHand } from './outbox/visitInHand';
import { Papers } from './Papers';
import { Scans } from './Scans';
import { useMainKey } from './useKeys';
import { VillageSearch } from './VillageSearch';
import { KeptHere, type Result, VisitDone } from './VisitDone';
import { emptyVisit, toAcceptance, type Visit } from './visit';
import { ownMaterials, useVisitMatter } from './visitMatter';
import { deskWords } from './words';

/** A new visit, from the identity number to the settled case, by the keyboard alone. */
export const NewVisit = () => (
  <SignInFirst>
    <OwnVisit />
  </SignInFirst>
);

/** Begins with what this clerk was entering before a lock or a new sign-in. */
const OwnVisit = () => {
  const me = useMe();
  const subject = me?.subject;
  const [visit, setVisit] = useState<{ readonly id: number; readonly given: Visit }>();
  useEffect(() => {
    if (subject === undefined) return;
    readInHand<Visit>(subject)
      .catch(() => undefined)
      .then((kept) => setVisit({ id: 0, given: kept ? { ...emptyVisit, ...kept } : emptyVisit }));
  }, [subject]);
  if (!me || !visit) return null;
  return (
    <VisitForm
      key={visit.id}
      me={me}
      initial={visit.given}
      onNext={() => {
        void forgetInHand();
        setVisit({ id: visit.id + 1, given: emptyVisit });
      }}
    />
  );
};

type FormProps = {
  readonly me: NonNullable<ReturnType<typeof useMe>>;
  readonly initial: Visit;
  readonly onNext: () => void;
};

const VisitForm = ({ me, initial, onNext }: FormProps) => {
  const words = useWords(deskWords);
  const lang = useLang();
  const [window] = useDesk();
  const [given, setGiven] = useState(initial);
  const [result, setResult] = useState<Result>();
  const [kept, setKept] = useState<string>();
  const change = (part: Partial<Visit>) => setGiven((before) => ({ ...before, ...part }));
  const matter = useVisitMatter(given.matter);
  const schema: FieldSchema = matter?.form ?? {};
  const materials = ownMaterials(matter?.materials ?? []);
  const send = async (input: AcceptCasesInput) => {
    try {
      const { acceptCases } = await ask(AcceptCases, { input, lang });
      return { refusals: refusalsOf(acceptCases), result: acceptCases.results[0] };
    } catch (error) {
      if (!isLineLost(error)) throw error;
      const visit = { input, given, matter: matter?.name ?? '', applicant: given.name.trim() };
      await keepVisit(input.idempotencyKey, visit, { subject: me.subject, takenAt: presentTime() });
      setKept(input.idempotencyKey);
      return { refusals: [], result: undefined };
    }
  };
  const { act, isBusy, error, refusals } = useAct(send, (answer) => {
    if (answer.result?.case) noteTried('visit');
    setResult(answer.result);
  });
  // before anybody sees the field, so that no key is lost
  useLayoutEffect(() => document.getElementById('visit-number')?.focus(), []);
  const isOver = kept !== undefined || result !== undefined;
  useInHand(me.subject, given, isOver);
  const submit = () => {
    if (window === undefined || !matter || isBusy || isOver) return;
    act((idempotencyKey) => toAcceptance(given, { idempotencyKey, window, schema }));
  };
  useMainKey(submit);
  if (kept !== undefined)
    return <KeptHere id={kept} applicant={given.name} matter={matter?.name ?? ''} onNext={onNext} />;
  if (result) return <VisitDone result={result} onNext={onNext} />;
  return (
    <form className="visit" onSubmit={(event) => event.preventDefault()}>
      <Heading>{words.visitTitle}</Heading>
      {initial !== emptyVisit && (
        <p className="row quiet">
          {words.visitRestored}
          <button type="button" className="quiet-button" onClick={onNext}>
            {words.visitAnew}
          </button>
        </p>
      )}
      <Refusals refusals={refusals} fieldOf={fieldOf} />
      {error && <Failure error={error} onRetry={submit} />}
      <div className="visit-columns">
        <div className="stack">
          <PersonFields given={given} change={change} />
          <VillageSearch
            value={given.village}
            onChange={(village) => {
              leadOn(() => change({ village }), village === '' ? 'visit-village' : 'visit-matter');
            }}
          />
        </div>
        <div className="stack">
          <MatterPicker
            chosen={matter}
            onChoose={(code) => {
              leadOn(() => change({ matter: code, materials: [], files: [], form: {} }), 'visit-matter');
            }}
          />
          {materials.length > 0 && (
            <Papers
              materials={materials}
              value={given.materials}
              onChange={(seen) => change({ materials: seen })}
            />
          )}
          {matter && (
            <Scans
              materials={materials}
              sent={given.files}
              onChange={(update) => setGiven((before) => ({ ...before, files: update(before.files) }))}
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

// a choice takes the field away that had the focus: the next one gets it at once, so that no key typed on is lost
const leadOn = (choose: () => void, id: string): void => {
  flushSync(choose);
  document.getElementById(id)?.focus();
};

const isLineLost = (error: unknown): boolean =>
  error instanceof AskFailure && (error.kind === 'offline' || error.kind === 'busy');

const KEEP_MS = 500;

// a lock, or a sign-in that ends, leads away from the page
const useInHand = (subject: string, given: Visit, isOver: boolean): void => {
  const isBegun = useRef(false);
  useEffect(() => {
    isBegun.current ||= given !== emptyVisit;
    if (isOver) void forgetInHand();
    if (isOver || !isBegun.current) return;
    const timer = setTimeout(() => void keepInHand(subject, given), KEEP_MS);
    return () => clearTimeout(timer);
  }, [subject, given, isOver]);
};

const FIELDS: Readonly<Record<string, string | undefined>> = {
  number: 'visit-number',
  identity: 'visit-number',
  country: 'visit-country',
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
  const { demo } = useConfig();
  const number = given.number.trim();
  const isWrong = given.kind === 'RESIDENT_ID' && number.length === 18 && !hasRightCheckCharacter(number);
  return (
    <>
      <IdentityFields
        prefix="visit"
        label={words.number}
        hint={demo === null ? undefined : words.testNumber}
        error={isWrong ? words.checkDigit : undefined}
        value={given}
        onChange={change}
      />
      <TextField
        id="visit-name"
        label={words.name}
        maxLength={50}
        value={given.name}
        onChange={(name) => change({ name })}
      />
      <TextField
        id="visit-phone"
        label={words.phone}
        inputMode="tel"
        maxLength={20}
        value={given.phone}
        onChange={(phone) => change({ phone })}
      />
    </>
  );
};
