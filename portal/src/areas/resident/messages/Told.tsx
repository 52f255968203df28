import { Link } from '@tanstack/react-router';
import { useWords } from '../../../language';
import { useMessageSettings } from './useMessageSettings';
import { messageWords } from './words';

/** Says how somebody who has just filed will be told, or that they will not be, and leads to where they choose. */
export const Told = () => {
  const words = useWords(messageWords);
  const { data } = useMessageSettings();
  if (data === undefined) return null;
  if (!data || data.offered.length === 0) return <p>{words.toldNowhere}</p>;
  const { channel, address, stoppedAt } = data;
  const isOn = channel && address && !stoppedAt;
  return (
    <p>
      {isOn ? words.toldBy[channel](address) : stoppedAt ? words.toldStopped : words.notTold}{' '}
      <Link to="/my-messages">{isOn ? words.change : words.setUp}</Link>
    </p>
  );
};
