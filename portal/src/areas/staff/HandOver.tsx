import { type FormEvent, useCallback, useId, useState } from 'react';
import { ask } from '../../ask';
import { ColleaguePicker } from '../../case/ColleaguePicker';
import { useAct } from '../../case/useAct';
import { useDistrict } from '../../configContext';
import { graphql } from '../../graphql';
import type { HandOverAllInput, HandOverAllMutation, PostingRowFragment } from '../../graphql/graphql';
import { useWords } from '../../language';
import { TextField } from '../../ui/Field';
import { Failure } from '../../ui/Loaded';
import { Refusals } from '../../ui/Refusals';
import { SignInFirst } from '../../ui/SignInFirst';
import { OpenWork } from './OpenWork';
import { nameOf, PostingList } from './PostingList';
import { postingWords } from './postingWords';
import { SupervisePage } from './SupervisePage';

const HandOverAll = graphql(`
  mutation HandOverAll($input: HandOverAllInput!) {
    handOverAll(input: $input) {
      handedOver
      notHandedOver { number refusals { message } }
      next
      remaining
      hasMore
      refusals { code message path }
    }
  }
`);
type Result = HandOverAllMutation['handOverAll'];

/** Who serves where, and the handing over of all that somebody has in hand. For supervisors. */
export const HandOver = () => {
  const words = useWords(postingWords);
  return (
    <SignInFirst>
      <SupervisePage title={words.handOverTitle}>
        <p className="quiet">{words.handOverText}</p>
        <PostingList act={{ word: words.handOver, Form: OfPosting }} empty={words.noneYours} />
      </SupervisePage>
    </SignInFirst>
  );
};

type Props = { readonly posting: PostingRowFragment };

const OfPosting = ({ posting }: Props) => {
  const words = useWords(postingWords);
  const id = useId();
  const [results, setResults] = useState<readonly Result[]>([]);
  return (
    <section className="card stack" aria-labelledby={id}>
      <h2 id={id}>
        {words.handOver} · {nameOf(posting)}
      </h2>
      {results.length > 0 && <Done results={results} />}
      <OpenWork posting={posting}>
        <HandOverForm
          posting={posting}
          last={results.at(-1)}
          onDone={(result) => setResults((before) => [...before, result])}
        />
      </OpenWork>
    </section>
  );
};

type FormProps = Props & { readonly last: Result | undefined; readonly onDone: (result: Result) => void };

const HandOverForm = ({ posting: { desk, subject }, last, onDone }: FormProps) => {
  const words = useWords(postingWords);
  const district = useDistrict();
  const [successor, setSuccessor] = useState<{ readonly clerk: string; readonly window: string }>();
  const [reason, setReason] = useState('');
  const choose = useCallback((clerk: string, window: string) => setSuccessor({ clerk, window }), []);
  const { act, isBusy, error, refusals } = useAct(
    (input: HandOverAllInput) => ask(HandOverAll, { input }).then(({ handOverAll }) => handOverAll),
    onDone,
  );
  const send = (event?: FormEvent) => {
    event?.preventDefault();
    if (!successor) return;
    const rest = { ...(reason.trim() && { reason: reason.trim() }), ...(last?.next && { after: last.next }) };
    act((idempotencyKey) => ({
      idempotencyKey,
      district,
      window: desk.code,
      clerk: subject,
      successor,
      ...rest,
    }));
  };
  return (
    <form className="stack" onSubmit={send}>
      <ColleaguePicker except={{ clerk: subject, window: desk.code }} onChange={choose} />
      <TextField id="reason" label={words.reason} maxLength={500} value={reason} onChange={setReason} />
      <Refusals refusals={refusals} fieldOf={(path) => (path[1] === 'reason' ? 'reason' : 'act-place')} />
      {error && <Failure error={error} onRetry={send} />}
      <p>
        <button type="submit" className="button" disabled={!successor || isBusy}>
          {last?.hasMore ? words.goOn(last.remaining ?? 0) : words.send}
        </button>
      </p>
    </form>
  );
};

const Done = ({ results }: { readonly results: readonly Result[] }) => {
  const words = useWords(postingWords);
  const left = results.flatMap(({ notHandedOver }) => notHandedOver);
  return (
    <div className={`notice ${left.length > 0 ? 'is-warning' : 'is-good'}`} role="status">
      <p>{words.handedOver(results.reduce((sum, { handedOver }) => sum + (handedOver ?? 0), 0))}</p>
      {left.length > 0 && <p>{words.notHandedOver}</p>}
      <ul>
        {left.map(({ number, refusals }) => (
          <li key={number}>
            <span className="number">{number}</span> {refusals.map(({ message }) => message).join(' ')}
          </li>
        ))}
      </ul>
    </div>
  );
};
