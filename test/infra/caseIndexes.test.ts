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

it('finds the cases of a person in the order of filing', () => {
  hasIndex('byPerson', 'person', 'filedAt');
});

it('finds the cases that somebody filed for others, and shows nothing of them', () => {
  hasIndex('byAgent', 'agentPerson', 'filedAt');
  expect(byAgent.nonKeyAttributes).toEqual(['number']);
});

it('finds the cases on a desk by their due time', () => {
  hasIndex('byDesk', 'desk', 'dueAt');
});

it('finds what waits for somebody by when it is due', () => {
  hasIndex('byTask', 'task', 'taskDue');
});

it('finds what was brought up in a district by when', () => {
  hasIndex('byEscalation', 'escalatedIn', 'escalatedAt');
});

it('leaves the events, and its own keys, out of an index', () => {
  expect(byPerson.nonKeyAttributes).not.toContain('events');
  expect(byPerson.nonKeyAttributes).not.toContain('person');
  expect(byDesk.nonKeyAttributes).not.toContain('dueAt');
});

it('stays within the 20 attributes that DynamoDB projects to an index', () => {
  expect(byPerson.nonKeyAttributes?.length).toBeLessThanOrEqual(20);
  expect(byDesk.nonKeyAttributes?.length).toBeLessThanOrEqual(20);
  expect(byTask.nonKeyAttributes?.length).toBeLessThanOrEqual(20);
  expect(byEscalation.nonKeyAttributes?.length).toBeLessThanOrEqual(20);
});
