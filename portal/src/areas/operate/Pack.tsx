import { useState } from 'react';
import { ask } from '../../ask';
import { useDistrict } from '../../configContext';
import { graphql } from '../../graphql';
import { useLang, useWords } from '../../language';
import { saveFile } from '../../saveFile';
import { Field } from '../../ui/Field';
import { Failure } from '../../ui/Loaded';
import type { ShownRefusal } from '../../ui/Refusals';
import { CheckedForm } from './CheckedForm';
import { useExported } from './exported';
import { OperatePage } from './OperatePage';
import { type PackText, readPack } from './readPack';
import { useChecked } from './useChecked';
import { operateWords } from './words';

const ImportDistrict = graphql(`
  mutation ImportDistrict($input: ImportDistrictInput!, $lang: Lang!) {
    importDistrict(input: $input) { preview { ...Preview } refusals { code message path } }
  }
`);

/** Imports a district from the files of its pack, after a check that names every fault by file and path; exports it. */
export const Pack = () => {
  const words = useWords(operateWords);
  return (
    <OperatePage title={words.packTitle}>
      <div className="columns">
        <ImportForm />
        <Export />
      </div>
    </OperatePage>
  );
};

const ImportForm = () => {
  const words = useWords(operateWords);
  const lang = useLang();
  const [files, setFiles] = useState<readonly PackText[]>([]);
  const checked = useChecked(async (entered: readonly PackText[], { idempotencyKey, check }) => {
    const { pack, fault } = readPack(entered);
    if (fault) return { refusals: [toRefusal(fault.kind, words[fault.kind](fault.file))] };
    const input = { idempotencyKey, check, pack };
    if (JSON.stringify(input).length > MOST_BYTES)
      return { refusals: [toRefusal('tooLarge', words.tooLarge)] };
    const { importDistrict } = await ask(ImportDistrict, { input, lang });
    return { ...importDistrict, refusals: importDistrict.refusals.map(withPlace) };
  }, files);
  const choose = async (chosen: FileList | null) =>
    setFiles(
      await Promise.all(
        [...(chosen ?? [])].map(async (file) => ({ name: file.name, text: await file.text() })),
      ),
    );
  return (
    <CheckedForm title={words.importTitle} checked={checked} isDanger>
      <p className="quiet">{words.packText}</p>
      <Field id="files" label={words.files} hint={files.length > 0 ? words.chosen(files.length) : undefined}>
        {(control) => (
          <input
            {...control}
            type="file"
            accept=".json,application/json"
            multiple
            onChange={(event) => void choose(event.target.files)}
          />
        )}
      </Field>
    </CheckedForm>
  );
};

const MOST_BYTES = 750_000;

const toRefusal = (code: string, message: string): ShownRefusal => ({ code, message, path: [] });

// a fault of a pack is found by its file and path
const withPlace = (refusal: ShownRefusal): ShownRefusal => ({
  ...refusal,
  message: `${refusal.path.slice(2).join(' › ')}: ${refusal.message}`,
});

const Export = () => {
  const words = useWords(operateWords);
  const district = useDistrict();
  const exported = useExported();
  return (
    <section className="card stack">
      <h2>{words.exportTitle}</h2>
      <p className="quiet">{words.exportText}</p>
      {exported.error && <Failure error={exported.error} onRetry={() => void exported.refetch()} />}
      <p>
        <button
          type="button"
          className="button is-second"
          disabled={!exported.data}
          onClick={() => saveFile(`${district}.json`, exported.data?.exportDistrict)}
        >
          {words.download}
        </button>
      </p>
    </section>
  );
};
