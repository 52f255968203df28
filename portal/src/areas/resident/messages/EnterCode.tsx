import { type FormEvent, useEffect, useState } from 'react';
import { useConfig } from '../../../configContext';
import { useDates, useWords } from '../../../language';
import { TextField } from '../../../ui/Field';
import { Failure } from '../../../ui/Loaded';
import { Refusals } from '../../../ui/Refusals';
import { type SendingCode, useConfirmAddress } from './useAddressCode';
import { messageWords } from './words';

type Props = {
  readonly address: string;
  readonly until: string;
  readonly sending: SendingCode;
  /** The case whose applicant it is, at a desk; absent for the asker. */
  readonly number?: string | undefined;
  readonly onConfirmed: () => void;
};

const fieldOf = (path: readonly string[]): string | undefined =>
  path.at(-1) === 'code' ? 'code' : undefined;

/** Takes the code that was sent to an address, or has another one sent. */
export const EnterCode = ({ address, until, sending, number, onConfirmed }: Props) => {
  const words = useWords(messageWords);
  const dates = useDates();
  const [code, setCode] = useState('');
  const { confirm, isBusy, error, refusals } = useConfirmAddress(onConfirmed, number);
  // not of a code that was sent before somebody came here
  useEffect(() => {
    if (sending.sent > 0) document.getElementById('code')?.focus();
  }, [sending.sent]);
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    confirm(code);
  };
  return (
    <form className="stack-2" noValidate onSubmit={submit}>
      <Refusals refusals={refusals} fieldOf={fieldOf} />
      {error && <Failure error={error} onRetry={submit} />}
      <TextField
        id="code"
        label={words.code}
        hint={words.codeHint(address, dates.time(until))}
        error={refusals.find(({ path }) => fieldOf(path))?.message}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={20}
        required
        value={code}
        onChange={setCode}
      />
      <p className="row">
        <button type="submit" className="button" disabled={isBusy}>
          {words.confirm}
        </button>
        <button
          type="button"
          className="button is-second"
          disabled={sending.isBusy}
          onClick={() => sending.send()}
        >
          {words.sendAgain}
        </button>
      </p>
      <p className="quiet">{words.noCode}</p>
      <LocalHint />
    </form>
  );
};

/** Leads to what a local run sent, which goes to no phone. */
const LocalHint = () => {
  const words = useWords(messageWords);
  const { stage } = useConfig();
  if (stage !== 'local') return null;
  return (
    <p className="quiet">
      {words.local}{' '}
      <a href="/messages" target="_blank" rel="noreferrer">
        {words.localMessages}
      </a>
    </p>
  );
};
