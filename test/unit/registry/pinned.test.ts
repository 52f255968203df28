import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { createRegistry, pinRegistry, type Version } from '../../../functions/registry/registry.ts';
import { haicangDirectory } from '../../support/haicang.ts';

/** A registry without a table: the test reads only from its cache. */
const registry = createRegistry(DynamoDBDocumentClient.from(new DynamoDBClient({})), 'none');
const version = (changes: number): Version => ({
  directory: haicangDirectory(),
  pointer: { generation: `${changes}-x`, count: 1, changes, hash: '' },
});
const [first, second, third] = [version(1), version(2), version(3)];

describe('pinned registry', () => {
  it('a request sees one version of the registry, and its own change at once', async () => {
    registry.keep('350205', first);
    const mine = pinRegistry(registry);
    const others = pinRegistry(registry);
    expect(await mine.find('350205')).toBe(first.directory);
    others.keep('350205', second);
    expect(await mine.find('350205')).toBe(first.directory);
    expect(await pinRegistry(registry).find('350205')).toBe(second.directory);
    mine.keep('350205', third);
    expect(await mine.find('350205')).toBe(third.directory);
  });

  it('a late read never replaces a newer version of the registry', async () => {
    registry.keep('350205', third);
    registry.keep('350205', second);
    expect(await registry.find('350205')).toBe(third.directory);
  });
});
