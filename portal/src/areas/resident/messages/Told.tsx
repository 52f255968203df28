import { Link } from '@tanstack/react-router';
import type { MessageSettingFragment } from '../../../graphql/graphql';
import { useWords } from '../../../language';
import { useMessageSettings } from './useMessageSettings';
import { messageWords } from './words';

/** Says how somebody who has just filed will be told, or that they will not be, and leads to where they choose. */
export const Told = () => {
  const words = useWords(messageWords);
  const { data } = useMessageSettings();
  if (data === undefined) return null;
  if (!data || data.offered.length === 0) return <p>{words.toldNowhere}</p>;
  const { state } = data;
  return (
    <p>
      <HowTold setting={data} />{' '}
      <Link to="/my-messages">
        {state === 'ACTIVE' ? words.change : state === 'UNCONFIRMED' ? words.toConfirm : words.setUp}
      </Link>
    </p>
  );
};

const HowTold = ({ setting: { state, channel, address } }: { readonly setting: MessageSettingFragment }) => {
  const words = useWords(messageWords);
  if (!channel || !address) return words.notTold;
  if (state === 'UNCONFIRMED') return words.toldUnconfirmed(address);
  return state === 'STOPPED' ? words.toldStopped : words.toldBy[channel](address);
};
