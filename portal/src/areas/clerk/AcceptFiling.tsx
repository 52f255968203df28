import { ask } from '../../ask';
import { useAct } from '../../case/useAct';
import type { AcceptCasesInput, CaseViewFragment } from '../../graphql/graphql';
import { useLang, useWords } from '../../language';
import { useMe } from '../../session/useSession';
import { Failure } from '../../ui/Loaded';
import { Refusals } from '../../ui/Refusals';
import { noteTried } from '../../ui/tried';
import { AcceptCases, refusalsOf } from './acceptCases';
import { deskWords } from './words';

/** Accepts a filing that came online, wholly without a visit, and settles it if the window may. */
export const AcceptFiling = ({ shown }: { readonly shown: CaseViewFragment }) => {
  const words = useWords(deskWords);
  const lang = useLang();
  const window = useMe()?.windows[0]?.code;
  const { act, isBusy, error, refusals } = useAct(
    (input: AcceptCasesInput) =>
      ask(AcceptCases, { input, lang }).then(({ acceptCases }) => ({ refusals: refusalsOf(acceptCases) })),
    () => noteTried('accept'),
  );
  if (window === undefined) return null;
  const accept = () =>
    act((idempotencyKey) => ({
      idempotencyKey,
      window,
      settleAtOnce: true,
      cases: [{ submitted: { number: shown.number, visit: false } }],
    }));
  return (
    <section className="stack-2">
      <Refusals refusals={refusals} />
      {error && <Failure error={error} onRetry={accept} />}
      <p>
        <button type="button" className="button" disabled={isBusy} onClick={accept}>
          {words.accept}
        </button>
      </p>
    </section>
  );
};
