import { inject } from 'vitest';
import { openPlatform } from '../../chaos/stage/platform.ts';
import { HAICANG_FOLDER } from '../../support/haicangFolder.ts';
import { operations } from '../../support/operations.ts';
import { application, openWorld, places, type World } from '../../support/world.ts';

const UNKNOWN_KEY = 'arn:aws:kms:eu-west-1:111122223333:key/none';

/** What a failing endpoint answers, and what its function logs. */
const during = async <T>(
  environment: Record<string, string>,
  ask: (world: World) => Promise<T>,
  packs: string[] = [],
) => {
  const world = await openWorld({ environment, packs });
  const before = world.runner.logs('graphql').length;
  const answer = await ask(world);
  const lines = world.runner.logs('graphql').slice(before);
  await world.close();
  return { answer, lines };
};

const file = async (world: World) => {
  const clerk = (await world.clerk(places.xinanWindow)).at('2016-04-06 09:00');
  return clerk.send(operations.acceptCases, {
    input: {
      idempotencyKey: 'failing',
      window: places.xinanWindow,
      cases: [{ application: application('HC-PS-03', places.xinan) }],
    },
  });
};

const me = async (world: World) => (await world.clerk(places.xinanWindow)).send('{ me { role } }');

/** Cuts every connection to the database. */
const cutOff = async () => {
  const { world, wire, close } = await openPlatform(inject('assemblyDir'));
  const before = world.runner.logs('graphql').length;
  const stranger = await world.clerk('440604010001-01');
  const answer = await wire.during(
    () => ({ kind: 'CUT' }),
    () => stranger.send('{ me { role } }'),
  );
  const lines = world.runner.logs('graphql').slice(before);
  await close();
  return { answer, lines };
};

const keys = async (world: World) => {
  const response = await fetch(`${world.runner.url}/.well-known/certificates.json`);
  return { status: response.status, body: await response.json() };
};

/** Lets the endpoint fail in every way that has a metric. */
export const failEveryWay = async () => ({
  defect: await during({ PERSON_KEY_ID: UNKNOWN_KEY }, file, [HAICANG_FOLDER]),
  unavailable: await cutOff(),
  issuer: await during({ OIDC_JWKS_URI: 'http://localhost:49151/keys' }, me),
  keys: await during({ CERTIFICATE_KEY_IDS: UNKNOWN_KEY }, keys),
});
