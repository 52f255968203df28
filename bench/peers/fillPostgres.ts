import { readFileSync } from 'node:fs';
import type { Case } from '../../functions/case/model.ts';
import type { Directory } from '../../functions/registry/directory.ts';
import { createPeerCase } from './peerCases.ts';
import type { Postgres } from './postgres.ts';

type Value = string | number | boolean | undefined;

/** Writes a row as COPY reads it; no value here has a tab, a line break or a backslash. */
export const toCopyRow = (values: readonly Value[]): string =>
  `${values.map((value) => (value === undefined ? '\\N' : String(value))).join('\t')}\n`;

/** The rows of a case and of its acts. */
export const toRows = (one: Case, id: number): { readonly own: string; readonly events: string } => {
  const {
    number,
    village,
    matter,
    window,
    desk,
    status,
    filedAt,
    completedAt,
    dueAt,
    applicant,
    person,
    owner,
  } = one;
  const masked = [applicant.name, person];
  const own = [id, number, village, matter, window, desk, status, filedAt, completedAt, dueAt, ...masked];
  const events = one.events.map((event, i) =>
    toCopyRow([
      id,
      i + 1,
      event.type,
      event.at,
      event.day,
      village,
      event.actor,
      'desk' in event ? event.desk : undefined,
      'onTheSpot' in event && event.onTheSpot,
      'crossVillage' in event && event.crossVillage,
      'online' in event && event.online,
      'visit' in event && event.visit,
      'onTime' in event && event.onTime,
    ]),
  );
  return { own: toCopyRow([...own, owner?.clerk, `key-${id}`]), events: events.join('') };
};

/** Makes the tables of a cluster, and copies the district and its cases into them. */
export const fillPostgres = async ({ run }: Postgres, directory: Directory, total: number): Promise<void> => {
  await run([readFileSync(new URL('schema.sql', import.meta.url), 'utf8')]);
  await run(copyDistrict(directory));
  await run(copyCases('cases', directory, total));
  await run(copyCases('case_events', directory, total));
  await run(["select setval(pg_get_serial_sequence('cases', 'id'), (select max(id) from cases));"]);
  await run(['vacuum analyze;']);
};

const END = '\\.\n';

const copyDistrict = function* ({ villages, matters, windows }: Directory): Generator<string> {
  yield 'copy villages from stdin;\n';
  for (const [code, { name }] of villages) yield toCopyRow([code, name.zh]);
  yield `${END}copy matters from stdin;\n`;
  for (const [code, [first]] of matters) yield toCopyRow([code, first?.name.zh]);
  yield `${END}copy windows from stdin;\n`;
  for (const [code, { name }] of windows) yield toCopyRow([code, name.zh]);
  yield END;
};

const copyCases = function* (
  table: 'cases' | 'case_events',
  directory: Directory,
  total: number,
): Generator<string> {
  yield `copy ${table} from stdin;\n`;
  for (let n = 0; n < total; n += 1) {
    const rows = toRows(createPeerCase(directory, n, total), n + 1);
    yield table === 'cases' ? rows.own : rows.events;
  }
  yield END;
};
