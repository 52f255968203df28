import { OPEN_STATUSES } from './model.ts';

/** Criteria for a search among a person's cases. */
export type CaseCriteria = {
  readonly district: string;
  readonly matter?: string;
  /** Omits settled, rejected and withdrawn cases. */
  readonly openOnly: boolean;
};

/** A filter expression of a Query, with its names and values. */
export type QueryFilter = {
  readonly expression?: string;
  readonly names: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
};
export const NO_FILTER: QueryFilter = { names: {}, values: {} };

/** Builds the filter for cases filed in a district. Drafts are excluded: they have no `dueAt`. */
export const buildPersonFilter = ({ district, matter, openOnly }: CaseCriteria): QueryFilter => {
  const open = openOnly ? OPEN_STATUSES.map((status, i) => [`:open${i}`, status]) : [];
  return {
    expression: [
      'district = :district AND attribute_exists(#listed.dueAt)',
      ...(matter === undefined ? [] : ['#listed.matter = :matter']),
      ...(openOnly ? [`#listed.#status IN (${open.map(([name]) => name).join(', ')})`] : []),
    ].join(' AND '),
    names: { '#listed': 'listed', ...(openOnly && { '#status': 'status' }) },
    values: {
      ':district': district,
      ...(matter !== undefined && { ':matter': matter }),
      ...Object.fromEntries(open),
    },
  };
};
