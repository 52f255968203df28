import { Match } from 'aws-cdk-lib/assertions';
import { expect, it } from 'vitest';
import { byAgent, byDesk, byEscalation, byPerson, byTask } from '../../infra/stacks/caseIndexes.ts';
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

it('byDesk finds the cases of a desk by deadline', () => {
  hasIndex('byDesk', 'desk', 'dueAt');
});

it('byTask finds tasks by deadline', () => {
  hasIndex('byTask', 'task', 'taskDue');
});

it('byEscalation finds escalated items of a district by time', () => {
  hasIndex('byEscalation', 'escalatedIn', 'escalatedAt');
});

it('an index projects neither events nor its own keys', () => {
  expect(byPerson.nonKeyAttributes).not.toContain('events');
  expect(byPerson.nonKeyAttributes).not.toContain('person');
  expect(byDesk.nonKeyAttributes).not.toContain('dueAt');
});

it('an index projects at most the 20 attributes that DynamoDB allows', () => {
  expect(byPerson.nonKeyAttributes?.length).toBeLessThanOrEqual(20);
  expect(byDesk.nonKeyAttributes?.length).toBeLessThanOrEqual(20);
  expect(byTask.nonKeyAttributes?.length).toBeLessThanOrEqual(20);
  expect(byEscalation.nonKeyAttributes?.length).toBeLessThanOrEqual(20);
});
