import { type FormEvent, useEffect, useRef, useState } from 'react';
import { emptyAgent, toAgent } from '../areas/clerk/AgentFields';
import type { CaseViewFragment } from '../graphql/graphql';
import { useWords } from '../language';
import { useToday } from '../localDay';
import { useDesk } from '../session/useDesk';
import { useMe } from '../session/useSession';
import { onlyOne } from '../ui/Field';
import { Failure } from '../ui/Loaded';
import { Refusals } from '../ui/Refusals';
import { frameWords } from '../ui/words';
import { ActFields } from './ActFields';
import { actWords } from './actWords';
import { type Entered, findDecision, STAFF_ACTS, type StaffAction } from './staffActs';
import { useAct } from './useAct';

type Props = {
  readonly shown: CaseViewFragment;
  readonly action: StaffAction;
  readonly title: string;
  readonly onDone: () => void;
};

/** The form of an act: the fields that it needs, and its one button; Ctrl + Enter sends it and Esc closes it. */
export const ActForm = ({ shown, action, title, onDone }: Props) => {
  const words = useWords(actWords);
  const frame = useWords(frameWords);
  const form = useRef<HTMLFormElement>(null);
  const { act: sendAct, isDanger } = STAFF_ACTS[action];
  const [entered, setEntered] = useEntered(shown, action);
  const [window] = useDesk();
  const { act, isBusy, error, refusals } = useAct(sendAct, onDone);
  const send = (event?: FormEvent) => {
    event?.preventDefault();
    act((idempotencyKey) => ({ ...trimmed(entered), idempotencyKey, number: shown.number, window }));
  };
  useEffect(() => focusFirst(form.current), []);
  return (
    <form
      ref={form}
      className="notice stack"
      onSubmit={send}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
        if (event.key === 'Enter' && event.ctrlKey && !event.nativeEvent.isComposing)
          form.current?.requestSubmit();
      }}
    >
      <h3>{title}</h3>
      <Refusals refusals={refusals} fieldOf={fieldOf} />
      {error && <Failure error={error} onRetry={() => send()} />}
      <ActFields
        shown={shown}
        action={action}
        entered={entered}
        set={(part) =>
          setEntered((before) => ({ ...before, ...(typeof part === 'function' ? part(before) : part) }))
        }
      />
      <p className="row">
        <button type="submit" className={`button is-small${isDanger ? ' is-danger' : ''}`} disabled={isBusy}>
          {words.do}
        </button>
        <button type="button" className="quiet-button" onClick={onDone}>
          {frame.cancel}
        </button>
      </p>
    </form>
  );
};

const focusFirst = (form: HTMLElement | null): void =>
  form?.querySelector<HTMLElement>('input, textarea, select, button[type=submit]')?.focus();

const ANSWER_DAYS = 5;

const useEntered = (shown: CaseViewFragment, action: StaffAction) => {
  const me = useMe();
  const today = useToday();
  const desks = [...(me?.windows ?? []), ...(me?.offices ?? [])].map(({ code }) => code);
  return useState<Entered>(() => ({
    text: '',
    basis: '',
    materials: [],
    files: [],
    lastDay: '',
    days: action === 'EXTEND' ? (shown.matter.extension?.days ?? 1) : ANSWER_DAYS,
    kind: onlyOne(shown.matter.suspensions),
    isYes: true,
    place: beginAt(shown, action, desks),
    clerk: '',
    amountInFen: shown.openFeeInFen,
    receiptNumber: '',
    waiver: '',
    other: '',
    name: '',
    phone: '',
    agent: toAgent(emptyAgent('HEIR', today)),
    decision: findDecision(shown.history),
  }));
};

/** The place that an act begins with, if there is but one: an office to go to, or a question to answer. */
const beginAt = (shown: CaseViewFragment, action: StaffAction, own: readonly string[]): string => {
  if (action === 'FORWARD' || action === 'MOVE') return onlyOne(shown.forwardOffices.map(({ code }) => code));
  const open = (shown.opinions ?? [])
    .filter(({ status }) => status === 'OPEN')
    .map(({ askedOf }) => askedOf.code);
  // a window of a village answers for its village too
  const ours = open.filter((code) => own.some((desk) => desk.startsWith(code)));
  return onlyOne(ours.length > 0 ? ours : open);
};

const trimmed = (entered: Entered): Entered => ({
  ...entered,
  text: entered.text.trim(),
  basis: entered.basis.trim(),
  receiptNumber: entered.receiptNumber.trim(),
  other: entered.other.trim(),
  name: entered.name.trim(),
  phone: entered.phone.trim(),
});

const FIELD_IDS: Readonly<Record<string, string | undefined>> = {
  reason: 'act-text',
  answer: 'act-text',
  question: 'act-text',
  opinion: 'act-text',
  text: 'act-text',
  basis: 'act-basis',
  repeatReason: 'act-basis',
  office: 'act-place',
  desk: 'act-place',
  window: 'act-place',
  clerk: 'act-place',
  days: 'act-days',
  lastDay: 'act-day',
  amountInFen: 'act-paid',
  receiptNumber: 'act-receipt',
  waiver: 'act-waiver',
  duplicateOf: 'act-other',
  name: 'act-name',
  phone: 'act-phone',
};
const fieldOf = (path: readonly string[]): string | undefined => FIELD_IDS[path.at(-1) ?? ''];
