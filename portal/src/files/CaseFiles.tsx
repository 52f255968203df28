import { useState } from 'react';
import { ask } from '../ask';
import { graphql } from '../graphql';
import type { CaseViewFragment } from '../graphql/graphql';
import { useLang, useWords } from '../language';
import { Failure } from '../ui/Loaded';
import { fileWords } from './words';

const FileLink = graphql(`
  query FileLink($number: ID!, $id: ID!, $lang: Lang!) {
    case(number: $number) {
      files(id: $id) { id refusedBecause(lang: $lang) link(purpose: EXAMINE) { url preview } }
    }
  }
`);

type File = NonNullable<CaseViewFragment['files']>[number];
type Opened = { readonly id: string; readonly picture?: string; readonly refused?: string };

/** The files of a case: each is opened by a link of its own, which staff find again in the access log. */
export const CaseFiles = ({ shown: { number, files } }: { readonly shown: CaseViewFragment }) => {
  const words = useWords(fileWords);
  const lang = useLang();
  const [opened, setOpened] = useState<Opened>();
  const [error, setError] = useState<Error>();
  if (!files || files.length === 0) return null;
  const open = async (id: string) => {
    try {
      const { case: found } = await ask(FileLink, { number, id, lang });
      const { link, refusedBecause } = found?.files?.[0] ?? {};
      if (refusedBecause) setOpened({ id, refused: refusedBecause });
      else if (link?.preview) setOpened({ id, picture: await loadPicture(link.preview) });
      else if (link) location.assign(link.url);
    } catch (failure) {
      setError(failure instanceof Error ? failure : new Error(String(failure)));
    }
  };
  return (
    <section className="stack-2">
      <h3>{words.filesTitle}</h3>
      {error && <Failure error={error} />}
      <ul className="plain stack-2">
        {files.map((file) => (
          <li key={file.id} className="stack-2">
            <p className="row is-spread">
              <span>
                {nameOf(file, files)} <span className="quiet small">{sizeOf(file)}</span>
              </span>
              {!refusalOf(file, opened) && (
                <button type="button" className="quiet-button" onClick={() => void open(file.id)}>
                  {words.open}
                  <span className="visually-hidden"> {nameOf(file, files)}</span>
                </button>
              )}
            </p>
            {file.type === 'HEIC' && <p className="quiet small">{words.noPreview}</p>}
            {opened?.id === file.id && opened.picture && (
              <img src={opened.picture} alt={nameOf(file, files)} className="picture" />
            )}
            <Refused because={refusalOf(file, opened)} />
          </li>
        ))}
      </ul>
    </section>
  );
};

// a fault may be found after the page was loaded
const refusalOf = ({ id, refusedBecause }: File, opened: Opened | undefined): string | undefined =>
  refusedBecause ?? (opened?.id === id ? opened.refused : undefined);

const Refused = ({ because }: { readonly because: string | undefined }) => {
  const words = useWords(fileWords);
  if (because === undefined) return null;
  return (
    <p className="notice is-bad" role="alert">
      {words.refused(because)}
    </p>
  );
};

/** The material of a file, and which of its files it is if there are several. */
const nameOf = ({ id, material }: File, files: readonly File[]): string => {
  const same = files.filter((one) => one.material.name === material.name);
  return same.length > 1
    ? `${material.name} ${same.findIndex((one) => one.id === id) + 1}/${same.length}`
    : material.name;
};

const sizeOf = ({ type, bytes }: File): string => `${type} ${Math.max(1, Math.round(bytes / 1_024))} KB`;

// the policy of the page shows pictures of its own only
const loadPicture = async (url: string): Promise<string> => {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return URL.createObjectURL(await answer.blob());
};
