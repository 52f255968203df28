import { useQuery } from '@tanstack/react-query';
import { ask } from '../../ask';
import { useByName } from '../../byName';
import { useDistrict } from '../../configContext';
import { graphql } from '../../graphql';
import { useLang, useWords } from '../../language';
import { superviseWords } from './superviseWords';

const MatterNames = graphql(`
  query MatterNames($district: ID!, $after: String, $lang: Lang!) {
    district(code: $district) {
      matters(first: 100, after: $after) {
        edges { node { code name(lang: $lang) } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

type Props = {
  readonly chosen: string | undefined;
  readonly onChoose: (matter: string | undefined) => void;
};

/** Chooses one matter of the district, or all of them. */
export const MatterSelect = ({ chosen, onChoose }: Props) => {
  const words = useWords(superviseWords).cases;
  const district = useDistrict();
  const lang = useLang();
  const { data } = useQuery({
    queryKey: ['matterNames', district, lang],
    queryFn: () => readMatters(district, lang),
  });
  const matters = useByName()(data ?? []);
  return (
    <label className="stack-2">
      {words.matter}
      <select
        className="input"
        value={chosen ?? ''}
        onChange={({ target }) => onChoose(target.value || undefined)}
      >
        <option value="">{words.anyMatter}</option>
        {matters.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
};

type Name = { readonly code: string; readonly name: string };

// a district may have more matters than one page holds
const readMatters = async (
  district: string,
  lang: 'ZH' | 'EN',
  after: string | null = null,
): Promise<readonly Name[]> => {
  const { district: shown } = await ask(MatterNames, { district, after, lang });
  if (!shown) return [];
  const { edges, pageInfo } = shown.matters;
  const names = edges.map(({ node }) => node);
  return pageInfo.hasNextPage && pageInfo.endCursor
    ? [...names, ...(await readMatters(district, lang, pageInfo.endCursor))]
    : names;
};
