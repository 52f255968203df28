import { useQuery } from '@tanstack/react-query';
import { ask } from '../../ask';
import { graphql } from '../../graphql';
import { useLang } from '../../language';
import { nodesOf } from '../../nodes';
import { useIsSignedIn, useMe } from '../../session/useSession';

const MyDrafts = graphql(`
  query MyDrafts($lang: Lang!) {
    myCases(first: 50) {
      edges {
        node {
          number
          status
          filedAt
          applicant { name }
          matter { code name(lang: $lang) }
        }
      }
    }
  }
`);

/** Reads the asker's drafts. */
export const loadDrafts = async (lang: 'ZH' | 'EN') =>
  nodesOf((await ask(MyDrafts, { lang })).myCases.edges).filter(({ status }) => status === 'DRAFT');

/** A draft in a list. */
export type DraftLine = Awaited<ReturnType<typeof loadDrafts>>[number];

/** The asker's drafts, of one matter or of all; nothing for staff and while nobody is signed in. */
export const useDrafts = (matter?: string) => {
  const lang = useLang();
  const me = useMe();
  const isFiler = me?.role === 'RESIDENT' || me?.role === 'AGENT';
  return useQuery({
    queryKey: ['drafts', lang],
    queryFn: () => loadDrafts(lang),
    enabled: useIsSignedIn() && isFiler,
    select: (drafts) => drafts.filter((draft) => matter === undefined || draft.matter.code === matter),
  });
};
