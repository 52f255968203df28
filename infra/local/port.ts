import { z } from 'zod';
import { StartFailure } from './startFailure.ts';

const Port = z.coerce.number().int().min(0).max(65_535);
const USUAL_PORT = 4_000;

/** Returns the port in PORT; undefined when it is unset. Throws StartFailure. */
export const givenPort = (): number | undefined => {
  if (process.env.PORT === undefined) return undefined;
  const port = Port.safeParse(process.env.PORT);
  if (!port.success) throw new StartFailure('PORT must be a number from 0 to 65535.');
  return port.data;
};

/** Returns the port of the local runner: PORT, or else 4000. Throws StartFailure. */
export const runnerPort = (): number => givenPort() ?? USUAL_PORT;

/** The address of the local runner on a port, which is also the name of its issuer. */
export const runnerAddress = (port: number): string => `http://localhost:${port}`;
