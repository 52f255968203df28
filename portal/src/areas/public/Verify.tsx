import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useEffect, useState } from 'react';
import { ask } from '../../ask';
import { graphql } from '../../graphql';
import type { VerifyQuery } from '../../graphql/graphql';
import { useDates, useLang, useWords } from '../../language';
import { TextArea } from '../../ui/Field';
import { Heading } from '../../ui/Heading';
import { Loaded } from '../../ui/Loaded';
import { noteTried } from '../../ui/tried';
import { publicWords } from './words';

const VerifyDocument = graphql(`
  query Verify($token: String!, $lang: Lang!) {
    verifyCertificate(token: $token) {
      status
      matterName(lang: $lang)
      number
      holder
      issuedAt
      validUntil
    }
  }
`);

/** Verifies a certificate. The token stands behind the `#`, which browsers do not send to servers. */
export const Verify = () => {
  const words = useWords(publicWords);
  const lang = useLang();
  const [token, setToken] = useState(() => location.hash.slice(1));
  const [typed, setTyped] = useState('');
  const query = useQuery({
    queryKey: ['verify', token, lang],
    queryFn: () => ask(VerifyDocument, { token, lang }),
    enabled: token !== '',
  });
  const check = (event: FormEvent) => {
    event.preventDefault();
    setToken(tokenIn(typed));
  };
  return (
    <div className="stack-5 measure">
      <div className="stack-2">
        <Heading>{words.verifyTitle}</Heading>
        <p className="quiet">{words.verifyText}</p>
      </div>
      {token !== '' && (
        <Loaded query={query}>
          {({ verifyCertificate }) => <Result verification={verifyCertificate} />}
        </Loaded>
      )}
      <form className="stack-2" onSubmit={check}>
        <TextArea id="token" label={words.token} value={typed} maxLength={4_000} onChange={setTyped} />
        <p>
          <button type="submit" className="button" disabled={typed.trim() === ''}>
            {words.check}
          </button>
        </p>
      </form>
    </div>
  );
};

// people paste the text of the code, which is the address of this page
const tokenIn = (text: string): string => text.trim().split('#').at(-1) ?? '';

const CLASSES = { VALID: 'is-good', EXPIRED: 'is-warning', REVOKED: 'is-bad', INVALID: 'is-bad' } as const;

const Result = ({ verification }: { readonly verification: VerifyQuery['verifyCertificate'] }) => {
  const words = useWords(publicWords);
  const dates = useDates();
  const { status } = verification;
  useEffect(() => {
    if (status === 'VALID') noteTried('verify');
  }, [status]);
  const { matterName, number, holder, issuedAt, validUntil } = verification;
  const rows = [
    [words.matter, matterName],
    [words.holder, holder],
    [words.number, number],
    [words.issuedAt, issuedAt && dates.instant(issuedAt)],
    [words.validUntil, validUntil && dates.day(validUntil)],
  ] as const;
  return (
    <section className={`notice ${CLASSES[status]} stack-2`} role="status">
      <h2>{words.status[status]}</h2>
      <dl className="definition">
        {rows.map(([name, value]) =>
          value ? (
            <div key={name} className="contents">
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {status === 'VALID' && <p>{words.compare}</p>}
    </section>
  );
};
