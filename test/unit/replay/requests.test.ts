import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, getOperationAST, getVariableValues, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import {
  ACCEPT,
  createAcceptance,
  createSubmission,
  partVisit,
  SUBMIT,
  windowOf,
} from '../../../replay/play/requests.ts';
import { groupVisits, type Visit } from '../../../replay/play/visit.ts';
import { REPORT } from '../../../replay/report/readReport.ts';
import { generateWorkload } from '../../../replay/workload/generate.ts';
import { readWorkloadPack } from '../../../replay/workload/pack.ts';
import { isOnline } from '../../../replay/workload/row.ts';

const pack = readWorkloadPack();
const visits = groupVisits(generateWorkload(pack));
const folder = new URL('../../../schema/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
const schema = buildSchema(files.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n'));

const find = (wanted: (visit: Visit) => boolean): Visit => {
  const visit = visits.find(wanted);
  if (!visit) throw new Error('the workload has no such visit');
  return visit;
};

const whole = ({ rows }: Visit) => ({ rows, settleAtOnce: true });

const faults = (document: string, variables: object): readonly { message: string }[] => {
  const parsed = parse(document);
  const values = getVariableValues(
    schema,
    getOperationAST(parsed)?.variableDefinitions ?? [],
    Object.fromEntries(Object.entries(variables)),
  );
  return [...validate(schema, parsed), ...(values.errors ?? [])];
};

describe('requests of a replay', () => {
  it('all requests of a replay are valid by the schema', () => {
    const group = find(({ isGroup, rows }) => isGroup && rows.some(isOnline));
    const [row] = group.rows;
    const submitted = new Map([[row, 'number']]);
    expect(faults(SUBMIT, { input: createSubmission(pack, row) })).toEqual([]);
    expect(faults(ACCEPT, { input: createAcceptance(pack, group, whole(group), submitted) })).toEqual([]);
    expect(faults(REPORT, { district: '350205', from: '2016-04-01', to: '2016-05-20' })).toEqual([]);
  });

  it('a group is filed as one visit of one agent, each case with its own village', () => {
    const group = find(({ isGroup, rows }) => isGroup && new Set(rows.map(({ home }) => home)).size > 1);
    const input = createAcceptance(pack, group, whole(group), new Map());
    expect(input.agent?.identity.number).toMatch(/^999999/);
    expect(input.cases.map((one) => one.application?.village)).toEqual(group.rows.map(({ home }) => home));
  });

  it('a case filed online is accepted by its number', () => {
    const visit = find(({ rows }) => isOnline(rows[0]));
    const { cases, agent } = createAcceptance(
      pack,
      visit,
      whole(visit),
      new Map([[visit.rows[0], '350205002006-HC-PS-02-X']]),
    );
    expect(cases[0]?.submitted?.number).toBe('350205002006-HC-PS-02-X');
    expect(agent).toBeUndefined();
  });

  it('a home visit is requested as such', () => {
    const visit = find(({ rows, isGroup }) => !isGroup && rows[0].channel === 'home_visit');
    expect(createAcceptance(pack, visit, whole(visit), new Map()).channel).toBe('HOME_VISIT');
  });

  it('requests list every required material', () => {
    const { application } = createSubmission(pack, find(({ rows }) => rows[0].matter === 'HC-PS-02').rows[0]);
    expect(application.materials).toHaveLength(4);
  });

  it('requests list an agent’s papers only for a case with an agent', () => {
    const { rows } = find(({ rows }) => rows[0].matter === 'HC-PS-03');
    const [alone, byAgent] = [false, true].map(
      (isByAgent) => createSubmission(pack, rows[0], isByAgent).application,
    );
    expect(alone?.materials).not.toContain('principal-and-proxy-id-cards');
    expect(byAgent?.materials).toContain('principal-and-proxy-id-cards');
  });

  it('requests fill in required form fields only', () => {
    const formOf = (matter: string) =>
      createSubmission(pack, find(({ rows }) => rows[0].matter === matter).rows[0]).application.form;
    expect(Object.keys(formOf('HC-HO-01') ?? {})).toEqual(['address', 'monthlyRent', 'leaseFrom', 'leaseTo']);
    expect(formOf('HC-PS-02')).toBeUndefined();
  });

  it('requests go to windows of the pack', () => {
    const text = readFileSync(new URL('../../../districts/350205/windows.json', import.meta.url), 'utf8');
    const asked = new Set(visits.map(windowOf));
    expect([...asked].filter((id) => !text.includes(`"${id}"`))).toEqual([]);
  });

  it('idempotency keys are unique, and the same in every replay', () => {
    const parts = visits.flatMap((visit) => partVisit(visit).map((part) => ({ visit, part })));
    const keys = parts.map(
      ({ visit, part }) => createAcceptance(pack, visit, part, new Map()).idempotencyKey,
    );
    expect(new Set(keys).size).toBe(parts.length);
    expect(keys[0]).toBe('replay-20160401-SYN000001-settle');
  });
});
