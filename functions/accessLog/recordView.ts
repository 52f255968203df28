import type { Context } from '../request/context.ts';
import type { CaseView } from './model.ts';

/** Records views of many cases or help requests in batches, before the answer is sent. */
export const recordViews = ({ services, ...by }: Context, numbers: readonly string[], how: CaseView['how']) =>
  services.views.recordAll(numbers, createView(by, how));

/**
 * Records a view of a case or help request, before the answer is sent: if the write fails, so does the request.
 * Call it for every viewer except the applicant and their agent.
 */
export const recordView = async (
  { services, ...by }: Context,
  number: string,
  how: CaseView['how'],
  purpose?: CaseView['purpose'],
): Promise<void> => {
  await services.views.record(number, createView(by, how, purpose));
};

const createView = (
  { asker, now }: Pick<Context, 'asker' | 'now'>,
  how: CaseView['how'],
  purpose?: CaseView['purpose'],
): CaseView => {
  if (!asker) throw new Error('a view without an asker');
  return {
    at: now.toISOString(),
    viewer: asker.subject,
    role: asker.role,
    desks: [...asker.windows, ...asker.offices],
    how,
    ...(purpose && { purpose }),
  };
};
