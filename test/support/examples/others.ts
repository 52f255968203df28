import { randomUUID } from 'node:crypto';
import { globalId } from '../../../functions/request/globalId.ts';
import { ROLES } from '../../unit/identity/policyTable.ts';
import { haicangFiles } from '../haicang.ts';
import { organisation } from '../organisation.ts';
import { places } from '../world.ts';
import type { Example } from './example.ts';
import { DISTRICT, MORNING } from './stage.ts';

/** Examples of the registry, the asker, certificates and figures. */
export const otherExamples = {
  me: { variables: () => ({}), noStranger: ROLES },
  node: { variables: () => ({ id: globalId('District', DISTRICT) }) },
  districts: { variables: () => ({}) },
  district: { variables: () => ({ code: DISTRICT }) },
  matter: { variables: () => ({ district: DISTRICT, code: 'HC-PS-02' }) },
  nearestWindows: { variables: () => ({ district: DISTRICT, village: places.xinan }) },
  importDistrict: { variables: () => ({ input: { idempotencyKey: randomUUID(), pack: haicangFiles } }) },
  colleagues: {
    variables: async ({ world }) => {
      const operator = (await world.actor('operator')).at(MORNING);
      const posting = {
        subject: randomUUID(),
        desk: places.haifaWindow,
        duty: 'MAIN',
        from: '2016-04-01',
      } as const;
      await organisation.postStaff(operator, posting);
      return { district: DISTRICT };
    },
    anyWindow: true,
  },
  openWork: { variables: () => ({ window: places.xinanWindow }) },
  handOverAll: {
    variables: () => ({
      input: {
        idempotencyKey: randomUUID(),
        district: DISTRICT,
        window: places.xinanWindow,
        clerk: 'nobody',
        successor: { window: places.haifaWindow, clerk: 'clerk-of-haifa' },
      },
    }),
  },
  uploadPackPart: {
    variables: () => ({
      input: {
        idempotencyKey: randomUUID(),
        district: DISTRICT,
        position: 0,
        part: { matters: { matters: [] } },
      },
    }),
  },
  verifyCertificate: { variables: () => ({ token: 'no.token.of-ours' }) },
  auditStatus: { variables: () => ({ district: DISTRICT }) },
  serviceReport: { variables: () => ({ district: DISTRICT, from: '2016-04-01', to: '2016-04-30' }) },
} satisfies Record<string, Example>;
