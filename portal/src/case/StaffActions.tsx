import { type FormEvent, useState } from 'react';
import { deskWords } from '../areas/clerk/words';
import type { CaseAction, CaseViewFragment, SuspensionKind } from '../graphql/graphql';
import { useWords } from '../language';
import { SelectField, TextArea, TextField } from '../ui/Field';
import { Failure } from '../ui/Loaded';
import { Refusals } from '../ui/Refusals';
import { frameWords } from '../ui/words';
import { type ActField, STAFF_ACTS, type StaffAct } from './staffActs';
import { useAct } from './useAct';
import { actionNames, caseWords } from './words';

/** Everything that the asker may do on a case now, each act with the few fields that it needs. */
export const StaffActions = ({ shown }: { readonly shown: CaseViewFragment }) => {
  const words = useWords(deskWords);
  const names = useWords(actionNames);
  const [chosen, setChosen] = useState<CaseAction>();
  const entries = Object.entries(STAFF_ACTS).flatMap(([name, act]) => {
    const action = shown.availableActions.find((one) => one === name);
    return action ? [[action, act] as const] : [];
  });
  const [, act] = entries.find(([action]) => action === chosen) ?? [];
  if (entries.length === 0) return null;
  return (
    <section className="card stack">
      <h2>{words.acts}</h2>
      <p className="row">
        {entries.map(([action, { isDanger }], i) => (
          <button
            key={action}
            type="button"
            className={`button is-small ${isDanger ? 'is-danger' : i === 0 ? '' : 'is-second'}`}
            aria-expanded={chosen === action}
            onClick={() => setChosen(action)}
          >
            {names[action] ?? action}
          </button>
        ))}
      </p>
      {chosen && act && (
        <ActForm
          key={chosen}
          shown={shown}
          act={act}
          title={names[chosen] ?? chosen}
          onDone={() => setChosen(undefined)}
        />
      )}
    </section>
  );
};

type FormProps = {
  readonly shown: CaseViewFragment;
  readonly act: StaffAct;
  readonly title: string;
  readonly onDone: () => void;
};

const ActForm = ({ shown, act, title, onDone }: FormProps) => {
  const words = useWords(deskWords);
  const frame = useWords(frameWords);
  const caseTexts = useWords(caseWords);
  const [reason, setReason] = useState('');
  const [materials, setMaterials] = useState<string[]>([]);
  const [lastDay, setLastDay] = useState('');
  const [kind, setKind] = useState<SuspensionKind>('PUBLIC_NOTICE');
  const [isSatisfied, setSatisfied] = useState(true);
  const [paid, setPaid] = useState(() => String(shown.openFeeInFen / FEN_IN_YUAN));
  const [receiptNumber, setReceiptNumber] = useState('');
  const { act: send, isBusy, error, refusals } = useAct(act.act, onDone);
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    send((idempotencyKey) => ({
      idempotencyKey,
      number: shown.number,
      reason: reason.trim(),
      materials,
      lastDay,
      kind,
      isSatisfied,
      amountInFen: Math.round(Number(paid) * FEN_IN_YUAN),
      receiptNumber: receiptNumber.trim(),
    }));
  };
  const has = (field: ActField) => act.fields.includes(field);
  return (
    <form className="notice stack" onSubmit={submit}>
      <h3>{title}</h3>
      <Refusals
        refusals={refusals}
        fieldOf={(path) => (['reason', 'answer'].includes(path.at(-1) ?? '') ? 'act-reason' : undefined)}
      />
      {error && <Failure error={error} onRetry={() => submit()} />}
      {has('kind') && (
        <SelectField
          id="act-kind"
          label={words.suspensionKind}
          value={kind}
          options={KINDS.map((value) => ({ value, name: words.suspensionKinds[value] }))}
          onChange={setKind}
        />
      )}
      {has('lastDay') && (
        <TextField
          id="act-day"
          type="date"
          label={words.lastDay}
          required
          value={lastDay}
          onChange={setLastDay}
        />
      )}
      {has('reason') && (
        <TextArea
          id="act-reason"
          label={words.reasonFor}
          required
          maxLength={500}
          value={reason}
          onChange={setReason}
        />
      )}
      {has('materials') && (
        <MaterialTicks shown={shown} value={materials} onChange={setMaterials} label={words.materialsFor} />
      )}
      {has('payment') && (
        <>
          <TextField
            id="act-paid"
            inputMode="decimal"
            label={caseTexts.amount}
            required
            value={paid}
            onChange={setPaid}
          />
          <TextField
            id="act-receipt"
            label={caseTexts.feeReceipt}
            required
            maxLength={50}
            value={receiptNumber}
            onChange={setReceiptNumber}
          />
        </>
      )}
      {has('isSatisfied') && (
        <label className="choice">
          <input
            type="checkbox"
            checked={isSatisfied}
            onChange={(event) => setSatisfied(event.target.checked)}
          />
          {words.satisfied}
        </label>
      )}
      <p className="row">
        <button
          type="submit"
          className={`button is-small${act.isDanger ? ' is-danger' : ''}`}
          disabled={isBusy}
        >
          {words.do}
        </button>
        <button type="button" className="quiet-button" onClick={onDone}>
          {frame.cancel}
        </button>
      </p>
    </form>
  );
};

const FEN_IN_YUAN = 100;
const KINDS: readonly SuspensionKind[] = ['PUBLIC_NOTICE', 'INSPECTION', 'APPRAISAL', 'HEARING'];

type TicksProps = {
  readonly shown: CaseViewFragment;
  readonly value: readonly string[];
  readonly onChange: (materials: string[]) => void;
  readonly label: string;
};

const MaterialTicks = ({ shown, value, onChange, label }: TicksProps) => (
  <fieldset>
    <legend>{label}</legend>
    {shown.matter.materials.map(({ code, name }) => (
      <label key={code} className="choice">
        <input
          type="checkbox"
          checked={value.includes(code)}
          onChange={(event) =>
            onChange(event.target.checked ? [...value, code] : value.filter((one) => one !== code))
          }
        />
        {name}
      </label>
    ))}
  </fieldset>
);
