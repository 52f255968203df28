import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import { SchemaForm } from '../../../form/SchemaForm';
import { type FieldSchema, type FormValue, withoutEmpty } from '../../../form/schema';
import { useLanguage, useWords } from '../../../language';
import type { useMe } from '../../../session/useSession';
import { Heading } from '../../../ui/Heading';
import { Refusals } from '../../../ui/Refusals';
import { residentWords } from '../words';
import type { Application } from './application';
import type { ApplyMatter } from './applyMatter';
import { forgetEntries } from './entries';
import { PaperStep } from './PaperStep';
import { neededPapers, withNeededPapers } from './papers';
import { type Problems, problemsOf, type Step } from './problems';
import { SaveNote } from './SaveNote';
import { Send } from './Send';
import type { ServerDraft } from './saveDraft';
import { useDraft } from './useDraft';
import { WhoStep } from './WhoStep';

/** Where an application begins: what is entered, and the draft that it goes on with. */
export type Start = {
  readonly id: string;
  readonly given: Application;
  readonly server: ServerDraft | undefined;
  /** Whether something was entered that the server does not have. */
  readonly isEntered: boolean;
  /** Drafts of this matter that the person knows of. */
  readonly known: readonly string[];
};

type Props = {
  readonly matter: ApplyMatter;
  readonly me: NonNullable<ReturnType<typeof useMe>>;
  readonly start: Start;
  readonly onRestart: () => void;
};

/** The steps of an application; the step stands in the address, so that a sign-in comes back to it. */
export const Steps = ({ matter, me, start, onRestart }: Props) => {
  const words = useWords(residentWords);
  const { language } = useLanguage();
  const queries = useQueryClient();
  const schema: FieldSchema = matter.form ?? {};
  const steps: readonly Step[] = schema.properties
    ? ['who', 'form', 'papers', 'check']
    : ['who', 'papers', 'check'];
  const { step, goTo, setDraft } = useStep(matter.code, steps);
  const [given, setGiven] = useState(() => withNeededPapers(start.given, matter.materials));
  const [isEntered, setEntered] = useState(start.isEntered);
  const [problems, setProblems] = useState<Problems>({});
  const [isFiled, setFiled] = useState(false);
  const form = schema.properties && withoutEmpty(given.form);
  const draft = useDraft({
    matter: matter.code,
    subject: me.subject,
    given,
    form,
    initial: start.server,
    isEntered: isEntered && !isFiled,
    known: start.known,
    onBegun: (number) => {
      setDraft(number);
      void queries.invalidateQueries({ queryKey: ['drafts'] });
    },
  });
  // the summary takes the focus once, not at each key
  const refusals = useMemo(() => refusalsOf(problems), [problems]);
  const onlyVillage = useRef('');
  const top = useStepFocus(step);
  const change = (part: Partial<Application>) => {
    setEntered(true);
    setGiven((before) => withNeededPapers({ ...before, ...part }, matter.materials));
  };
  const facts = { rules: matter.form ?? {}, knowsFiler: Boolean(me.name), language };
  const goOn = () => {
    const village = given.village || onlyVillage.current;
    if (village !== given.village) change({ village });
    const found = problemsOf(step, { ...given, village }, facts);
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    void draft.save();
    goTo(steps[steps.indexOf(step) + 1] ?? 'check');
  };
  const openOther = async () => {
    forgetEntries(matter.code);
    await queries.invalidateQueries({ queryKey: ['drafts'] });
    onRestart();
  };
  if (step === 'check') {
    return (
      <div ref={top}>
        <Send
          matter={matter}
          me={me}
          given={given}
          form={form}
          stepText={`${matter.name} · ${words.stepOf(steps.length, steps.length)}`}
          draft={draft}
          onFiled={() => {
            setFiled(true);
            forgetEntries(matter.code);
          }}
          onEdit={(to, found) => {
            setProblems(found);
            goTo(to);
          }}
        />
      </div>
    );
  }
  const title = words.stepTitles[step];
  const at = steps.indexOf(step);
  return (
    <div className="stack-5" ref={top}>
      <div className="stack-2">
        <p className="steps">
          {matter.name} · {words.stepOf(at + 1, steps.length)}
        </p>
        <Heading title={`${title} – ${matter.name}`}>{title}</Heading>
      </div>
      <Refusals refusals={refusals} fieldOf={([field]) => field} />
      {step === 'who' && (
        <WhoStep
          given={given}
          change={change}
          problems={problems}
          kinds={matter.applicants}
          onOnlyVillage={(village) => {
            onlyVillage.current = village;
          }}
        />
      )}
      {step === 'form' && (
        <SchemaForm
          schema={schema}
          value={given.form}
          onChange={(next: FormValue) => change({ form: next })}
          errors={formErrors(problems)}
        />
      )}
      {step === 'papers' && (
        <PaperStep
          materials={neededPapers(given, matter.materials)}
          samples={matter.guide?.samples ?? []}
          given={given}
          change={change}
          onFiles={(to) => {
            setEntered(true);
            setGiven((before) => ({ ...before, files: to(before.files) }));
          }}
        />
      )}
      <p className="row">
        <button type="button" className="button" onClick={goOn}>
          {words.next}
        </button>
        {at > 0 && (
          <button type="button" className="quiet-button" onClick={() => goTo(steps[at - 1] ?? 'who')}>
            {words.back}
          </button>
        )}
      </p>
      <SaveNote
        state={draft.state}
        hasVillage={given.village !== ''}
        onUseOther={() => void openOther()}
        onRetry={() => void draft.save()}
      />
    </div>
  );
};

const refusalsOf = (problems: Problems) =>
  Object.entries(problems).flatMap(([field, message]) =>
    message === undefined ? [] : [{ code: field, message, path: [field] }],
  );

const formErrors = (problems: Problems): Record<string, string> =>
  Object.fromEntries(
    Object.entries(problems).flatMap(([name, text]) =>
      text !== undefined && name.startsWith('form-') ? [[name.slice('form-'.length), text]] : [],
    ),
  );

const useStep = (code: string, steps: readonly Step[]) => {
  const search: { step?: unknown; draft?: unknown } = useSearch({ strict: false });
  const navigate = useNavigate();
  const step = steps.find((one) => one === search.step) ?? 'who';
  const draft = typeof search.draft === 'string' ? search.draft : undefined;
  const latest = useRef({ step, draft });
  latest.current = { step, draft };
  const open = (next: { step?: Step; draft?: string | undefined }, replace: boolean) => {
    const { step: at, draft: number } = { ...latest.current, ...next };
    latest.current = { step: at, draft: number };
    void navigate({
      to: '/apply/$code',
      params: { code },
      search: { ...(number !== undefined && { draft: number }), ...(at !== 'who' && { step: at }) },
      replace,
    });
  };
  return {
    step,
    goTo: (to: Step) => open({ step: to }, false),
    setDraft: (number: string) => open({ draft: number }, true),
  };
};

// each step begins at its heading
const useStepFocus = (step: Step) => {
  const top = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the step changes
  useEffect(() => {
    top.current?.querySelector<HTMLElement>('[role="alert"], h1')?.focus();
    scrollTo({ top: 0 });
  }, [step]);
  return top;
};
