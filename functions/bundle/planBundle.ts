import type { BundleLink } from '../case/bundleLink.ts';
import { type CaseAddress, formatCaseNumber } from '../record/numbers.ts';
import type { Bundle } from '../registry/model/bundle.ts';

/** A case that a bundle will open. */
export type PlannedCase = {
  readonly address: CaseAddress;
  readonly number: string;
  readonly link: BundleLink;
};

/** The number of a bundle, and the cases that it will open. */
export type BundlePlan = { readonly number: string; readonly cases: readonly PlannedCase[] };

/** Plans a bundle from the ids of its cases; the bundle has the first one's. */
export const planBundle = (
  { code, items }: Pick<Bundle, 'code' | 'items'>,
  village: string,
  ids: readonly string[],
): BundlePlan => {
  const idAt = (position: number): string => {
    const id = ids[position];
    if (id === undefined) throw new Error(`no id for case ${position} of a bundle`);
    return id;
  };
  const number = formatCaseNumber(village, code, idAt(0));
  const numbers = new Map(items.map(({ matter }, i) => [matter, formatCaseNumber(village, matter, idAt(i))]));
  const cases = items.map(({ matter, needs }, position) => ({
    address: { district: village.slice(0, 6), village, matter, id: idAt(position) },
    number: formatCaseNumber(village, matter, idAt(position)),
    link: {
      number,
      code,
      position,
      count: items.length,
      waitsFor: needs.flatMap((need) => numbers.get(need) ?? []),
    },
  }));
  return { number, cases };
};
