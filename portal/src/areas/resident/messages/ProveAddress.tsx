import type { MessageSettingFragment } from '../../../graphql/graphql';
import { useWords } from '../../../language';
import { Failure } from '../../../ui/Loaded';
import { Refusals } from '../../../ui/Refusals';
import { EnterCode } from './EnterCode';
import type { SendingCode } from './useAddressCode';
import { messageWords } from './words';

type Props = {
  readonly setting: MessageSettingFragment;
  readonly sending: SendingCode;
  /** The case whose applicant it is, at a desk; absent for the asker. */
  readonly number?: string;
  readonly onConfirmed: () => void;
};

/** Lets somebody prove that they read at an address, by a code that is sent there. */
export const ProveAddress = ({ setting, sending, number, onConfirmed }: Props) => {
  const words = useWords(messageWords);
  const { state, channel, address, codeUntil } = setting;
  if (!channel || !address) return null;
  return (
    <>
      <Refusals refusals={sending.refusals} />
      {sending.error && <Failure error={sending.error} onRetry={sending.send} />}
      {codeUntil ? (
        <EnterCode {...{ address, sending, number, onConfirmed }} until={codeUntil} />
      ) : (
        <>
          <p>{state === 'STOPPED' ? words.resumeBy[channel](address) : words.codeNext(address)}</p>
          <p>
            <button type="button" className="button" disabled={sending.isBusy} onClick={() => sending.send()}>
              {state === 'STOPPED' ? words.resume : words.sendCode}
            </button>
          </p>
        </>
      )}
    </>
  );
};
