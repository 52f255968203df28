import type { Answer, Facts } from './answer.ts';
import { refuse } from './answer.ts';

const MOST = { help: 10, drafts: 20, filings: { RESIDENT: 20, AGENT: 100 } } as const;

/** Returns why the asker may not open a further help request; undefined: they may. */
export const checkOpenHelp = ({ state, by }: Facts): Answer | undefined =>
  refuseBeyond(
    state.help.filter(
      ({ asker, status, acts }) =>
        asker === by.name &&
        status === 'OPEN' &&
        // not one that a clerk wrote down, unless the asker came back to it
        (acts[0]?.role !== 'CLERK' || acts.some(({ type }) => type === 'ASKED_BACK')),
    ).length,
    MOST.help,
  );

/** Returns why the asker may not begin a further draft; undefined: they may. */
export const checkDrafts = ({ state, by }: Facts): Answer | undefined =>
  refuseBeyond(
    state.cases.filter(({ status, applicant }) => status === 'DRAFT' && applicant === by.name).length,
    MOST.drafts,
  );

/** Returns why the asker may not file so many further cases online; undefined: they may. */
export const checkFilings = ({ state, by }: Facts, count = 1): Answer | undefined => {
  const filed = state.cases.filter(
    ({ status, acts }) =>
      status === 'SUBMITTED' &&
      acts.some(({ type, subject }) => type === 'SUBMITTED' && subject === by.subject),
  );
  return refuseBeyond(filed.length + count - 1, MOST.filings[by.role === 'AGENT' ? 'AGENT' : 'RESIDENT']);
};

const refuseBeyond = (open: number, most: number): Answer | undefined =>
  open >= most ? refuse('LIMIT_REACHED') : undefined;
