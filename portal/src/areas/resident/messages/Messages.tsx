import { useState } from 'react';
import type { MessageSettingFragment } from '../../../graphql/graphql';
import { useWords } from '../../../language';
import { Heading } from '../../../ui/Heading';
import { Loaded } from '../../../ui/Loaded';
import { SignInFirst } from '../../../ui/SignInFirst';
import { MessageForm } from './MessageForm';
import { type Done, PresentMessages } from './PresentMessages';
import { useSendCode } from './useAddressCode';
import { useMessageSettings } from './useMessageSettings';
import type { SetMessages } from './useSetMessages';
import { messageWords } from './words';

/** How somebody is told what happens: how it stands, stopping and resuming, and the choice. */
export const Messages = () => (
  <SignInFirst>
    <OwnMessages />
  </SignInFirst>
);

const OwnMessages = () => {
  const words = useWords(messageWords);
  const query = useMessageSettings();
  return (
    <div className="stack-5 measure">
      <div className="stack-2">
        <Heading>{words.title}</Heading>
        <p className="quiet">{words.lead}</p>
      </div>
      <Loaded query={query}>
        {(setting) =>
          setting ? <Settings setting={setting} /> : <p className="notice">{words.notProven}</p>
        }
      </Loaded>
    </div>
  );
};

const Settings = ({ setting }: { readonly setting: MessageSettingFragment }) => {
  const words = useWords(messageWords);
  const [done, setDone] = useState<Done>();
  const sending = useSendCode();
  if (setting.offered.length === 0) return <p className="notice">{words.notOffered}</p>;
  const saved = ({ preferences }: SetMessages) => {
    setDone('saved');
    if (preferences?.state === 'UNCONFIRMED' && !preferences.codeUntil) sending.send();
  };
  return (
    <>
      <PresentMessages setting={setting} sending={sending} done={done} onDone={setDone} />
      {/* begun anew with what was saved */}
      <MessageForm key={`${setting.setAt} ${setting.stoppedAt}`} setting={setting} onDone={saved} />
    </>
  );
};
