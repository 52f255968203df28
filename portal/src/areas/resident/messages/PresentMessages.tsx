import { useState } from 'react';
import type { MessageSettingFragment } from '../../../graphql/graphql';
import { useDates, useWords } from '../../../language';
import { Failure } from '../../../ui/Loaded';
import { Refusals } from '../../../ui/Refusals';
import { useSetMessages } from './useSetMessages';
import { messageWords } from './words';

type Props = {
  readonly setting: MessageSettingFragment;
  readonly isSaved: boolean;
  readonly onDone: () => void;
};

/** Says how somebody is told now and who chose that, and lets them stop or resume. */
export const PresentMessages = ({ setting, isSaved, onDone }: Props) => {
  const words = useWords(messageWords);
  const dates = useDates();
  const { channel, address, setAt, stoppedAt, window } = setting;
  const { set, isBusy, error, refusals } = useSetMessages(onDone);
  const kept = { language: setting.language, namesMatter: setting.namesMatter };
  const isOn = channel && address && !stoppedAt;
  return (
    <section className={`notice stack-2${isOn ? ' is-good' : stoppedAt ? ' is-warning' : ''}`} role="status">
      {isSaved && <p>{words.saved}</p>}
      <p>
        <strong>
          {isOn
            ? words.now[channel](address)
            : stoppedAt
              ? words.stopped(dates.instant(stoppedAt))
              : words.nowNone}
        </strong>
      </p>
      {setAt && channel && (
        <p>
          {window ? words.setAtWindow(window.name, dates.instant(setAt)) : words.setBy(dates.instant(setAt))}
        </p>
      )}
      <Refusals refusals={refusals} />
      {error && <Failure error={error} />}
      {isOn && <Stop isBusy={isBusy} onStop={() => set({ channel: null, ...kept })} />}
      {stoppedAt && channel && (
        <p>
          <button
            type="button"
            className="button"
            disabled={isBusy}
            onClick={() => set({ channel, ...kept })}
          >
            {words.resume}
          </button>
        </p>
      )}
    </section>
  );
};

const Stop = ({ isBusy, onStop }: { readonly isBusy: boolean; readonly onStop: () => void }) => {
  const words = useWords(messageWords);
  const [isSure, setSure] = useState(false);
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
      <p>{words.stopSure}</p>
      <p className="row">
        <button type="button" className="button is-danger" disabled={isBusy} onClick={onStop}>
          {words.yesStop}
        </button>
        <button type="button" className="button is-second" onClick={() => setSure(false)}>
          {words.cancel}
        </button>
      </p>
    </>
  );
};
