import { randomUUID } from 'node:crypto';
import { acceptSubmitted, bundleOf, fileBundle, getBundle, MOVING_IN, TO_STAY } from '../bundles.ts';
import { identityNumber } from '../people.ts';
import { APPLICANT, askedDeskOf, OFFICE, VILLAGE_WINDOW, WINDOW, WRITTEN } from './cast.ts';
import type { Example } from './example.ts';
import { AGENT_AT_WINDOW, AT_WINDOW, DISTRICT, MORNING, type Stage, withProxy } from './stage.ts';

const key = () => ({ idempotencyKey: randomUUID() });
const authority = { kind: 'POWER_OF_ATTORNEY', from: '2016-01-01', document: WRITTEN.document };

/** Files a bundle of the applicant by the agent at the window; the office has one of its cases. */
const fileForStay = async ({ cast: { CLERK, REVIEWER } }: Stage): Promise<string> => {
  const bundle = bundleOf(TO_STAY, 1);
  const materials = withProxy(bundle.materials);
  const by = { applicant: APPLICANT, window: VILLAGE_WINDOW, agent: AGENT_AT_WINDOW };
  const { number, caseOf } = getBundle(await fileBundle(CLERK, { ...bundle, materials, ...by }));
  await CLERK.complete({ number: caseOf('HC-PS-03').number });
  await acceptSubmitted(CLERK, VILLAGE_WINDOW, caseOf('HC-PS-04').number);
  await REVIEWER.complete({ number: caseOf('HC-PS-04').number });
  await acceptSubmitted(CLERK, VILLAGE_WINDOW, caseOf('HC-ED-01').number);
  return number;
};

/** Examples of reading and filing cases. */
export const caseExamples = {
  case: { variables: async (stage, role) => ({ number: await stage.open(role) }) },
  bundle: { variables: async (stage) => ({ number: await fileForStay(stage) }) },
  myCases: { variables: async (stage, role) => (await stage.ownMatter(role)) && {} },
  // the agent of the other one's case
  myFilings: {
    variables: async (stage, role) =>
      (await stage.filedByAgent(role === 'RESIDENT' ? 'AGENT' : 'RESIDENT')) && {},
  },
  myNotices: { variables: async (stage, role) => (await stage.ownMatter(role)) && {} },
  deskQueue: {
    variables: async (stage, role) => {
      await stage.open(role);
      return { desk: role === 'REVIEWER' ? OFFICE : WINDOW };
    },
  },
  opinionsAsked: {
    variables: async (stage, role) => {
      await stage.askedFor(role);
      return { desk: askedDeskOf(role) };
    },
  },
  settledCases: {
    variables: async (stage, role) => {
      await stage.settled(role);
      return { desk: role === 'REVIEWER' ? OFFICE : WINDOW, day: MORNING.slice(0, 10) };
    },
  },
  openCases: { variables: async (stage, role) => (await stage.open(role)) && { district: DISTRICT } },
  caseListings: {
    variables: async (stage, role) => {
      await stage.open(role);
      await stage.cast.SUPERVISOR.send(`{ openCases(district: "${DISTRICT}") { edges { cursor } } }`);
      return { district: DISTRICT, day: MORNING.slice(0, 10) };
    },
  },
  findCases: {
    variables: async (stage, role) => {
      await stage.open(role);
      return { district: DISTRICT, identity: APPLICANT.identity };
    },
    anyWindow: true,
  },
  locateCase: { variables: async (stage, role) => ({ number: await stage.open(role) }), anyWindow: true },
  searchMisses: {
    variables: async (stage) => {
      await stage.cast.CLERK.send(
        `{ findCases(district: "${DISTRICT}", identity: { number: "${identityNumber(799)}" }) { edges { cursor } } }`,
      );
      return { district: DISTRICT, day: MORNING.slice(0, 10) };
    },
  },
  offeredMaterials: {
    variables: async (stage, role) => {
      await stage.ownMatter(role);
      const asked = role === 'CLERK' ? { identity: APPLICANT.identity } : {};
      return { district: DISTRICT, matter: 'HC-PS-02', ...asked };
    },
    anyWindow: true,
  },
  saveDraft: {
    variables: async (stage, role) => {
      const { matter, village, applicant, materials, form } = AT_WINDOW;
      const draft = { matter, village, applicant, materials, form };
      return { input: { ...key(), district: DISTRICT, number: await stage.draft(role), draft } };
    },
  },
  submitCase: {
    variables: (_, role) => ({
      input: { ...key(), district: DISTRICT, application: AT_WINDOW, ...(role === 'AGENT' && { authority }) },
    }),
    noStranger: ['AGENT'],
  },
  submitCases: {
    variables: (_, role) => ({
      input: {
        ...key(),
        district: DISTRICT,
        applications: [AT_WINDOW],
        ...(role === 'AGENT' && { authority }),
      },
    }),
    noStranger: ['AGENT'],
  },
  submitBundle: {
    variables: (_, role) => ({
      input: {
        ...bundleOf(MOVING_IN, 1),
        applicant: APPLICANT,
        materials: withProxy(bundleOf(MOVING_IN, 1).materials),
        ...(role === 'AGENT' && { authority }),
        ...(role === 'CLERK' && { window: VILLAGE_WINDOW, agent: AGENT_AT_WINDOW }),
      },
    }),
    noStranger: ['AGENT'],
  },
  acceptCases: {
    variables: () => ({
      input: { ...key(), window: WINDOW, agent: AGENT_AT_WINDOW, cases: [{ application: AT_WINDOW }] },
    }),
  },
  declineApplication: {
    variables: () => ({
      input: {
        ...key(),
        window: WINDOW,
        application: { matter: AT_WINDOW.matter, village: AT_WINDOW.village, applicant: APPLICANT },
        reason: WRITTEN.reason,
      },
    }),
  },
} satisfies Record<string, Example>;
