import { useQuery } from '@tanstack/react-query';
import { ask } from '../../ask';
import { useDistrict } from '../../configContext';
import type { FileRule } from '../../files/FileField';
import { graphql } from '../../graphql';
import { useLang } from '../../language';
import { type DeskMatter, useCatalogue } from './catalogue';

const VisitMatterDocument = graphql(`
  query VisitMatter($district: ID!, $code: ID!, $lang: Lang!) {
    matter(district: $district, code: $code) {
      code
      name(lang: $lang)
      form
      materials { code name(lang: $lang) required insteadOf condition files { types most mostBytes } }
    }
  }
`);

/** A material as a visit needs it; how it may be sent as files is known while the line is up. */
export type VisitMaterial = DeskMatter['materials'][number] & { readonly files?: FileRule | null };
/** A matter as a visit needs it. */
export type VisitMatter = Pick<DeskMatter, 'code' | 'name' | 'form'> & {
  readonly materials: readonly VisitMaterial[];
};

/** The materials of somebody who comes for themselves: none of a proxy's. */
export const ownMaterials = (materials: readonly VisitMaterial[]): readonly VisitMaterial[] =>
  materials.filter(({ condition }) => condition !== 'AGENT');

/** The matter of a visit; as this page read it before, while the line is down. */
export const useVisitMatter = (code: string): VisitMatter | undefined => {
  const district = useDistrict();
  const lang = useLang();
  const kept = useCatalogue().find((one) => one.code === code);
  const { data } = useQuery({
    queryKey: ['visitMatter', district, code, lang],
    queryFn: () => ask(VisitMatterDocument, { district, code, lang }),
    enabled: code !== '',
  });
  return code === '' ? undefined : (data?.matter ?? kept);
};
