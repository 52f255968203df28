import { Match } from 'aws-cdk-lib/assertions';
import { expect, it } from 'vitest';
import {
  byAgent,
  byDesk,
  byEscalation,
  byPending,
  byPerson,
  byRevoked,
  byTask,
  caseIndexes,
} from '../../infra/stacks/caseIndexes.ts';
import { templatesOf } from '../support/synth.ts';

const { data } = templatesOf('prod');

const hasIndex = (name: string, partition: string, sort: string): void =>
  data.hasResourceProperties('AWS::DynamoDB::GlobalTable', {
    GlobalSecondaryIndexes: Match.arrayWith([
      Match.objectLike({
        IndexName: name,
        KeySchema: [
          { AttributeName: partition, KeyType: 'HASH' },
          { AttributeName: sort, KeyType: 'RANGE' },
        ],
        Projection: Match.objectLike({ ProjectionType: 'INCLUDE' }),
      }),
    ]),
  });

it('byPerson finds the cases of a person in order of filing', () => {
  hasIndex('byPerson', 'person', 'filedAt');
});

it('byAgent finds the cases that an agent filed, and projects only their numbers', () => {
  hasIndex('byAgent', 'agentPerson', 'filedAt');
  expect(byAgent.nonKeyAttributes).toEqual(['number']);
});

it('byDesk finds the open cases of a district and desk by deadline, and those settled on a day', () => {
  hasIndex('byDesk', 'listedIn', 'listedBy');
});

it('byTask finds tasks by deadline, and projects only their numbers', () => {
  hasIndex('byTask', 'task', 'taskDue');
  expect(byTask.nonKeyAttributes).toEqual(['number']);
});

it('byEscalation finds escalated items of a district by time', () => {
  hasIndex('byEscalation', 'escalatedIn', 'escalatedAt');
});

it('byPending finds everything of a district that is open or has a task', () => {
  hasIndex('byPending', 'pendingIn', 'filedAt');
});

it('byRevoked finds the revoked certificates of a district, and projects only their indexes', () => {
  hasIndex('byRevoked', 'revokedIn', 'revokedAt');
  expect(byRevoked.nonKeyAttributes).toEqual(['revokedIndexes']);
});

it('byTouched finds the items of a district by the day of their last act, and projects only their numbers', () => {
  hasIndex('byTouched', 'district', 'touchedOn');
});

it('what lists show is one attribute, so that it can change after a deployment', () => {
  for (const { nonKeyAttributes } of [byPerson, byDesk, byEscalation, byPending])
    expect(nonKeyAttributes).toContain('listed');
});

it('no index projects what changes with every act: version, owner and events', () => {
  for (const { nonKeyAttributes = [] } of caseIndexes)
    for (const name of ['version', 'owner', 'events', 'status']) expect(nonKeyAttributes).not.toContain(name);
});
