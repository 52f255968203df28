import { toDueDay } from '../case/clock.ts';
import { recountDeadline } from '../case/clocks/recountDeadline.ts';
import type { CaseHeader } from '../case/model.ts';
import type { createCaseRepository } from '../case/repository.ts';
import type { Directory } from '../registry/directory.ts';

/** An open case whose limit ends otherwise by the calendar in force. */
export type DeadlineMove = { readonly number: string; readonly before: string; readonly after: string };

/** Lists the open cases of a district whose limit the calendar of `directory` ends otherwise than it was counted. */
export const listMoves = async (
  cases: Pick<ReturnType<typeof createCaseRepository>, 'listOpen'>,
  directory: Directory,
): Promise<DeadlineMove[]> => {
  const open = await cases.listOpen(directory.district.code);
  return open.flatMap((header) => findMove(directory, header));
};

/** Finds how the calendar of `directory` moves the limit of an open case, if it does. */
export const findMove = (directory: Directory, header: CaseHeader): DeadlineMove[] => {
  const recount = recountDeadline(directory, header);
  if (!recount) return [];
  const { timeZone } = directory.district;
  const [before, after] = [toDueDay(recount.before, timeZone), toDueDay(recount.dueAt, timeZone)];
  return [{ number: header.number, before, after }];
};
