import type { RefusalCode } from '../../graphql/generated/types.ts';
import { messages } from '../../refusal/messages.ts';
import { isRefused, type Outcome, type Refusal, refuse, refused } from '../../refusal/refusal.ts';
import type { Context } from '../../request/context.ts';
import type { Directory } from '../directory.ts';
import type { DistrictPack } from '../model/pack.ts';
import { checkPack } from '../pack/pack.ts';
import type { PackProblem, Path } from '../pack/packProblem.ts';
import type { PackFiles } from '../pack/packView.ts';
import { type Act, type Changed, changeRegistry, type Decided } from './changeRegistry.ts';

/** What an edit makes of a pack. */
export type Edited = {
  /** Unchecked: what is wrong with it is told before anything is written. */
  readonly pack: PackFiles;
  /** Codes of what it changes, for the log. */
  readonly what: readonly string[];
  /** Where in the pack a part of the input now stands, so that what is wrong with it is told where it was typed. */
  readonly from?: {
    readonly file: keyof DistrictPack;
    readonly path: Path;
    readonly input: readonly string[];
    /** Fields of that part that the input calls otherwise. */
    readonly names?: Readonly<Record<string, string>>;
  };
};

/**
 * Edits a district: a pure change of the pack in force, put in force as a whole and logged. The result is checked
 * like an import, so no edit can break what an import may not.
 */
export const editDistrict = (
  context: Context,
  act: Act,
  change: (directory: Directory) => Outcome<Edited>,
): Promise<Outcome<Changed>> => changeRegistry(context, act, decideEdit(context, act, change));

const decideEdit =
  (context: Context, act: Act, change: (directory: Directory) => Outcome<Edited>) =>
  async (): Promise<Outcome<Decided>> => {
    const latest = await context.services.registry.latest(act.district);
    if (!latest) return refused(refuse('UNKNOWN_DISTRICT', ['input', 'district']));
    const edited = change(latest.directory);
    if (isRefused(edited)) return edited;
    const checked = checkPack(edited.value.pack);
    if ('problems' in checked)
      return { refusals: checked.problems.map((one) => refusalOf(one, edited.value.from)) };
    const { pack } = checked;
    const { what } = edited.value;
    return { value: { read: latest.pointer, before: latest.directory.pack, pack, what } };
  };

const refusalOf = ({ file, path, code, message }: PackProblem, from: Edited['from']): Refusal => {
  const isInput =
    from !== undefined && file === `${from.file}.json` && from.path.every((step, i) => path[i] === step);
  return {
    // a code that is also a reason of its own says more than that the pack has a fault
    ...(isReason(code) ? { code } : { code: 'INVALID_PACK', packProblem: code }),
    path: isInput ? inputPath(from, path) : ['input'],
    text: message,
    file,
  };
};

const inputPath = ({ path: start, input, names }: NonNullable<Edited['from']>, path: Path): string[] => {
  const [field, ...rest] = path.slice(start.length).map(String);
  return field === undefined ? [...input] : [...input, names?.[field] ?? field, ...rest];
};

const isReason = (code: string): code is RefusalCode => Object.hasOwn(messages, code);
