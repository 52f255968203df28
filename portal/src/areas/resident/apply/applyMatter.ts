import { useQuery } from '@tanstack/react-query';
import { ask } from '../../../ask';
import { useDistrict } from '../../../configContext';
import { graphql } from '../../../graphql';
import type { ApplyMatterQuery } from '../../../graphql/graphql';
import { useLang } from '../../../language';

const ApplyMatter = graphql(`
  query ApplyMatter($district: ID!, $code: ID!, $lang: Lang!) {
    matter(district: $district, code: $code) {
      code
      name(lang: $lang)
      channels
      applicants
      form
      materials {
        code
        name(lang: $lang)
        required
        insteadOf
        condition
        trust
        isApplication
        obtain(lang: $lang)
        files { types most mostBytes }
      }
      guide { samples { material { code } text(lang: $lang) } }
    }
  }
`);

/** A matter as somebody applies for it. */
export type ApplyMatter = NonNullable<ApplyMatterQuery['matter']>;

/** Reads the matter that somebody applies for. */
export const useApplyMatter = (code: string) => {
  const district = useDistrict();
  const lang = useLang();
  return useQuery({
    queryKey: ['apply', district, code, lang],
    queryFn: () => ask(ApplyMatter, { district, code, lang }),
  });
};
