import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../ask';
import { QrCode } from '../certificate/QrCode';
import { graphql } from '../graphql';
import type { ReceiptKind, ReceiptQuery } from '../graphql/graphql';
import { useDates, useJoin, useLang, useWords } from '../language';
import { useMe } from '../session/useSession';
import { Loaded } from '../ui/Loaded';
import { caseWords } from './words';

const ReceiptDocument = graphql(`
  query Receipt($number: ID!, $kind: ReceiptKind!, $inClear: Boolean!, $lang: Lang!) {
    receipt(number: $number, kind: $kind) {
      title(lang: $lang)
      number
      addressee(inClear: $inClear)
      matter { name(lang: $lang) }
      deskName(lang: $lang)
      phone
      received { code name(lang: $lang) }
      missing { code name(lang: $lang) }
      dueOn
      reason
      legalBasis(lang: $lang)
      remedies { text(lang: $lang) }
      body(lang: $lang)
      actedAt
      code
    }
  }
`);
type Shown = NonNullable<ReceiptQuery['receipt']>;

type Props = { readonly number: string; readonly kinds: readonly ReceiptKind[] };

/** The papers of a case, each made when somebody asks for it: a look at one is on record. */
export const Receipts = ({ number, kinds }: Props) => {
  const words = useWords(caseWords);
  const [kind, setKind] = useState<ReceiptKind>();
  if (kinds.length === 0) return null;
  return (
    <section className="stack">
      <p className="row no-print">
        {kinds.map((one) => (
          <button
            key={one}
            type="button"
            className="button is-small is-second"
            aria-expanded={kind === one}
            onClick={() => setKind(kind === one ? undefined : one)}
          >
            {words.receipts[one]}
          </button>
        ))}
      </p>
      {kind && <OneReceipt key={kind} number={number} kind={kind} />}
    </section>
  );
};

const OneReceipt = ({ number, kind }: { readonly number: string; readonly kind: ReceiptKind }) => {
  const lang = useLang();
  // a desk prints for whoever stands before it; everybody else sees the masked name
  const inClear = useMe()?.role === 'CLERK';
  const query = useQuery({
    queryKey: ['receipt', number, kind, inClear, lang],
    queryFn: () => ask(ReceiptDocument, { number, kind, inClear, lang }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return <Loaded query={query}>{({ receipt }) => receipt && <Paper receipt={receipt} />}</Loaded>;
};

const Paper = ({ receipt }: { readonly receipt: Shown }) => {
  const words = useWords(caseWords);
  const join = useJoin();
  const dates = useDates();
  return (
    <article className="card paper stack">
      <h2>{receipt.title}</h2>
      <p className="quiet small">
        {words.receiptNumber} {receipt.number}
      </p>
      {receipt.body.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <dl className="definition">
        <dt>{words.addressee}</dt>
        <dd>{receipt.addressee}</dd>
        <dt>{words.matter}</dt>
        <dd>{receipt.matter.name}</dd>
        {receipt.received.length > 0 && (
          <>
            <dt>{words.received}</dt>
            <dd>{join(receipt.received.map(({ name }) => name))}</dd>
          </>
        )}
        {receipt.missing.length > 0 && (
          <>
            <dt>{words.missing}</dt>
            <dd>{join(receipt.missing.map(({ name }) => name))}</dd>
          </>
        )}
      </dl>
      {receipt.remedies && <p>{receipt.remedies.text}</p>}
      <div className="row is-spread">
        <div className="stack-2">
          <p>
            {words.receiptCode} <strong className="number">{receipt.code}</strong>
          </p>
          <p className="quiet small">
            {receipt.deskName}
            {receipt.phone && ` · ${receipt.phone}`} · {dates.instant(receipt.actedAt)}
          </p>
          <p className="no-print">
            <button type="button" className="button is-small" onClick={() => print()}>
              {words.printReceipt}
            </button>
          </p>
        </div>
        <QrCode text={`${location.origin}/c/${receipt.code}`} label={words.receiptCode} />
      </div>
    </article>
  );
};
