import { baseOf, type Pointer, type RegistryRepository } from '../repository.ts';

/** Parts that no import took within a day are given up. */
const KEPT_MS = 24 * 3_600_000;

/**
 * Removes what nobody points to: generations up to the change in force, and parts of packs older than a day. A change
 * under way writes a later generation, or one that the pointer no longer lets it switch to.
 */
export const sweepRegistry = async (
  repository: RegistryRepository,
  district: string,
  inForce: Pointer,
  now: Date,
): Promise<void> => {
  const generations = await repository.listGenerations(district);
  for (const generation of generations)
    if (generation !== baseOf(inForce) && numberOf(generation) <= inForce.changes)
      await repository.removeGeneration(district, generation);
  const uploads = await repository.listUploads(district);
  for (const { id, at } of uploads)
    if (now.getTime() - Date.parse(at) > KEPT_MS) await repository.removeUpload(district, id);
};

const numberOf = (generation: string): number => Number.parseInt(generation, 10);
