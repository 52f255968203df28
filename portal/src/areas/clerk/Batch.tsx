import { useState } from 'react';
import { ask } from '../../ask';
import { useAct } from '../../case/useAct';
import type { FieldSchema } from '../../form/schema';
import type { AcceptCasesInput } from '../../graphql/graphql';
import { useLang, useWords } from '../../language';
import { useDesk } from '../../session/useDesk';
import { useMe } from '../../session/useSession';
import { Heading } from '../../ui/Heading';
import { Failure } from '../../ui/Loaded';
import { Refusals } from '../../ui/Refusals';
import { SignInFirst } from '../../ui/SignInFirst';
import { AgentFields, toAgent, useAgent } from './AgentFields';
import { AcceptCases } from './acceptCases';
import { BatchRows } from './BatchRows';
import { type BatchRow, MOST_ROWS, problemsOf, toRowApplication } from './batch';
import { batchWords } from './batchWords';
import { useCatalogue } from './catalogue';
import { MatterPicker } from './MatterPicker';
import { Papers } from './Papers';
import { PasteRows } from './PasteRows';
import { useVillageNames } from './VillageSearch';

/** Accepts what an agent brings for many people at once: rows pasted from a table, each accepted or refused on its own. */
export const Batch = () => (
  <SignInFirst>
    <OwnBatch />
  </SignInFirst>
);

const OwnBatch = () => {
  const words = useWords(batchWords);
  const lang = useLang();
  const me = useMe();
  const [window] = useDesk();
  const [agent, setAgent] = useAgent('EMPLOYER');
  const [code, setCode] = useState('');
  const [materials, setMaterials] = useState<string[]>([]);
  const [rows, setRows] = useState<readonly BatchRow[]>([]);
  const matter = useCatalogue().find((one) => one.code === code);
  const villages = useVillageNames();
  const schema: FieldSchema = matter?.form ?? {};
  const open = rows.filter(({ number }) => number === undefined);
  const [sentIds, setSentIds] = useState<readonly string[]>([]);
  const { act, isBusy, error, refusals } = useAct(
    (input: AcceptCasesInput) => ask(AcceptCases, { input, lang }).then(({ acceptCases }) => acceptCases),
    ({ results }) =>
      setRows((before) =>
        before.map((row) => {
          const result = results.find(({ position }) => sentIds[position] === row.id);
          if (!result) return row;
          const number = result.case?.number;
          return { ...row, problems: problemsOf(result.refusals), ...(number !== undefined && { number }) };
        }),
      ),
  );
  if (!me) return null;
  const send = () => {
    if (window === undefined || !matter) return;
    const sent = open.slice(0, MOST_ROWS);
    setSentIds(sent.map(({ id }) => id));
    act((idempotencyKey) => ({
      idempotencyKey,
      window,
      settleAtOnce: true,
      agent: toAgent(agent),
      cases: sent.map(({ cells, files }) => ({
        application: toRowApplication(cells, { matter: matter.code, materials, files, schema, villages }),
      })),
    }));
  };
  return (
    <div className="stack-5">
      <Heading>{words.title}</Heading>
      <div className="visit-columns">
        <AgentFields agent={agent} onChange={setAgent} />
        <div className="stack">
          <MatterPicker
            chosen={matter}
            onChoose={(next) => {
              setCode(next);
              setMaterials([]);
              setRows([]);
            }}
          />
          {matter && <Papers materials={matter.materials} value={materials} onChange={setMaterials} />}
          {matter && <p className="quiet small">{words.papersOfAll}</p>}
        </div>
      </div>
      {matter && (
        <>
          <PasteRows schema={schema} onRows={(added) => setRows([...rows, ...added])} />
          {rows.length > 0 && <BatchRows rows={rows} matter={matter} schema={schema} onChange={setRows} />}
          <Refusals refusals={refusals} />
          {error && <Failure error={error} onRetry={send} />}
          {rows.length > 0 && (
            <p className="row">
              <button type="button" className="button" disabled={isBusy || open.length === 0} onClick={send}>
                {words.accept(Math.min(open.length, MOST_ROWS))}
              </button>
              <span role="status">{words.soFar(rows.length - open.length, rows.length)}</span>
            </p>
          )}
        </>
      )}
    </div>
  );
};
