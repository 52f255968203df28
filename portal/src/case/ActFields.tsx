import type { FC } from 'react';
import { AgentFields, toAgent, useAgent } from '../areas/clerk/AgentFields';
import { FileFields } from '../files/FileField';
import type { CaseViewFragment, FeeWaiver } from '../graphql/graphql';
import { useWords } from '../language';
import { SelectField, TextArea, TextField } from '../ui/Field';
import { actWords } from './actWords';
import { ColleaguePicker } from './ColleaguePicker';
import { DeskPicker } from './DeskPicker';
import { listMaterials } from './listMaterials';
import { type ActField, type Entered, STAFF_ACTS, type StaffAction } from './staffActs';

type Props = {
  readonly shown: CaseViewFragment;
  readonly action: StaffAction;
  readonly entered: Entered;
  readonly set: (part: Partial<Entered> | ((before: Entered) => Partial<Entered>)) => void;
};

/** The fields that an act asks for. */
export const ActFields = (props: Props) =>
  STAFF_ACTS[props.action].fields.map((name) => {
    const Shown = FIELDS[name];
    return <Shown key={name} {...props} />;
  });

const Text = ({ action, entered, set }: Props) => {
  const words = useWords(actWords);
  return (
    <TextArea
      id="act-text"
      label={words.textFor[action] ?? words.reason}
      required
      maxLength={500}
      value={entered.text}
      onChange={(text) => set({ text })}
    />
  );
};

const OptionalText = ({ entered, set }: Props) => (
  <TextArea
    id="act-text"
    label={useWords(actWords).optionalReason}
    maxLength={500}
    value={entered.text}
    onChange={(text) => set({ text })}
  />
);

const Basis = ({ entered, set }: Props) => (
  <TextField
    id="act-basis"
    label={useWords(actWords).basis}
    required
    maxLength={500}
    value={entered.basis}
    onChange={(basis) => set({ basis })}
  />
);

// the law has all that is missing asked for at once
const RepeatReason = ({ shown, entered, set }: Props) => {
  const words = useWords(actWords);
  if (!shown.history.some(({ type }) => type === 'CORRECTION_REQUESTED')) return null;
  return (
    <TextField
      id="act-basis"
      label={words.repeatReason}
      required
      maxLength={500}
      value={entered.basis}
      onChange={(basis) => set({ basis })}
    />
  );
};

const OfficeChoice = ({ shown, entered, set }: Props) => (
  <SelectField
    id="act-place"
    label={useWords(actWords).office}
    value={entered.place}
    options={shown.forwardOffices.map(({ code, name }) => ({ value: code, name }))}
    onChange={(place) => set({ place })}
  />
);

const OpenOpinion = ({ shown, entered, set }: Props) => {
  const open = (shown.opinions ?? []).filter(({ status }) => status === 'OPEN');
  return (
    <SelectField
      id="act-place"
      label={useWords(actWords).openOpinion}
      value={entered.place}
      options={open.map(({ askedOf, question }) => ({
        value: askedOf.code,
        name: `${askedOf.name} · ${question}`,
      }))}
      onChange={(place) => set({ place })}
    />
  );
};

const Days = ({ shown, action, entered, set }: Props) => {
  const words = useWords(actWords);
  return (
    <TextField
      id="act-days"
      inputMode="numeric"
      label={action === 'EXTEND' ? words.extendDays(shown.matter.extension?.days ?? 0) : words.days}
      required
      maxLength={3}
      value={entered.days === 0 ? '' : String(entered.days)}
      onChange={(days) => set({ days: Number.parseInt(days, 10) || 0 })}
    />
  );
};

const Kind = ({ shown, entered, set }: Props) => {
  const words = useWords(actWords);
  return (
    <SelectField
      id="act-kind"
      label={words.suspensionKind}
      value={entered.kind}
      options={shown.matter.suspensions.map((value) => ({ value, name: words.suspensions[value] }))}
      onChange={(kind) => set({ kind })}
    />
  );
};

const LastDay = ({ entered, set }: Props) => (
  <TextField
    id="act-day"
    type="date"
    label={useWords(actWords).lastDay}
    required
    value={entered.lastDay}
    onChange={(lastDay) => set({ lastDay })}
  />
);

type Material = { readonly code: string; readonly name: string };

const Ticks = ({
  label,
  materials,
  entered,
  set,
}: Pick<Props, 'entered' | 'set'> & { readonly label: string; readonly materials: readonly Material[] }) => (
  <fieldset>
    <legend>{label}</legend>
    {materials.map(({ code, name }) => (
      <label key={code} className="choice">
        <input
          type="checkbox"
          checked={entered.materials.includes(code)}
          onChange={(event) =>
            set({
              materials: event.target.checked
                ? [...entered.materials, code]
                : entered.materials.filter((one) => one !== code),
            })
          }
        />
        {name}
      </label>
    ))}
  </fieldset>
);

