import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { IdentityKind } from '../graphql/graphql';
import { useWords } from '../language';
import { type BearerClaim, isBearer } from './bearer';
import { findBearer } from './checkOffline';
import { certificateWords } from './words';

const KINDS: readonly IdentityKind[] = [
  'RESIDENT_ID',
  'RESIDENCE_PERMIT',
  'HONG_KONG_MACAO_TRAVEL_PERMIT',
  'TAIWAN_TRAVEL_PERMIT',
  'PASSPORT',
  'FOREIGN_PERMANENT_RESIDENT_ID',
  'BIRTH_CERTIFICATE',
  'ORGANISATION',
];

/** Checks on this device whether the bearer of a certificate is its holder. */
export const BearerCheck = ({ token }: { readonly token: string }) => {
  const words = useWords(certificateWords);
  const { data } = useQuery({
    queryKey: ['bearer', token],
    queryFn: async () => (await findBearer(token)) ?? null,
  });
  if (data === undefined) return null;
  return (
    <section className="stack-2">
      <h2>{words.bearerTitle}</h2>
      {data ? <BearerForm claim={data} /> : <p>{words.bearerHidden}</p>}
    </section>
  );
};

const BearerForm = ({ claim }: { readonly claim: BearerClaim }) => {
  const words = useWords(certificateWords);
  const [shown, setShown] = useState({ kind: KINDS[0] ?? 'RESIDENT_ID', number: '', country: '' });
  const { mutate, data, isPending, reset } = useMutation({ mutationFn: () => isBearer(claim, shown) });
  const change = (part: Partial<typeof shown>) => {
    reset();
    setShown({ ...shown, ...part });
  };
  const compare = (event: FormEvent) => {
    event.preventDefault();
    mutate();
  };
  return (
    <form className="stack-2" onSubmit={compare}>
      <p className="quiet">{words.bearerText}</p>
      <div className="field">
        <label htmlFor="bearer-kind">{words.kind}</label>
        <select
          id="bearer-kind"
          value={shown.kind}
          onChange={({ target }) =>
            change({ kind: KINDS.find((kind) => kind === target.value) ?? 'RESIDENT_ID' })
          }
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {words.kinds[kind]}
            </option>
          ))}
        </select>
      </div>
      {shown.kind === 'PASSPORT' && (
        <Text
          id="country"
          label={words.country}
          value={shown.country}
          onChange={(country) => change({ country })}
        />
      )}
      <Text id="number" label={words.number} value={shown.number} onChange={(number) => change({ number })} />
      <p>
        <button type="submit" className="button is-second" disabled={isPending || shown.number.trim() === ''}>
          {isPending ? words.comparing : words.compare}
        </button>
      </p>
      {data !== undefined && (
        <p className={`notice ${data ? 'is-good' : 'is-bad'}`} role="status">
          {data ? words.match : words.noMatch}
        </p>
      )}
    </form>
  );
};

type TextProps = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

const Text = ({ id, label, value, onChange }: TextProps) => (
  <div className="field">
    <label htmlFor={`bearer-${id}`}>{label}</label>
    <input
      id={`bearer-${id}`}
      value={value}
      maxLength={60}
      autoComplete="off"
      onChange={({ target }) => onChange(target.value)}
    />
  </div>
);
