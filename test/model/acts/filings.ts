import type { Life } from './caseAct.ts';

const filer = ['APPLICANT', 'AGENT'] as const;

export const saveDraft: Life = { action: 'SAVE_DRAFT', in: ['DRAFT'], to: 'SAME', by: filer };

export const submitCase: Life = { action: 'SUBMIT', in: ['DRAFT'], to: 'SUBMITTED', by: filer };

/** The case goes on to an office at once if the window may not settle it. */
export const acceptCases: Life = {
  action: 'ACCEPT',
  in: ['SUBMITTED'],
  to: 'ACCEPTED',
  by: ['ANY_WINDOW'],
};
