import type { RecordedAct } from './story/stage.ts';

const CREATES: readonly string[] = ['submitBundle', 'askForHelp', 'takeTicket'];

/**
 * Whether the item of an act was found by an id that derives from the request. Since 0.3.0 ids derive from a secret, so
 * such an act of an earlier release is a new one today.
 */
export const createsItem = ({ mutation, input }: Pick<RecordedAct, 'mutation' | 'input'>): boolean =>
  CREATES.includes(mutation) ||
  (mutation === 'acceptCases' && JSON.stringify(input).includes('"application":')) ||
  (mutation === 'saveDraft' && !('number' in input)) ||
  (mutation === 'submitCase' && 'application' in input);
