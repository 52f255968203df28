import { randomUUID } from 'node:crypto';
import { haicangPack } from '../haicang.ts';
import type { Example } from './example.ts';
import { DISTRICT } from './stage.ts';

const key = () => ({ idempotencyKey: randomUUID(), district: DISTRICT });

/** Examples of editing and reading the registry's rules. */
export const ruleExamples = {
  delegationCoverage: { variables: () => ({ district: DISTRICT, from: '2016-03-31', to: '2016-04-01' }) },
  matterChanges: { variables: () => ({ district: DISTRICT, code: 'HC-PS-02', from: 1, to: 1 }) },
  searchesWithoutResult: { variables: () => ({ district: DISTRICT, month: '2016-04-01' }) },
  registryLog: { variables: () => ({ district: DISTRICT }) },
  delegateMatter: {
    variables: () => ({
      input: {
        ...key(),
        matter: 'HC-PS-04',
        level: 'VILLAGE',
        kind: 'SERVICE',
        from: '2016-06-01',
        basis: { zh: '试1号', en: 'trial 1' },
      },
    }),
  },
  revokeDelegation: {
    variables: () => ({
      input: { ...key(), delegation: 'DLG-HC-PS-01-STREET-2016', lastDay: '2016-12-31', reason: '到期' },
    }),
  },
  publishMatter: {
    variables: () => {
      const [matter] = haicangPack().matters.matters;
      return { input: { ...key(), matter: { ...matter, code: 'HC-EX-01', effectiveFrom: '2016-06-01' } } };
    },
  },
} satisfies Record<string, Example>;
