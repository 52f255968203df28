import { Validator } from '@cfworker/json-schema';
import document from '../../docs/asyncapi.json' with { type: 'json' };

/** Returns what does not fit the schema of that name in docs/asyncapi.json, in words; nothing if all does. */
export const findMisfits = (name: 'Event' | 'Webhook' | 'Reply', value: unknown): string[] => {
  const validator = new Validator({ ...document, $ref: `#/components/schemas/${name}` }, '7', false);
  return validator
    .validate(value)
    .errors.map(({ instanceLocation, error }) => `${instanceLocation}: ${error}`);
};
