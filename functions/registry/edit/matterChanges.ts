import type { QueryMatterChangesArgs } from '../../graphql/generated/types.ts';
import type { Context } from '../../request/context.ts';
import { type Directory, matterVersion } from '../directory.ts';
import type { Limit, Material, MatterVersion } from '../model/matter.ts';

/** A figure before and after a reform. */
type Change = { readonly before: number; readonly after: number; readonly difference: number };

/** The differences between two versions of a matter. */
export type MatterChanges = {
  readonly directory: Directory;
  readonly before: MatterVersion;
  readonly after: MatterVersion;
  readonly approvalLevels: Change;
  readonly stamps: Change;
  readonly visits: Change;
  readonly feeInFen: Change;
  readonly statutoryLimit: { readonly before: Limit | null; readonly after: Limit | null };
  readonly committedLimit: { readonly before: Limit | null; readonly after: Limit | null };
  readonly materialsAdded: readonly Material[];
  readonly materialsRemoved: readonly Material[];
};

/** Compares two versions of a matter by number; undefined if one is unknown. Public. */
export const matterChanges = async (
  { services }: Context,
  { district, code, from, to }: QueryMatterChangesArgs,
): Promise<MatterChanges | undefined> => {
  const directory = await services.registry.find(district);
  const before = directory && matterVersion(directory, code, from);
  const after = directory && matterVersion(directory, code, to);
  return before && after ? { directory, ...compareMatters(before, after) } : undefined;
};

/** Compares two versions of a matter. */
export const compareMatters = (
  before: MatterVersion,
  after: MatterVersion,
): Omit<MatterChanges, 'directory'> => ({
  before,
  after,
  approvalLevels: change(before.levels, after.levels),
  stamps: change(before.stamps, after.stamps),
  visits: change(before.visits, after.visits),
  feeInFen: change(feeInFen(before), feeInFen(after)),
  statutoryLimit: { before: before.statutoryLimit, after: after.statutoryLimit },
  committedLimit: { before: before.committedLimit, after: after.committedLimit },
  materialsAdded: without(after.materials, before.materials),
  materialsRemoved: without(before.materials, after.materials),
});

/** Returns the fee in fen (0.01 CNY). */
export const feeInFen = ({ fee }: MatterVersion): number => Math.round(fee.amount * 100);

const change = (before: number, after: number): Change => ({ before, after, difference: after - before });

const without = (all: readonly Material[], known: readonly Material[]): Material[] => {
  const codes = new Set(known.map(({ code }) => code));
  return all.filter(({ code }) => !codes.has(code));
};
