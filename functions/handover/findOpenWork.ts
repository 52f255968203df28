import type { OpenWork, QueryOpenWorkArgs } from '../graphql/generated/types.ts';
import { permit } from '../identity/permit.ts';
import { hints } from '../refusal/hints.ts';
import { isRefused, type Outcome, refuse, refused } from '../refusal/refusal.ts';
import type { Context } from '../request/context.ts';
import { countOpenWork } from './countOpenWork.ts';

/** Counts what is open at a window, for supervisors and operators of its district. */
export const findOpenWork = async (
  context: Context,
  { window, clerk }: QueryOpenWorkArgs,
): Promise<Outcome<OpenWork>> => {
  const asker = permit(context, 'openWork');
  if (isRefused(asker)) return asker;
  const { district } = asker.value;
  if (district !== null && district !== window.slice(0, 6))
    return refused(refuse('FORBIDDEN', ['window'], hints.ownDistrict));
  const directory = await context.services.registry.find(window.slice(0, 6));
  if (!directory?.windows.has(window)) return refused(refuse('UNKNOWN_WINDOW', ['window']));
  return { value: await countOpenWork(context, directory, { window, clerk: clerk ?? undefined }) };
};
