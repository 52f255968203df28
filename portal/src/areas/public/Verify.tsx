import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useEffect, useState } from 'react';
import { AskFailure, ask } from '../../ask';
import { BearerCheck } from '../../certificate/BearerCheck';
import { checkOffline, type OfflineCheck } from '../../certificate/checkOffline';
import { installOfflineWorker } from '../../certificate/offlineWorker';
import { loadPublished } from '../../certificate/published';
import { isReadable } from '../../certificate/token';
import { certificateWords } from '../../certificate/words';
import { useConfig } from '../../configContext';
import { graphql } from '../../graphql';
import type { VerifyQuery } from '../../graphql/graphql';
import { useDates, useLang, useLanguage, useWords } from '../../language';
import { localDay } from '../../localDay';
import { TextArea } from '../../ui/Field';
import { Heading } from '../../ui/Heading';
import { Loaded } from '../../ui/Loaded';
import { noteTried } from '../../ui/tried';
import { useZone } from '../../zone';
import { publicWords } from './words';

const VerifyDocument = graphql(`
  query Verify($token: String!, $lang: Lang!) {
    verifyCertificate(token: $token) {
      status
      documentName(lang: $lang)
      matterName(lang: $lang)
      number
      holder
      issuedAt
      validUntil
      fields { name label(lang: $lang) value(lang: $lang) }
    }
  }
`);

/** What is known of a token: by the endpoint, or else by this device. */
type Verified =
  | { readonly online: VerifyQuery['verifyCertificate']; readonly offline?: undefined }
  | { readonly online?: undefined; readonly offline: OfflineCheck };

/** Asks the endpoint; without a connection this device checks the certificate by itself. */
const verify = async (token: string, lang: 'ZH' | 'EN', keysPath: string): Promise<Verified> => {
  if (!isReadable(token)) return { offline: { status: 'INVALID' } };
  try {
    const online = (await ask(VerifyDocument, { token, lang })).verifyCertificate;
    // keeps the list of what was revoked, for a later time without a connection: an older one may not have this one yet
    if (online.status !== 'INVALID') void checkOffline(token, keysPath).catch(() => undefined);
    return { online };
  } catch (error) {
    if (!(error instanceof AskFailure) || error.kind !== 'offline') throw error;
    return { offline: await checkOffline(token, keysPath) };
  }
};

/** Verifies a certificate. The token stands behind the `#`, which browsers do not send to servers. */
export const Verify = () => {
  const words = useWords(publicWords);
  const lang = useLang();
  const { certificateKeys } = useConfig();
  const [token, setToken] = useState(() => location.hash.slice(1));
  const [typed, setTyped] = useState('');
  const query = useQuery({
    queryKey: ['verify', token, lang],
    queryFn: () => verify(token, lang, certificateKeys),
    retry: false,
    // the browser may be wrong about its connection, and this device can verify without one
    networkMode: 'always',
    enabled: token !== '',
  });
  useEffect(() => {
    void installOfflineWorker();
    void loadPublished(certificateKeys);
  }, [certificateKeys]);
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
          {({ online, offline }) => (
            <>
              {online ? <Result verification={online} /> : <OfflineResult check={offline} />}
              {/* what nobody signed proves nobody's number */}
              {(online ?? offline).status !== 'INVALID' && <BearerCheck token={token} />}
            </>
          )}
        </Loaded>
      )}
      <form className="stack-2" onSubmit={check}>
        <TextArea id="token" label={words.token} value={typed} maxLength={12_000} onChange={setTyped} />
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
  const { status, documentName, fields, matterName, number, holder, issuedAt, validUntil } = verification;
  useEffect(() => {
    if (status === 'VALID') noteTried('verify');
  }, [status]);
  const rows = [
    [words.document, documentName],
    [words.matter, matterName],
    [words.holder, holder],
    [words.number, number],
    [words.issuedAt, issuedAt && dates.instant(issuedAt)],
    [words.validUntil, validUntil && dates.day(validUntil)],
    ...fields.map(({ label, value }) => [label, dates.text(value)] as const),
  ] as const;
  return (
    <section className={`notice ${CLASSES[status]} stack-2`} role="status">
      <h2>{words.status[status]}</h2>
      <Rows rows={rows} />
      {status === 'VALID' && <p>{words.compare}</p>}
    </section>
  );
};

const OFFLINE_CLASSES = { ...CLASSES, UNLISTED: 'is-warning' } as const;

const OfflineResult = ({ check }: { readonly check: OfflineCheck }) => {
  const words = useWords(publicWords);
  const certificate = useWords(certificateWords);
  const { language } = useLanguage();
  const dates = useDates();
  const zone = useZone();
  const { status } = check;
  const rows =
    check.status === 'INVALID'
      ? []
      : ([
          [words.document, check.document[language]],
          [words.holder, check.holder],
          [words.number, check.number],
          [words.issuedAt, dates.instant(check.issuedAt)],
          // it expires as its last day ends
          [words.validUntil, dates.day(localDay(Date.parse(check.expiresAt) - 1, zone))],
          ...check.fields.map(({ label, value }) => [label[language], dates.text(value[language])] as const),
        ] as const);
  return (
    <section className={`notice ${OFFLINE_CLASSES[status]} stack-2`} role="status">
      <h2>{status === 'UNLISTED' ? certificate.unlisted : words.status[status]}</h2>
      <Rows rows={rows} />
      <p className="quiet small">{certificate.onDevice}</p>
      {check.status !== 'INVALID' && check.listedAt !== null && (
        <p className="quiet small">{certificate.listedAt(dates.instant(check.listedAt))}</p>
      )}
    </section>
  );
};

type Row = readonly [name: string, value: string | null | undefined];

const Rows = ({ rows }: { readonly rows: readonly Row[] }) => (
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
);
