import districtFile from '../../../districts/350205/district.json' with { type: 'json' };
import type { Who } from '../attempts.ts';
import { identityNumber } from '../people.ts';
import { type Actor, places, type World } from '../world.ts';

const AGENT = 999;
const offices = districtFile.offices.filter(({ level }) => level !== 'VILLAGE').map(({ id }) => id);

/** The people of random histories: those whom all share, and each history's own applicant. */
export const openCast = async (world: World) => {
  const { xinanWindow, xinyangStreetWindow, haifaWindow } = places;
  const clerk = async (window: string): Promise<Who> => ({ actor: await world.clerk(window), window });
  const reviewer = async (sub: string): Promise<Who> => ({
    actor: await world.actor('reviewer', { sub, offices }),
    window: xinanWindow,
  });
  const agent = await world.actor('agent', { person: identityNumber(AGENT) });
  const supervisor = await world.actor('supervisor');
  const clerks = [await clerk(xinanWindow), await clerk(xinyangStreetWindow), await clerk(haifaWindow)];
  const shared = [
    ...clerks,
    await reviewer('one'),
    await reviewer('two'),
    { actor: agent, window: xinanWindow },
    { actor: supervisor, window: xinanWindow },
  ];
  return {
    agent,
    supervisor,
    operator: await world.actor('operator'),
    clerks,
    /** A clerk whose window serves the village, or a street's. */
    clerkOf: (village: string): Who => {
      const own = clerks.find(({ window }) => window.startsWith(village)) ?? clerks[1];
      if (!own) throw new Error('no clerk');
      return own;
    },
    applicant: (sequence: number): Promise<Actor> =>
      world.actor('resident', { person: identityNumber(sequence) }),
    /** Everybody who may try something on a case of this applicant. */
    of: (applicant: Actor): Who[] => [...shared, { actor: applicant, window: xinanWindow }],
  };
};
export type Cast = Awaited<ReturnType<typeof openCast>>;
