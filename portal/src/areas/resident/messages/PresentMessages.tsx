import { useState } from 'react';
import type { MessageSettingFragment, MessageState } from '../../../graphql/graphql';
import { useDates, useWords } from '../../../language';
import { Failure } from '../../../ui/Loaded';
import { Refusals } from '../../../ui/Refusals';
import { ProveAddress } from './ProveAddress';
import type { SendingCode } from './useAddressCode';
import { useSetMessages } from './useSetMessages';
import { messageWords } from './words';

/** What somebody has just done. */
export type Done = 'saved' | 'confirmed';

type Props = {
  readonly setting: MessageSettingFragment;
  readonly sending: SendingCode;
  readonly done: Done | undefined;
  readonly onDone: (done: Done) => void;
};

const LOOKS: Readonly<Record<MessageState, string>> = {
  OFF: '',
  ACTIVE: ' is-good',
  UNCONFIRMED: ' is-warning',
  STOPPED: ' is-warning',
};

/** Says how somebody is told now and who chose that, and lets them confirm, stop or resume. */
export const PresentMessages = ({ setting, sending, done, onDone }: Props) => {
  const words = useWords(messageWords);
  const dates = useDates();
  const { state, channel, setAt, window } = setting;
  return (
    <section className={`notice stack-2${LOOKS[state]}`}>
      <div className="stack-2" role="status">
        {done && <p>{words.done[done]}</p>}
        <p>
          <strong>
            <Present setting={setting} />
          </strong>
        </p>
        {setAt && channel && (
          <p>
            {window
              ? words.setAtWindow(window.name, dates.instant(setAt))
              : words.setBy(dates.instant(setAt))}
          </p>
        )}
      </div>
      {state === 'ACTIVE' && <Stop setting={setting} onStopped={() => onDone('saved')} />}
      {(state === 'UNCONFIRMED' || state === 'STOPPED') && (
        <ProveAddress setting={setting} sending={sending} onConfirmed={() => onDone('confirmed')} />
      )}
    </section>
  );
};

const Present = ({ setting: { state, channel, address, stoppedAt } }: Pick<Props, 'setting'>) => {
  const words = useWords(messageWords);
  const dates = useDates();
  if (!channel || !address) return words.nowNone;
  if (state === 'UNCONFIRMED') return words.unconfirmed(address);
  return stoppedAt ? words.stopped(dates.instant(stoppedAt)) : words.now[channel](address);
};

type StopProps = Pick<Props, 'setting'> & { readonly onStopped: () => void };

const Stop = ({ setting: { language, namesMatter }, onStopped }: StopProps) => {
  const words = useWords(messageWords);
  const [isSure, setSure] = useState(false);
  const { set, isBusy, error, refusals } = useSetMessages(onStopped);
  if (!isSure)
    return (
      <p>
        <button type="button" className="button is-second" onClick={() => setSure(true)}>
          {words.stop}
        </button>
      </p>
    );
  return (
    <>
      <Refusals refusals={refusals} />
      {error && <Failure error={error} />}
      <p>{words.stopSure}</p>
      <p className="row">
        <button
          type="button"
          className="button is-danger"
          disabled={isBusy}
          onClick={() => set({ channel: null, language, namesMatter })}
        >
          {words.yesStop}
        </button>
        <button type="button" className="button is-second" onClick={() => setSure(false)}>
          {words.cancel}
        </button>
      </p>
    </>
  );
};