const Missing = (props: Props) => (
  <Ticks label={useWords(actWords).missing} materials={listMaterials(props.shown)} {...props} />
);

type Supplied = NonNullable<CaseViewFragment['promise']>['materials'];

/** Materials that a desk takes: ticks for what was seen, and scans of it. */
const Taken = ({
  label,
  materials,
  entered,
  set,
}: Pick<Props, 'entered' | 'set'> & { readonly label: string; readonly materials: Supplied }) => (
  <>
    <Ticks label={label} materials={materials} entered={entered} set={set} />
    <FileFields
      materials={materials}
      sent={entered.files}
      onChange={(change) => set((before) => ({ files: change(before.files) }))}
    />
  </>
);

const Asked = (props: Props) => {
  const words = useWords(actWords);
  const { correction } = props.shown;
  if (!correction) return null;
  return correction.materials.length > 0 ? (
    <Taken label={words.asked} materials={correction.materials} {...props} />
  ) : (
    <PersonFields {...props} />
  );
};

const Promised = (props: Props) => {
  const words = useWords(actWords);
  const { promise } = props.shown;
  return promise ? <Taken label={words.promised} materials={promise.materials} {...props} /> : null;
};

const FEN_IN_YUAN = 100;
const WAIVERS: readonly FeeWaiver[] = [
  'LOW_INCOME',
  'DISABILITY',
  'OLD_AGE',
  'MILITARY',
  'YOUNG',
  'SMALL_BUSINESS',
  'DISASTER',
  'OWN_ERROR',
];

const Payment = ({ shown, entered, set }: Props) => {
  const words = useWords(actWords);
  return (
    <>
      <TextField
        id="act-paid"
        inputMode="decimal"
        label={words.paid}
        required
        value={String(entered.amountInFen / FEN_IN_YUAN)}
        onChange={(paid) => set({ amountInFen: Math.round(Number(paid) * FEN_IN_YUAN) || 0 })}
      />
      <TextField
        id="act-receipt"
        label={words.receipt}
        maxLength={50}
        value={entered.receiptNumber}
        onChange={(receiptNumber) => set({ receiptNumber })}
      />
      <SelectField
        id="act-waiver"
        label={words.waiver}
        value={entered.waiver}
        options={[
          { value: '' as const, name: words.noWaiver },
          ...WAIVERS.map((value) => ({ value, name: words.waivers[value] })),
        ]}
        onChange={(waiver) => set({ waiver })}
      />
      {shown.payment && (
        <TextArea
          id="act-text"
          label={words.payReason}
          required
          maxLength={500}
          value={entered.text}
          onChange={(text) => set({ text })}
        />
      )}
    </>
  );
};

const IsYes = ({ action, entered, set }: Props) => {
  const words = useWords(actWords);
  return (
    <label className="choice">
      <input
        type="checkbox"
        checked={entered.isYes}
        onChange={(event) => set({ isYes: event.target.checked })}
      />
      {action === 'ANSWER_APPEAL' ? words.upheld : words.satisfied}
    </label>
  );
};

const Other = ({ entered, set }: Props) => (
  <TextField
    id="act-other"
    label={useWords(actWords).other}
    required
    maxLength={60}
    value={entered.other}
    onChange={(other) => set({ other })}
  />
);

const PersonFields = ({ entered, set }: Props) => {
  const words = useWords(actWords);
  return (
    <>
      <TextField
        id="act-name"
        label={words.newName}
        maxLength={50}
        value={entered.name}
        onChange={(name) => set({ name })}
      />
      <TextField
        id="act-phone"
        label={words.newPhone}
        inputMode="tel"
        maxLength={20}
        value={entered.phone}
        onChange={(phone) => set({ phone })}
      />
    </>
  );
};

const AgentOfCase = ({ set }: Props) => {
  const [agent, setAgent] = useAgent('HEIR');
  return (
    <AgentFields
      agent={agent}
      onChange={(next) => {
        setAgent(next);
        set({ agent: toAgent(next) });
      }}
    />
  );
};

const FIELDS: Readonly<Record<ActField, FC<Props>>> = {
  office: OfficeChoice,
  colleague: ({ set }) => <ColleaguePicker onChange={(clerk, place) => set({ clerk, place })} />,
  desk: ({ shown, entered, set }) => (
    <DeskPicker value={entered.place} except={shown.desk?.code} onChange={(place) => set({ place })} />
  ),
  openOpinion: OpenOpinion,
  days: Days,
  kind: Kind,
  lastDay: LastDay,
  text: Text,
  optionalText: OptionalText,
  basis: Basis,
  repeatReason: RepeatReason,
  missing: Missing,
  asked: Asked,
  promised: Promised,
  payment: Payment,
  isYes: IsYes,
  other: Other,
  person: PersonFields,
  agent: AgentOfCase,
};
