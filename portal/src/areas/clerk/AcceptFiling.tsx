import { useState } from 'react';
import { ask } from '../../ask';
import { listMaterials } from '../../case/listMaterials';
import { useAct } from '../../case/useAct';
import type { SentFile } from '../../files/FileField';
import type { AcceptCasesInput, CaseViewFragment } from '../../graphql/graphql';
import { useLang, useWords } from '../../language';
import { useDesk } from '../../session/useDesk';
import { Failure } from '../../ui/Loaded';
import { Refusals } from '../../ui/Refusals';
import { noteTried } from '../../ui/tried';
import { AcceptCases, refusalsOf } from './acceptCases';
import { Papers } from './Papers';
import { Scans } from './Scans';
import { useMainKey } from './useKeys';
import { nameFiles } from './visit';
import { deskWords } from './words';

/** What somebody at the window brought with them. */
type Brought = { readonly materials: readonly string[]; readonly files: readonly SentFile[] };
const NOTHING: Brought = { materials: [], files: [] };

/** Accepts a filing that came online and settles it if the window may: without a visit, or with what a visitor brought. */
export const AcceptFiling = ({ shown }: { readonly shown: CaseViewFragment }) => {
  const words = useWords(deskWords);
  const lang = useLang();
  const [window] = useDesk();
  const [isHere, setHere] = useState(false);
  const [brought, setBrought] = useState(NOTHING);
  const { act, isBusy, error, refusals } = useAct(
    (input: AcceptCasesInput) =>
      ask(AcceptCases, { input, lang }).then(({ acceptCases }) => ({ refusals: refusalsOf(acceptCases) })),
    () => noteTried('accept'),
  );
  const accept = () => {
    if (window === undefined || isBusy) return;
    const { materials, files } = isHere ? brought : NOTHING;
    const submitted = {
      ...{ number: shown.number, visit: isHere, materials: [...materials] },
      ...nameFiles(files),
    };
    act((idempotencyKey) => ({ idempotencyKey, window, settleAtOnce: true, cases: [{ submitted }] }));
  };
  useMainKey(accept);
  if (window === undefined) return null;
  return (
    <section className="card stack">
      <h2>{words.acceptTitle}</h2>
      <label className="choice">
        <input type="checkbox" checked={isHere} onChange={(event) => setHere(event.target.checked)} />
        {words.applicantHere}
      </label>
      {isHere && <Bring shown={shown} brought={brought} onChange={setBrought} />}
      <Refusals refusals={refusals} />
      {error && <Failure error={error} onRetry={accept} />}
      <p className="row">
        <button type="button" className="button" disabled={isBusy} onClick={accept}>
          {words.accept}
        </button>
        <kbd>{words.acceptKey}</kbd>
      </p>
    </section>
  );
};

type BringProps = {
  readonly shown: CaseViewFragment;
  readonly brought: Brought;
  readonly onChange: (change: (before: Brought) => Brought) => void;
};

/** The papers that a visitor shows for their filing, and scans of them. */
const Bring = ({ shown, brought, onChange }: BringProps) => {
  const words = useWords(deskWords);
  const filed = shown.materials.map(({ code }) => code);
  const materials = listMaterials(shown);
  return (
    <>
      <Papers
        materials={materials.map((one) =>
          filed.includes(one.code) ? { ...one, name: words.filedOnline(one.name), required: false } : one,
        )}
        value={brought.materials}
        onChange={(seen) => onChange((before) => ({ ...before, materials: seen }))}
      />
      <Scans
        materials={materials}
        sent={brought.files}
        onChange={(change) => onChange((before) => ({ ...before, files: change(before.files) }))}
      />
    </>
  );
};
