import { ask } from '../../ask';
import { useAct } from '../../case/useAct';
import type { AcceptCasesInput, CaseViewFragment } from '../../graphql/graphql';
import { useLang, useWords } from '../../language';
import { useDesk } from '../../session/useDesk';
import { Failure } from '../../ui/Loaded';
import { Refusals } from '../../ui/Refusals';
import { noteTried } from '../../ui/tried';
import { AcceptCases, refusalsOf } from './acceptCases';
import { useMainKey } from './useKeys';
import { deskWords } from './words';

/** Accepts a filing that came online, wholly without a visit, and settles it if the window may. */
export const AcceptFiling = ({ shown }: { readonly shown: CaseViewFragment }) => {
  const words = useWords(deskWords);
  const lang = useLang();
  const [window] = useDesk();
  const { act, isBusy, error, refusals } = useAct(
    (input: AcceptCasesInput) =>
      ask(AcceptCases, { input, lang }).then(({ acceptCases }) => ({ refusals: refusalsOf(acceptCases) })),
    () => noteTried('accept'),
  );
  const accept = () => {
    if (window === undefined || isBusy) return;
    act((idempotencyKey) => ({
      idempotencyKey,
      window,
      settleAtOnce: true,
      cases: [{ submitted: { number: shown.number, visit: false } }],
    }));
  };
  useMainKey(accept);
  if (window === undefined) return null;
  return (
    <section className="stack-2">
      <Refusals refusals={refusals} />
      {error && <Failure error={error} onRetry={accept} />}
      <p>
        <button type="button" className="button" disabled={isBusy} onClick={accept}>
          {words.accept}
        </button>{' '}
        <kbd>{words.acceptKey}</kbd>
      </p>
    </section>
  );
};
