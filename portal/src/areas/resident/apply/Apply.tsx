import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { ask } from '../../../ask';
import { useDistrict } from '../../../configContext';
import { graphql } from '../../../graphql';
import type { ApplyMatterQuery } from '../../../graphql/graphql';
import { useLang } from '../../../language';
import { Loaded } from '../../../ui/Loaded';
import { NotFound } from '../../../ui/NotFound';
import { SignInFirst } from '../../../ui/SignInFirst';
import { Begin } from './Begin';

const ApplyMatter = graphql(`
  query ApplyMatter($district: ID!, $code: ID!, $lang: Lang!) {
    matter(district: $district, code: $code) {
      code
      name(lang: $lang)
      channels
      applicants
      form
      materials { code name(lang: $lang) required insteadOf condition trust files { types most mostBytes } }
    }
  }
`);

/** A matter as somebody applies for it. */
export type ApplyMatter = NonNullable<ApplyMatterQuery['matter']>;

/** Applies online, one question a screen: who, the form, the papers, a check of all answers. */
export const Apply = () => {
  const { code = '' }: { code?: string } = useParams({ strict: false });
  const district = useDistrict();
  const lang = useLang();
  const query = useQuery({
    queryKey: ['apply', district, code, lang],
    queryFn: () => ask(ApplyMatter, { district, code, lang }),
  });
  return (
    <SignInFirst>
      <Loaded query={query}>
        {({ matter }) => (matter ? <Begin key={matter.code} matter={matter} /> : <NotFound />)}
      </Loaded>
    </SignInFirst>
  );
};
