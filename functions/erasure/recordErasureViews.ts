import { recordViews } from '../accessLog/recordView.ts';
import type { Context } from '../request/context.ts';
import type { ErasableItem } from './model.ts';

/** Records in the access log of cases and help requests that an operator counted or listed them for an erasure. */
export const recordErasureViews = async (context: Context, items: readonly ErasableItem[]): Promise<void> => {
  const logged = items.filter(({ kind }) => kind === 'CASE' || kind === 'AGENT' || kind === 'HELP');
  await recordViews(
    context,
    logged.map(({ number }) => number),
    'ERASURE',
  );
};
