import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createDirectory, type Directory } from './directory.ts';
import { fromItems } from './items.ts';
import { createRegistryRepository, type RegistryRepository } from './repository.ts';

type Kept = { readonly directory: Directory; readonly generation: string; checkedAt: number };

/** A change is seen by every Lambda instance within this time. */
const FRESH_FOR_MS = 30_000;
const MOST_TRIES = 5;
// anybody may ask; only what can be a code reaches the table
const DISTRICT = /^\d{6}$/;

/** The registry as a Lambda instance keeps it: one small read in 30 s for a district, one Query when it changed. */
export const createRegistry = (db: DynamoDBDocumentClient, table: string) => {
  const repository = createRegistryRepository(db, table);
  const kept = new Map<string, Kept>();
  const loading = new Map<string, Promise<Directory | undefined>>();

  const refresh = async (district: string): Promise<Directory | undefined> => {
    const before = kept.get(district);
    const loaded = await load(repository, district, before);
    if (loaded) kept.set(district, loaded);
    else kept.delete(district);
    return loaded?.directory;
  };

  return {
    repository,

    /** A district's directory; undefined when there is no such district. */
    async find(district: string): Promise<Directory | undefined> {
      if (!DISTRICT.test(district)) return undefined;
      const known = kept.get(district);
      if (known && performance.now() - known.checkedAt < FRESH_FOR_MS) return known.directory;
      const running = loading.get(district) ?? refresh(district).finally(() => loading.delete(district));
      loading.set(district, running);
      return running;
    },

    /** Forgets what is kept of a district, so that the next question reads it again. */
    forget: (district: string) => void kept.delete(district),
  };
};

/** Reads the generation in force. A generation that is being replaced reads short, so its count is checked. */
const load = async (
  repository: RegistryRepository,
  district: string,
  before: Kept | undefined,
): Promise<Kept | undefined> => {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const pointer = await repository.pointer(district);
    if (!pointer) return undefined;
    const checkedAt = performance.now();
    if (before?.generation === pointer.generation) return { ...before, checkedAt };
    const items = await repository.items(district, pointer.generation);
    if (items.length === pointer.count)
      return { directory: createDirectory(fromItems(items)), generation: pointer.generation, checkedAt };
  }
  throw new Error('the registry changes faster than it can be read');
};
