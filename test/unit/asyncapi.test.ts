import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Validator } from '@cfworker/json-schema';
import { expect, test } from 'vitest';
import document from '../../docs/asyncapi.json' with { type: 'json' };
import { DETAIL_TYPES } from '../../functions/notify/detailTypes.ts';

const specification = fileURLToPath(import.meta.resolve('@asyncapi/specs/schemas/3.0.0.json'));

test('docs/asyncapi.json is an AsyncAPI 3.0 document', () => {
  const validator = new Validator(JSON.parse(readFileSync(specification, 'utf8')), '7', false);
  expect(validator.validate(document).errors).toEqual([]);
  const { channels: _, ...incomplete } = document;
  expect(validator.validate({ ...incomplete, operations: [] }).valid).toBe(false);
});

test('docs/asyncapi.json names every detail type of the bus, and no other', () => {
  expect(document.components.schemas.DetailType.enum.toSorted()).toEqual([...DETAIL_TYPES].sort());
});

test('every reference in docs/asyncapi.json leads somewhere', () => {
  const text = JSON.stringify(document);
  for (const [, path = ''] of text.matchAll(/"\$ref":"#\/([^"]+)"/g)) {
    const found = path
      .split('/')
      .reduce<unknown>((inner, name) => Reflect.get(Object(inner), name), document);
    expect(found, path).toBeDefined();
  }
});
