import { photo } from './contents.ts';
import { startTestEngine } from './engine.ts';
import { upload } from './files.ts';
import { identityNumber } from './people.ts';
import { type Actor, openWorld, places } from './world.ts';

/** A morning on which wholly online matters take files. */
export const MORNING = '2026-03-02 09:30';

/** Opens a world on an engine that counts requests, on that morning. */
export const openFilesWorld = async () => {
  const engine = await startTestEngine();
  const world = await openWorld({ dynamoDbEndpoint: engine.endpoint });
  return {
    engine,
    world,
    clerk: (await world.clerk(places.xinanWindow)).at(MORNING),
    resident: async (sequence: number): Promise<Actor> =>
      (await world.actor('resident', { person: identityNumber(sequence) })).at(MORNING),
    /** Uploads a photo of a colour; returns its number. */
    send: async (by: Actor, colour: string): Promise<string> =>
      (await upload(world, by, await photo(colour), 'JPEG')).id,
    close: async (): Promise<void> => {
      await world.close();
      await engine.stop();
    },
  };
};
/** A world with files. */
export type FilesWorld = Awaited<ReturnType<typeof openFilesWorld>>;
