import { OPEN_STATUSES } from './model.ts';

/** Which of a person's cases are wanted. */
export type Wanted = {
  readonly district: string;
  readonly matter?: string;
  /** Leaves out what is settled, refused or stopped. */
  readonly openOnly: boolean;
};

/** What a Query over an index leaves out. */
export type Filter = {
  readonly expression?: string;
  readonly names: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
};
export const NO_FILTER: Filter = { names: {}, values: {} };

/** The cases that were filed in the district; a draft never was, and has no limit by which it is due. */
export const filterOf = ({ district, matter, openOnly }: Wanted): Filter => {
  const open = openOnly ? OPEN_STATUSES.map((status, i) => [`:open${i}`, status]) : [];
  return {
    expression: [
      'district = :district AND attribute_exists(dueAt)',
      ...(matter === undefined ? [] : ['matter = :matter']),
      ...(openOnly ? [`#status IN (${open.map(([name]) => name).join(', ')})`] : []),
    ].join(' AND '),
    names: openOnly ? { '#status': 'status' } : {},
    values: {
      ':district': district,
      ...(matter !== undefined && { ':matter': matter }),
      ...Object.fromEntries(open),
    },
  };
};
