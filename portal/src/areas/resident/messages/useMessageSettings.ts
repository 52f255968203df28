import { useQuery } from '@tanstack/react-query';
import { ask } from '../../../ask';
import { useDistrict } from '../../../configContext';
import { graphql } from '../../../graphql';
import { useLang } from '../../../language';

const MessageSettings = graphql(`
  query MessageSettings($district: ID!, $lang: Lang!) {
    messagePreferences(district: $district) { ...MessageSetting }
  }
`);
graphql(`
  fragment MessageSetting on MessagePreferences {
    channel
    language
    address
    namesMatter
    setAt
    stoppedAt
    offered
    quietFrom
    quietTo
    window { name(lang: $lang) }
  }
`);

/** How the asker is told in this district; null without a proven identity. */
export const useMessageSettings = () => {
  const district = useDistrict();
  const lang = useLang();
  return useQuery({
    queryKey: ['messages', district, lang],
    queryFn: async () => (await ask(MessageSettings, { district, lang })).messagePreferences ?? null,
  });
};
