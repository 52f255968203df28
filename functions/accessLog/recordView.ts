import type { Context } from '../request/context.ts';
import type { CaseView } from './model.ts';

/**
 * Writes down that the asker looks at a case or a help request, before they are answered: a view that cannot be written fails the
 * request. To be called for everybody but whose it is and their agent.
 */
export const recordView = async (
  { services, asker, now }: Context,
  number: string,
  how: CaseView['how'],
  purpose?: CaseView['purpose'],
): Promise<void> => {
  if (!asker) throw new Error('a view by nobody');
  await services.views.record(number, {
    at: now.toISOString(),
    viewer: asker.subject,
    role: asker.role,
    desks: [...asker.windows, ...asker.offices],
    how,
    ...(purpose && { purpose }),
  });
};
