import { type FormEvent, useId, useState } from 'react';
import { useAct } from '../../case/useAct';
import type { IdentityInput } from '../../graphql/graphql';
import { IdentityFields } from '../../identity/IdentityFields';
import { noIdentity, toIdentity } from '../../identity/identity';
import { useDates, useWords } from '../../language';
import { SelectField } from '../../ui/Field';
import { Failure } from '../../ui/Loaded';
import { Refusals, type ShownRefusal } from '../../ui/Refusals';
import { bookAppointment, cancelAppointment, moveAppointment } from '../resident/queue/bookingActs';
import { DayPicker } from '../resident/queue/DayPicker';
import { SlotPicker } from '../resident/queue/SlotPicker';
import { bookingWords } from './bookingWords';
import { useCatalogue } from './catalogue';
import { MatterPicker } from './MatterPicker';

const ACTS = ['book', 'move', 'cancel'] as const;
type Act = (typeof ACTS)[number];

type Props = { readonly window: string; readonly day: string };

/** Books, moves or cancels for somebody who calls, by the number of their document. */
export const CallerForm = ({ window, day }: Props) => {
  const words = useWords(bookingWords);
  const id = useId();
  const [act, setAct] = useState<Act>('book');
  const [typed, setTyped] = useState(noIdentity);
  const [done, setDone] = useState('');
  const onDone = (text: string) => {
    setDone(text);
    // the next caller is somebody else
    setTyped(noIdentity);
  };
  return (
    <section className="card stack" aria-labelledby={id}>
      <h2 id={id}>{words.caller}</h2>
      <p className="quiet small">{words.callerText}</p>
      <SelectField
        id="act"
        label={words.act}
        value={act}
        options={ACTS.map((value) => ({ value, name: words.acts[value] }))}
        onChange={setAct}
      />
      <IdentityFields
        prefix="caller"
        label={words.number}
        value={typed}
        onChange={(part) => setTyped((before) => ({ ...before, ...part }))}
      />
      <OneAct
        key={act}
        act={act}
        window={window}
        day={day}
        caller={typed.number.trim() === '' ? undefined : toIdentity(typed)}
        onDone={onDone}
      />
      {done && (
        <p className="notice is-good" role="status">
          {done}
        </p>
      )}
    </section>
  );
};

type ActInput = Props & {
  idempotencyKey: string;
  readonly act: Act;
  readonly caller: IdentityInput;
  readonly from: string;
  readonly matter: string;
};

const carryOut = ({ idempotencyKey, act, window, day, caller, from, matter }: ActInput) => {
  const on = { idempotencyKey, window, caller };
  if (act === 'cancel') return cancelAppointment({ ...on, day });
  if (act === 'move') return moveAppointment({ ...on, day, from });
  return bookAppointment({ ...on, from, ...(matter && { matter }) });
};

type ActProps = Props & {
  readonly act: Act;
  readonly caller: IdentityInput | undefined;
  readonly onDone: (text: string) => void;
};

const OneAct = ({ act, window, day, caller, onDone }: ActProps) => {
  const words = useWords(bookingWords);
  const dates = useDates();
  const [from, setFrom] = useState('');
  const [matter, setMatter] = useState('');
  // the endpoint says alone that something was not found
  const explain = <T extends ShownRefusal>(one: T): T =>
    one.code === 'NOT_FOUND' ? { ...one, message: words.notFound } : one;
  const send = async (input: ActInput) => {
    const { appointment, refusals } = await carryOut(input);
    return { appointment, refusals: refusals.map(explain) };
  };
  const sent = useAct(send, ({ appointment }) => {
    setFrom('');
    setMatter('');
    if (appointment) onDone(words.done[act](dates.instant(appointment.from)));
  });
  const isReady = caller !== undefined && (act === 'cancel' || from !== '');
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (!isReady) return;
    sent.act((idempotencyKey) => ({ idempotencyKey, act, window, day, caller, from, matter }));
  };
  return (
    <form className="stack" onSubmit={submit}>
      {act === 'book' && <OptionalMatter code={matter} onChoose={setMatter} />}
      {act === 'book' && <SlotPicker window={window} day={day} value={from} onChange={setFrom} />}
      {act === 'move' && <NewTime window={window} day={day} from={from} onChange={setFrom} />}
      <Refusals
        refusals={sent.refusals}
        fieldOf={([, field]) => (field === 'caller' ? 'caller-number' : undefined)}
      />
      {sent.error && <Failure error={sent.error} onRetry={submit} />}
      <p>
        <button
          type="submit"
          className={`button${act === 'cancel' ? ' is-danger' : ''}`}
          disabled={!isReady || sent.isBusy}
        >
          {words.send[act]}
        </button>
      </p>
    </form>
  );
};

type MatterProps = { readonly code: string; readonly onChoose: (code: string) => void };

const OptionalMatter = ({ code, onChoose }: MatterProps) => {
  const words = useWords(bookingWords);
  const chosen = useCatalogue().find((one) => one.code === code);
  return <MatterPicker label={words.matter} chosen={chosen} onChoose={onChoose} />;
};

type TimeProps = Props & { readonly from: string; readonly onChange: (from: string) => void };

const NewTime = ({ window, day, from, onChange }: TimeProps) => {
  const words = useWords(bookingWords);
  const [newDay, setNewDay] = useState(day);
  const choose = (next: string) => {
    setNewDay(next);
    onChange('');
  };
  return (
    <>
      <DayPicker id="new-day" label={words.newDay} day={newDay} onChange={choose} />
      <SlotPicker window={window} day={newDay} value={from} onChange={onChange} />
    </>
  );
};
