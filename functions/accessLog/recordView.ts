import type { Context } from '../request/context.ts';
import type { CaseView } from './model.ts';

/**
 * Records a view of a case or help request, before the answer is sent: if the write fails, so does the request.
 * Call it for every viewer except the applicant and their agent.
 */
export const recordView = async (
  { services, asker, now }: Context,
  number: string,
  how: CaseView['how'],
  purpose?: CaseView['purpose'],
): Promise<void> => {
  if (!asker) throw new Error('a view without an asker');
  await services.views.record(number, {
    at: now.toISOString(),
    viewer: asker.subject,
    role: asker.role,
    desks: [...asker.windows, ...asker.offices],
    how,
    ...(purpose && { purpose }),
  });
};
