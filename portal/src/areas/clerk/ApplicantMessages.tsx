import { useState } from 'react';
import type { MessageSettingFragment } from '../../graphql/graphql';
import { useWords } from '../../language';
import { MessageForm } from '../resident/messages/MessageForm';
import { useMessageSettings } from '../resident/messages/useMessageSettings';
import { deskWords } from './words';

/** How the applicant of a case is told what happens, and what they choose of it at the window. */
export const ApplicantMessages = ({ number }: { readonly number: string }) => {
  const words = useWords(deskWords);
  const { data } = useMessageSettings(number);
  const [isOpen, setOpen] = useState(false);
  const [isSaved, setSaved] = useState(false);
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
  const { channel, address, stoppedAt } = setting;
  const way = stoppedAt
    ? words.messagesStopped
    : channel && address
      ? words.messagesBy[channel](address)
      : words.messagesNone;
  return <span className="quiet small">{way}</span>;
};
