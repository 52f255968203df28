import type { AgentInput, ApplicationInput, Role } from '../../../functions/graphql/generated/types.ts';
import { acceptCase } from '../cases.ts';
import { type Actor, application, caseOf, places, type World } from '../world.ts';
import { AGENT, APPLICANT, askedDeskOf, castOf, VILLAGE_WINDOW, WINDOW, WRITTEN } from './cast.ts';

/** Prepares cases for examples. */
export type Stage = Awaited<ReturnType<typeof openStage>>;

/** The working morning in Haicang of all examples. */
export const MORNING = '2016-04-06 09:30';
export const DISTRICT = '350205';

/** An agent with recorded authority. */
export const AGENT_AT_WINDOW: AgentInput = {
  ...AGENT,
  authority: { kind: 'LANDLORD', from: '2016-01-01', document: WRITTEN.document },
};

/** Adds the materials that an agent must bring. */
export const withProxy = (materials: readonly string[]): string[] => [
  ...materials,
  'principal-and-proxy-id-cards',
];

/** An application that a window settles, and one that the office decides. */
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

export const WITH_FEE: ApplicationInput = {
  ...application('HC-PS-06', places.xinan),
  applicant: APPLICANT,
};

/** Opens the stage: cases of the applicant, filed by the agent, at the desk of the given role. */
export const openStage = async (world: World) => {
  const cast = await castOf(world, MORNING, true);
  const file = async (one: ApplicationInput): Promise<string> =>
    (await acceptCase(cast.CLERK, WINDOW, one, AGENT_AT_WINDOW)).number;
  const inVillage = async (): Promise<string> =>
    (await acceptCase(cast.CLERK, VILLAGE_WINDOW, AT_WINDOW, AGENT_AT_WINDOW)).number;
  const dealing = (role: Role): Actor => (role === 'REVIEWER' ? cast.REVIEWER : cast.CLERK);
  /** Opens a case at the reviewer's office, or at the clerk's window. */
  const open = (role: Role): Promise<string> => file(role === 'REVIEWER' ? DECIDED_ABOVE : AT_WINDOW);
  /** Asks another desk for its opinion on a case at the role's desk. */
  const ask = async (role: Role, number: string, desk: string): Promise<void> => {
    caseOf(await dealing(role).act('askOpinion', { number, desk, question: WRITTEN.reason, days: 5 }));
  };
  return {
    ask,
    /** Opens a case of which the role's desk is asked for its opinion by the other one. */
    askedFor: async (role: Role): Promise<string> => {
      const other = role === 'REVIEWER' ? 'CLERK' : 'REVIEWER';
      const number = await open(other);
      await ask(other, number, askedDeskOf(role));
      return number;
    },
    world,
    cast,
    open,
    /** Opens a case with a fee, which the clerk owns and the office decides. */
    withFee: (): Promise<string> => file(WITH_FEE),
    /** Opens a case at a village's window, with offices above that may settle it. */
    inVillage,
    /** Forwards such a case to the street's office, where the reviewer serves too. */
    atStreet: async (): Promise<string> =>
      caseOf(await cast.CLERK.forward({ number: await inVillage() })).number,
    /** Opens a case of the role itself, accepted at the window. */
    ownMatter: async (role: Role): Promise<string> => {
      const applicant = role === 'AGENT' ? AGENT : APPLICANT;
      return (await acceptCase(cast.CLERK, WINDOW, { ...AT_WINDOW, applicant })).number;
    },
    /** Opens a case of the role itself, filed by an agent. */
    filedByAgent: async (role: Role): Promise<string> => {
      if (role !== 'AGENT') return file(AT_WINDOW);
      const one = { ...AT_WINDOW, applicant: AGENT };
      return (await acceptCase(cast.CLERK, WINDOW, one, { ...AGENT_AT_WINDOW, ...APPLICANT })).number;
    },
    /** Settles a case at the role's desk. */
    settled: async (role: Role): Promise<string> =>
      caseOf(await dealing(role).complete({ number: await open(role) })).number,
    /** Opens a case that awaits a correction. */
    inCorrection: async (role: Role): Promise<string> => {
      const number = await open(role);
      const asked = { number, reason: WRITTEN.reason, materials: ['resident-id-card'] };
      return caseOf(await dealing(role).requestCorrection(asked)).number;
    },
    /** Opens a case at the clerk's window of which a material is to follow. */
    promised: (): Promise<string> =>
      file({
        ...AT_WINDOW,
        materials: AT_WINDOW.materials.filter((code) => code !== 'photo-1-inch'),
        promise: { materials: ['photo-1-inch'], by: '2016-04-13' },
      }),
    /** Opens a case that is suspended. */
    suspended: async (role: Role): Promise<string> => {
      const number = await open(role);
      const why = { number, kind: 'HEARING', lastDay: '2016-04-20', reason: WRITTEN.reason } as const;
      return caseOf(await dealing(role).act('suspendCase', why)).number;
    },
    /** Saves a draft of the role. */
    draft: async (role: Role): Promise<string> => {
      const writer = role === 'AGENT' ? cast.AGENT : cast.RESIDENT;
      const { matter, village, applicant, materials, form } = AT_WINDOW;
      const draft = { matter, village, applicant, materials, ...(form && { form }) };
      return caseOf(await writer.saveDraft({ draft })).number;
    },
    /** Files a case online, not accepted yet. */
    submitted: async (): Promise<string> =>
      caseOf(await cast.RESIDENT.submit({ application: AT_WINDOW })).number,
  };
};
