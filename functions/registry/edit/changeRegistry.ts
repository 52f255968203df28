import { createHash } from 'node:crypto';
import { canonicalJson } from '../../canonicalJson.ts';
import { type Permitted, permit } from '../../identity/permit.ts';
import { checkIdempotencyKey, markRequest, type RequestMark } from '../../record/idempotency.ts';
import { hints } from '../../refusal/hints.ts';
import { isRefused, type Outcome, refuse, refused } from '../../refusal/refusal.ts';
import { requirements } from '../../refusal/requirements.ts';
import type { Context } from '../../request/context.ts';
import { localDay } from '../../time.ts';
import { createDirectory, type Directory } from '../directory.ts';
import { type LogEntry, REGISTRY_ACTS } from '../model/log.ts';
import type { DistrictPack } from '../model/pack.ts';
import { createPreview, type Preview } from '../preview/createPreview.ts';
import type { Registry } from '../registry.ts';
import { baseOf, type Pointer, type RegistryRepository } from '../repository.ts';
import { chainEntry } from './logChain.ts';
import { planWrite, type Replacement } from './planWrite.ts';
import { sweepRegistry } from './sweepRegistry.ts';

/** An act on a district's registry, with the input that asked for it. */
export type Act = {
  readonly district: string;
  readonly operation: keyof typeof REGISTRY_ACTS;
  readonly input: { readonly idempotencyKey: string; readonly check?: boolean };
  /** Where the input names the district. */
  readonly path?: readonly string[];
};

/** A checked pack to put in force, and the codes of what it changes. */
export type Decided = Replacement & { readonly what: readonly string[] };

/** The district after a change, or as a check found that it would be. */
export type Changed = {
  readonly directory: Directory;
  /** Codes of what the change made, changed or ended. */
  readonly what: readonly string[];
  /** Whether that is in force: false after a check, and if a repeated request was followed by others. */
  readonly isInForce: boolean;
  /** What a check found; null once the change was made. */
  readonly preview: Preview | null;
};

const MOST_TRIES = 5;
/** Characters of a pack's hash in the name of its generation. */
const DIGEST = 16;

/**
 * Changes a district's registry and logs it, for its operators: decides on what is in force, writes a whole new
 * generation, switches to it unless somebody was faster, and then decides again. The same request acts once. A check
 * decides likewise, and writes nothing: its key stays unused.
 */
export const changeRegistry = async (
  context: Context,
  change: Act,
  decide: () => Promise<Outcome<Decided>>,
): Promise<Outcome<Changed>> => {
  const { registry } = context.services;
  const { district, operation, input } = change;
  const asker = permitChange(context, change);
  if (isRefused(asker)) return asker;
  const { check, ...asked } = input;
  if (check) return checkChange(decide);
  const act = REGISTRY_ACTS[operation];
  const mark = markRequest(asker.value, input.idempotencyKey, unkeyed(hashOf({ act, input: asked })));
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const repeat = await answerRepeat(registry, district, mark);
    if (repeat) return repeat;
    const decided = await decide();
    if (isRefused(decided)) return decided;
    const { pack, what } = decided.value;
    const at = { at: context.now.toISOString(), day: localDay(context.now, pack.district.timeZone) };
    const draft = { ...at, ...mark, role: asker.value.role, act, what: [...what] };
    const changed = await putInForce(registry, decided.value, draft);
    if (changed) {
      // an edit leaves nothing behind
      if (changed.isWhole) await sweepRegistry(registry.repository, district, changed.pointer, context.now);
      return { value: { directory: changed.directory, what, isInForce: true, preview: null } };
    }
  }
  return refused(refuse('CONFLICT', change.path?.slice(0, 1) ?? ['input']));
};

/** Decides a change, and tells what it would do. */
const checkChange = async (decide: () => Promise<Outcome<Decided>>): Promise<Outcome<Changed>> => {
  const decided = await decide();
  if (isRefused(decided)) return decided;
  const { before, pack, what } = decided.value;
  const directory = createDirectory(pack);
  return { value: { directory, what, isInForce: false, preview: createPreview(before, directory) } };
};

/** Permits a change to the operators of its district, under a valid idempotency key. */
const permitChange = (
  context: Context,
  { district, operation, input, path = ['input', 'district'] }: Act,
): Outcome<Permitted<Act['operation']>> => {
  const asker = permit(context, operation);
  if (isRefused(asker)) return asker;
  if (asker.value.district !== null && asker.value.district !== district)
    return refused(refuse('FORBIDDEN', path, hints.ownDistrict));
  const badKey = checkIdempotencyKey(input.idempotencyKey);
  return badKey.length > 0 ? { refusals: badKey } : asker;
};

const answerRepeat = async (
  registry: Registry,
  district: string,
  mark: RequestMark,
): Promise<Outcome<Changed> | undefined> => {
  const entry = await registry.log.findByRequest(district, mark);
  if (!entry) return undefined;
  if (entry.payload !== mark.payload)
    return refused(refuse('KEY_REUSED', ['input', 'idempotencyKey'], requirements.newKey));
  const now = await registry.latest(district);
  if (!now) throw new Error('a registry log without a registry');
  const isInForce = now.pointer.generation === entry.after;
  return { value: { directory: now.directory, what: entry.what, isInForce, preview: null } };
};

type Draft = Omit<LogEntry, 'number' | 'before' | 'after' | 'hash'>;

/** What was put in force, and whether a generation was written for it. */
type WrittenChange = Pick<Changed, 'directory'> & { readonly pointer: Pointer; readonly isWhole: boolean };

/** Undefined when somebody was faster; nothing is left of the attempt then. */
const putInForce = async (
  { repository, keep }: Registry,
  decided: Decided,
  draft: Draft,
): Promise<WrittenChange | undefined> => {
  const { read, pack } = decided;
  const { code } = pack.district;
  const changes = (read?.changes ?? 0) + 1;
  const generation = nameGeneration(pack, read, changes);
  const { whole, edits, ...stored } = planWrite(decided, { generation, changes });
  const before = read?.generation ?? null;
  const entry = chainEntry(read?.hash ?? '', { ...draft, number: changes, before, after: generation });
  const pointer = { generation, ...stored, changes, hash: entry.hash };

  if (whole) await repository.writeGeneration(code, generation, whole);
  if (!(await repository.switchTo(code, { pointer, entry, edits }, read))) {
    if (whole) await removeUnused(repository, code, generation);
    return undefined;
  }
  if (read && whole) await repository.removeGeneration(code, baseOf(read));
  const directory = createDirectory(pack);
  keep(code, { directory, pointer });
  return { directory, pointer, isWhole: whole !== undefined };
};

// with its number a generation is never written again, so removing an old one never removes what is in force
const nameGeneration = (pack: DistrictPack, read: Pointer | undefined, changes: number): string => {
  const digest = hashOf(pack).slice(0, DIGEST);
  return read?.generation.endsWith(`-${digest}`) ? read.generation : `${changes}-${digest}`;
};

// whoever was faster may have imported the same pack
const removeUnused = async (
  repository: RegistryRepository,
  district: string,
  generation: string,
): Promise<void> => {
  const winner = await repository.pointer(district);
  if (!winner || baseOf(winner) !== generation) await repository.removeGeneration(district, generation);
};

const unkeyed = (payload: string) => ({ payload, earlier: payload });

// a registry holds nothing of the people who apply, so this hash needs no key
const hashOf = (value: unknown): string => createHash('sha256').update(canonicalJson(value)).digest('hex');
