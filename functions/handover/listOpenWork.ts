import type { Case, CaseHeader } from '../case/model.ts';
import { mapInTurn } from '../dynamodb/mapInTurn.ts';
import { Help } from '../help/model.ts';
import { getCaseAddress } from '../record/numbers.ts';
import { listDesks } from '../registry/desks.ts';
import type { Directory } from '../registry/directory.ts';
import type { Context } from '../request/context.ts';

/** A window, or one of its clerks: those who own what is open. */
export type WorkOwner = { readonly window: string; readonly clerk?: string | undefined };

/** How many items of a kind are listed at a time. */
export const MOST_ITEMS = 100;

/** The open cases and help requests of an owner, and whether there are more. */
export type OwnedWork = {
  readonly cases: readonly Case[];
  readonly help: readonly Help[];
  readonly hasMore: boolean;
};

/**
 * Lists what an owner has open: cases at the window, those that it accepted and that are at an office, and help requests.
 * Reads the open cases of every desk: an index has no room for owners.
 */
export const listOpenWork = async (
  { cases, tasks }: Context['services'],
  directory: Directory,
  owner: WorkOwner,
): Promise<OwnedWork> => {
  const { window } = owner;
  const open = await mapInTurn(listDesks(directory), (desk) => cases.listOpenAt(desk));
  const headers = open.flat().filter((header) => header.window === window || header.desk === window);
  const listed = headers.slice(0, MOST_ITEMS);
  const found = await mapInTurn(listed, ({ number }: CaseHeader) => cases.find(getCaseAddress(number)));
  const help = await tasks.listWaiting({ of: 'HELP', desk: window, open: true }, { first: MOST_ITEMS });
  return {
    cases: found.filter((one) => one !== undefined).filter((one) => isOwnedBy(one.owner, owner)),
    help: help.items.map(({ node }) => Help.parse(node)).filter((one) => isOwnedBy(one.owner, owner)),
    hasMore: headers.length > MOST_ITEMS || help.hasMore,
  };
};

// a help request that nobody has taken is the window's
const isOwnedBy = (
  own: { readonly window: string; readonly clerk?: string | undefined } | undefined,
  { window, clerk }: WorkOwner,
): boolean => own?.window === window && (clerk === undefined || own.clerk === clerk);
