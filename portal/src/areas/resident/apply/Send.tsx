import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ask } from '../../../ask';
import { useAct } from '../../../case/useAct';
import { useDistrict } from '../../../configContext';
import type { FormValue } from '../../../form/schema';
import { graphql } from '../../../graphql';
import type { SubmitCaseInput, SubmitCaseMutation } from '../../../graphql/graphql';
import { useDates, useLang, useWords } from '../../../language';
import { lastPartOf } from '../../../numbers';
import type { useMe } from '../../../session/useSession';
import { Heading } from '../../../ui/Heading';
import { Failure } from '../../../ui/Loaded';
import { Refusals, type ShownRefusal } from '../../../ui/Refusals';
import { noteTried, TRY_MATTER } from '../../../ui/tried';
import { Told } from '../messages/Told';
import { residentWords } from '../words';
import { type Application, authorityOf, toApplication } from './application';
import type { ApplyMatter } from './applyMatter';
import { CheckAnswers } from './CheckAnswers';
import { fieldOfPath, type Problems, type Step, stepOfField } from './problems';
import type { useDraft } from './useDraft';

const SubmitCase = graphql(`
  mutation SubmitCase($input: SubmitCaseInput!, $lang: Lang!) {
    submitCase(input: $input) {
      case { number dueOn desk { name(lang: $lang) } }
      warnings { code message number }
      refusals { code message path }
    }
  }
`);

type Props = {
  readonly matter: ApplyMatter;
  readonly me: NonNullable<ReturnType<typeof useMe>>;
  readonly given: Application;
  readonly form: FormValue | undefined;
  readonly stepText: string;
  readonly draft: ReturnType<typeof useDraft>;
  readonly onFiled: () => void;
  readonly onEdit: (step: Step, problems: Problems) => void;
};
type Filing = NonNullable<SubmitCaseMutation['submitCase']['case']>;

/** The check of all answers, and the filing itself: of the draft where there is one, so that none is left over. */
export const Send = ({ matter, me, given, form, stepText, draft, onFiled, onEdit }: Props) => {
  const words = useWords(residentWords);
  const district = useDistrict();
  const lang = useLang();
  const [filed, setFiled] = useState<Filing>();
  const { act, isBusy, error, refusals } = useAct(
    (input: SubmitCaseInput) => ask(SubmitCase, { input, lang }).then(({ submitCase }) => submitCase),
    (payload) => {
      if (!payload.case) return;
      onFiled();
      if (matter.code === TRY_MATTER) noteTried('file');
      setFiled(payload.case);
    },
  );
  if (filed) return <Filed filing={filed} />;
  const submit = async () => {
    const isSaved = await draft.save();
    const number = isSaved ? draft.numberOf() : undefined;
    const authority = authorityOf(given);
    const filer = given.isForOther && !me.name && { filer: { name: given.filer.trim() } };
    act((idempotencyKey) => ({
      idempotencyKey,
      district,
      ...filer,
      ...(number === undefined
        ? { application: toApplication(matter.code, given, form), ...(authority && { authority }) }
        : { draft: number }),
    }));
  };
  const correct = (field: string) => {
    const found = refusals.flatMap((refusal) => {
      const at = fieldOfPath(refusal.path);
      return at !== undefined && stepOfField(at) === stepOfField(field) ? [[at, refusal.message]] : [];
    });
    onEdit(stepOfField(field), Object.fromEntries(found));
  };
  return (
    <div className="stack-5">
      <div className="stack-2">
        <p className="steps">{stepText}</p>
        <Heading title={`${words.stepTitles.check} – ${matter.name}`}>{words.stepTitles.check}</Heading>
      </div>
      <CheckAnswers
        matter={matter}
        schema={matter.form ?? {}}
        given={given}
        onEdit={(to) => onEdit(to, {})}
      />
      <Refusals refusals={refusals} fieldOf={fieldOf} onField={correct} />
      {error && <Failure error={error} onRetry={() => void submit()} />}
      <p className="row">
        <button type="button" className="button" disabled={isBusy} onClick={() => void submit()}>
          {words.submit}
        </button>
        <button type="button" className="quiet-button" onClick={() => onEdit('papers', {})}>
          {words.back}
        </button>
      </p>
    </div>
  );
};

const fieldOf = (path: ShownRefusal['path']): string | undefined => fieldOfPath(path);

const Filed = ({ filing: { number, dueOn } }: { readonly filing: Filing }) => {
  const words = useWords(residentWords);
  const dates = useDates();
  return (
    <div className="notice is-good stack" role="status">
      <Heading>{words.filedTitle}</Heading>
      <p>
        {words.filedNumber} <strong className="number">{lastPartOf(number)}</strong>
      </p>
      <p>{dueOn ? words.filedDue(dates.day(dueOn)) : words.filedNext}</p>
      <Told />
      <p>{words.filedProgress}</p>
      <p className="row">
        <Link className="button" to="/case/$number" params={{ number }}>
          {words.seeCase}
        </Link>
        <Link to="/mine">{words.mineTitle}</Link>
      </p>
    </div>
  );
};
