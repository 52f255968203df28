import { useState } from 'react';
import type { MessageSettingFragment } from '../../graphql/graphql';
import { useWords } from '../../language';
import { MessageForm } from '../resident/messages/MessageForm';
import { ProveAddress } from '../resident/messages/ProveAddress';
import { useSendCode } from '../resident/messages/useAddressCode';
import { useMessageSettings } from '../resident/messages/useMessageSettings';
import { deskWords } from './words';

/** How the applicant of a case is told what happens, and what they choose of it at the window. */
export const ApplicantMessages = ({ number }: { readonly number: string }) => {
  const words = useWords(deskWords);
  const { data } = useMessageSettings(number);
  const [isOpen, setOpen] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const sending = useSendCode(number);
  // another desk's case, or a district that sends none
  if (!data || data.offered.length === 0) return null;
  return (
    <details
      className="no-print"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
        setSaved(false);
      }}
    >
      <summary>
        {words.messages} <PresentWay setting={data} />
      </summary>
      {isOpen && (
        <div className="card stack">
          <p className="quiet">{words.messagesText}</p>
          {isSaved && (
            <p className="notice is-good" role="status">
              {words.messagesSaved}
            </p>
          )}
          {data.state === 'STOPPED' && (
            <ProveAddress {...{ setting: data, sending, number }} onConfirmed={() => setSaved(true)} />
          )}
          <MessageForm
            key={`${data.setAt} ${data.stoppedAt}`}
            setting={data}
            number={number}
            onDone={() => setSaved(true)}
          />
        </div>
      )}
    </details>
  );
};

const PresentWay = ({ setting }: { readonly setting: MessageSettingFragment }) => {
  const words = useWords(deskWords);
  return <span className="quiet small">{wayOf(setting, words)}</span>;
};

const wayOf = ({ state, channel, address }: MessageSettingFragment, words: typeof deskWords.zh): string => {
  if (!channel || !address) return words.messagesNone;
  if (state === 'UNCONFIRMED') return words.messagesUnconfirmed(address);
  return state === 'STOPPED' ? words.messagesStopped : words.messagesBy[channel](address);
};
