import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { IDENTITY_KINDS } from '../identity/identity';
import { useWords } from '../language';
import { SelectField, TextField } from '../ui/Field';
import { type BearerClaim, isBearer, type ShownDocument } from './bearer';
import { findBearer } from './checkOffline';
import { certificateWords } from './words';

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
  const [shown, setShown] = useState<ShownDocument>({ kind: 'RESIDENT_ID', number: '', country: '' });
  const { mutate, data, isPending, reset } = useMutation({ mutationFn: () => isBearer(claim, shown) });
  const change = (part: Partial<ShownDocument>) => {
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
      <SelectField
        id="bearer-kind"
        label={words.kind}
        value={shown.kind}
        options={IDENTITY_KINDS.map((value) => ({ value, name: words.kinds[value] }))}
        onChange={(kind) => change({ kind })}
      />
      {shown.kind === 'PASSPORT' && (
        <TextField
          id="bearer-country"
          label={words.country}
          value={shown.country}
          maxLength={3}
          onChange={(country) => change({ country })}
        />
      )}
      <TextField
        id="bearer-number"
        label={words.number}
        value={shown.number}
        maxLength={60}
        onChange={(number) => change({ number })}
      />
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
