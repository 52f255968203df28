import type { CaseViewFragment } from '../graphql/graphql';

/** The materials of a case's matter that may be asked of it: those of an agent only if it has one. */
export const listMaterials = ({ matter, agent }: Pick<CaseViewFragment, 'matter' | 'agent'>) =>
  matter.materials.filter(({ condition }) => condition !== 'AGENT' || agent);
