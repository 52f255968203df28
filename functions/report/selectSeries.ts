import type { Series } from '../dynamodb/keys.ts';

/** The part of a district that a report covers. */
export type ReportPart = {
  readonly district: string;
  readonly village?: string | null | undefined;
  readonly matter?: string | null | undefined;
  readonly window?: string | null | undefined;
};

/** Selects the counter series of a part. */
export const selectSeries = ({ district, village, matter, window }: ReportPart): Series => {
  if (window) return { of: 'WINDOW', district, window };
  if (village && matter) return { of: 'VILLAGE_MATTER', district, village, matter };
  if (village) return { of: 'VILLAGE', district, village };
  if (matter) return { of: 'MATTER', district, matter };
  return { of: 'DISTRICT', district };
};
