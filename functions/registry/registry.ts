import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createDirectory, type Directory } from './directory.ts';
import { createLogRepository } from './edit/logRepository.ts';
import { itemsInForce } from './pack/editItems.ts';
import { fromItems } from './pack/items.ts';
import { baseOf, createRegistryRepository, type Pointer, type RegistryRepository } from './repository.ts';

/** A district's directory, and the pointer to its generation. */
export type Version = { readonly directory: Directory; readonly pointer: Pointer };
type CachedVersion = Version & { readonly checkedAt: number };

const MOST_TRIES = 5;
// callers may be anonymous: only well-formed codes reach the table
const DISTRICT = /^\d{6}$/;

export type Registry = ReturnType<typeof createRegistry>;

/** A change is seen by every Lambda instance within this time. */
const FRESH_FOR_MS = 30_000;

/** The registry as a Lambda instance keeps it: one small read in 30 s for a district, one Query when it changed. */
export const createRegistry = (db: DynamoDBDocumentClient, table: string, freshForMs = FRESH_FOR_MS) => {
  const repository = createRegistryRepository(db, table);
  const kept = new Map<string, CachedVersion>();
  const loading = new Map<string, Promise<Version | undefined>>();

  // a slow read may finish after a newer change: the cache never goes back
  const keep = (district: string, version: Version): void => {
    if ((kept.get(district)?.pointer.changes ?? 0) <= version.pointer.changes)
      kept.set(district, { ...version, checkedAt: performance.now() });
  };

  const latest = async (district: string): Promise<Version | undefined> => {
    if (!DISTRICT.test(district)) return undefined;
    const loaded = await load(repository, district, kept.get(district));
    if (loaded) keep(district, loaded);
    return loaded;
  };

  return {
    repository,
    log: createLogRepository(db, table),

    /** Finds a district's directory, at most 30 s old. */
    async find(district: string): Promise<Directory | undefined> {
      const known = kept.get(district);
      if (known && performance.now() - known.checkedAt < freshForMs) return known.directory;
      // another request's read ends with that request
      const shared = loading.get(district)?.catch(() => latest(district));
      const running = shared ?? latest(district).finally(() => loading.delete(district));
      if (!shared) loading.set(district, running);
      return (await running)?.directory;
    },

    /** Returns a directory if it is pinned and loaded: only a request pins. */
    loaded: (_district: string): Directory | undefined => undefined,

    /** Reads the version in force now, past the cache. */
    latest,

    /** Caches a version just put in force, so that this instance sees it at once. */
    keep,
  };
};

/** Pins the registry for one request: a district stays as first read, unless the request itself changes it. */
export const pinRegistry = (registry: Registry): Registry => {
  const found = new Map<string, Promise<Directory | undefined>>();
  const loaded = new Map<string, Directory>();
  const findAndPin = async (district: string): Promise<Directory | undefined> => {
    const directory = await registry.find(district);
    // unless the request changed it meanwhile
    if (directory && !loaded.has(district)) loaded.set(district, directory);
    return directory;
  };
  return {
    ...registry,
    find(district) {
      const finding = found.get(district) ?? findAndPin(district);
      found.set(district, finding);
      return finding;
    },
    loaded: (district) => loaded.get(district),
    keep(district, version) {
      registry.keep(district, version);
      loaded.set(district, version.directory);
      found.set(district, Promise.resolve(version.directory));
    },
  };
};

/** Reads what is in force. What is being replaced, or is still arriving, reads short and is read again. */
const load = async (
  repository: RegistryRepository,
  district: string,
  before: Version | undefined,
): Promise<Version | undefined> => {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const pointer = await repository.pointer(district);
    if (!pointer) return undefined;
    if (before?.pointer.generation === pointer.generation) return { directory: before.directory, pointer };
    const items = itemsInForce(await repository.items(district, baseOf(pointer)), pointer);
    if (items) return { directory: createDirectory(fromItems(items)), pointer };
  }
  throw new Error('the registry changes faster than it can be read');
};
