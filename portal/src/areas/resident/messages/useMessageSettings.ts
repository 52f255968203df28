import { useQuery } from '@tanstack/react-query';
import { ask } from '../../../ask';
import { useDistrict } from '../../../configContext';
import { graphql } from '../../../graphql';
import { useLang } from '../../../language';

const MessageSettings = graphql(`
  query MessageSettings($district: ID!, $number: ID, $lang: Lang!) {
    messagePreferences(district: $district, number: $number) { ...MessageSetting }
  }
`);
graphql(`
  fragment MessageSetting on MessagePreferences {
    state
    codeUntil
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

/** How the asker is told in this district, or the applicant of a case at a desk; null without a proven identity. */
export const useMessageSettings = (number: string | null = null) => {
  const district = useDistrict();
  const lang = useLang();
  return useQuery({
    queryKey: ['messages', district, number, lang],
    queryFn: async () => (await ask(MessageSettings, { district, number, lang })).messagePreferences ?? null,
  });
};
