import { expect, test } from 'vitest';
import { findCase } from '../../../functions/case/caseQueries.ts';
import type { Case } from '../../../functions/case/model.ts';
import { loadConfig } from '../../../functions/config.ts';
import type { Context } from '../../../functions/request/context.ts';
import { createServices } from '../../../functions/services.ts';
import { haicangDirectory } from '../../support/haicang.ts';

const number = '350205002214-HC-PS-02-0123456789ABCDEF';
const seen: Case = {
  number,
  district: '350205',
  village: '350205002214',
  matter: 'HC-PS-02',
  matterVersion: 1,
  serviceClass: 'DIRECT',
  handling: 'INSTANT',
  status: 'SUBMITTED',
  channel: 'ONLINE',
  desk: '350205002214',
  filedAt: '2016-04-06T01:00:00.000Z',
  dueAt: '2016-04-07T16:00:00.000Z',
  clock: { limit: { value: 1, unit: 'WORKING_DAY' } },
  onTheSpot: false,
  crossVillage: false,
  applicant: { name: '陈**', identityNumber: '99**************11' },
  person: 'p',
  version: 1,
  materials: [],
  events: [],
};

const services = createServices(
  loadConfig({
    STAGE: 'test',
    REGISTRY_TABLE: 'r',
    CASES_TABLE: 'c',
    COUNTERS_TABLE: 'n',
    FILES_BUCKET: 'f',
    FILES_URL: 'https://f.example.org/',
    PERSON_KEY_ID: 'k',
    PERSON_INDEX_KEY_ID: 'k',
    CERTIFICATE_KEY_IDS: 'k',
    CERTIFICATE_ISSUER: 'tongban-test',
    PUBLIC_URL: 'https://tongban.example/',
    OIDC_ISSUER: 'https://id.example.org',
    OIDC_AUDIENCE: 'a',
    OIDC_TOKENS: '{}',
  }),
);
const contextWith = (record: () => Promise<void>): Context => ({
  services: {
    ...services,
    registry: { ...services.registry, find: async () => haicangDirectory() },
    cases: { ...services.cases, find: async () => seen },
    views: { ...services.views, record },
  },
  asker: {
    subject: 's',
    role: 'SUPERVISOR',
    district: '350205',
    windows: new Set(),
    offices: new Set(),
    person: null,
  },
  now: new Date('2016-04-06T02:00:00Z'),
  lang: 'EN',
  opened: new Map(),
  signed: new Map(),
});

test('a case is returned only after its view was logged', async () => {
  const order: string[] = [];
  const found = await findCase(
    contextWith(async () => {
      await Promise.resolve();
      order.push('written');
    }),
    number,
  );
  order.push(found?.number ?? '');
  expect(order).toEqual(['written', number]);
});

test('reading a case fails if its view cannot be logged', async () => {
  const context = contextWith(() => Promise.reject(new Error('no table')));
  await expect(findCase(context, number)).rejects.toThrow('no table');
});
