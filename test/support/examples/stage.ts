import type { AgentInput, ApplicationInput, Role } from '../../../functions/graphql/generated/types.ts';
import { acceptedBy } from '../cases.ts';
import { type Actor, application, caseOf, places, type World } from '../world.ts';
import { AGENT, APPLICANT, castOf, VILLAGE_WINDOW, WINDOW, WRITTEN } from './cast.ts';

/** What an example may use to put things in place. */
export type Stage = Awaited<ReturnType<typeof openStage>>;

/** A working morning in Haicang, at which all examples play. */
export const MORNING = '2016-04-06 09:30';
export const DISTRICT = '350205';

/** An agent with recorded authority. */
export const AGENT_AT_WINDOW: AgentInput = {
  ...AGENT,
  authority: { kind: 'LANDLORD', from: '2016-01-01', document: WRITTEN.document },
};

/** What is shown, with what an agent must show besides. */
export const withProxy = (materials: readonly string[]): string[] => [
  ...materials,
  'principal-and-proxy-id-cards',
];

/** An application of the applicant's that a window settles, or one that the office decides. */
export const AT_WINDOW: ApplicationInput = {
  ...application('HC-PS-02', places.xinan),
  applicant: APPLICANT,
  form: { address: WRITTEN.address },
};
export const DECIDED_ABOVE: ApplicationInput = {
  ...application('HC-PS-04', places.xinan),
  materials: withProxy(application('HC-PS-04', places.xinan).materials),
  applicant: APPLICANT,
};

/** The cases that examples start from. Every one is the applicant's, filed by the agent, and at the desk of the role that asks. */
export const openStage = async (world: World) => {
  const cast = await castOf(world, MORNING, true);
  const file = async (one: ApplicationInput): Promise<string> =>
    (await acceptedBy(cast.CLERK, WINDOW, one, AGENT_AT_WINDOW)).number;
  const inVillage = async (): Promise<string> =>
    (await acceptedBy(cast.CLERK, VILLAGE_WINDOW, AT_WINDOW, AGENT_AT_WINDOW)).number;
  const dealing = (role: Role): Actor => (role === 'REVIEWER' ? cast.REVIEWER : cast.CLERK);
  /** An open case: at the reviewer's office, or at the clerk's window. */
  const open = (role: Role): Promise<string> => file(role === 'REVIEWER' ? DECIDED_ABOVE : AT_WINDOW);
  return {
    world,
    cast,
    open,
    /** An open case at a village's window, with offices above that may settle it. */
    inVillage,
    /** One sent on from there to the street's office, where the reviewer serves too. */
    atStreet: async (): Promise<string> =>
      caseOf(await cast.CLERK.forward({ number: await inVillage() })).number,
    /** An open case that is the role's own matter, accepted at the window. */
    ownMatter: async (role: Role): Promise<string> => {
      const applicant = role === 'AGENT' ? AGENT : APPLICANT;
      return (await acceptedBy(cast.CLERK, WINDOW, { ...AT_WINDOW, applicant })).number;
    },
    /** A settled case, settled by that role's desk. */
    settled: async (role: Role): Promise<string> =>
      caseOf(await dealing(role).complete({ number: await open(role) })).number,
    /** A case that waits for the applicant. */
    inCorrection: async (role: Role): Promise<string> => {
      const number = await open(role);
      const asked = { number, reason: WRITTEN.reason, materials: ['resident-id-card'] };
      return caseOf(await dealing(role).requestCorrection(asked)).number;
    },
    /** A draft of the role's own. */
    draft: async (role: Role): Promise<string> => {
      const writer = role === 'AGENT' ? cast.AGENT : cast.RESIDENT;
      const { matter, village, applicant, materials, form } = AT_WINDOW;
      const draft = { matter, village, applicant, materials, ...(form && { form }) };
      return caseOf(await writer.saveDraft({ draft })).number;
    },
    /** A case filed online, at no window yet. */
    submitted: async (): Promise<string> =>
      caseOf(await cast.RESIDENT.submit({ application: AT_WINDOW })).number,
  };
};
