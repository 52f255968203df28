import { useQuery } from '@tanstack/react-query';
import { ask } from '../../ask';
import { useDistrict } from '../../configContext';
import { graphql } from '../../graphql';
import { useLang } from '../../language';

const WindowLevels = graphql(`
  query WindowLevels($district: ID!, $lang: Lang!) {
    district(code: $district) {
      windows { code name(lang: $lang) level }
    }
  }
`);

/** The windows of the district, each with its level. */
export const useWindowLevels = () => {
  const district = useDistrict();
  const lang = useLang();
  const { data } = useQuery({
    queryKey: ['windowLevels', district, lang],
    queryFn: () => ask(WindowLevels, { district, lang }),
  });
  return data?.district?.windows ?? [];
};
