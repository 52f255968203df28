import { z } from 'zod';

/** The stage of an installation. */
export const Stage = z.enum(['local', 'dev', 'test', 'prod']);
export type Stage = z.infer<typeof Stage>;

/** A list: comma-separated on the command line, an array in cdk.json. */
export const listSetting = z
  .union([z.string().transform((text) => text.split(',')), z.array(z.string())])
  .transform((parts) => parts.map((part) => part.trim()).filter((part) => part !== ''));

/** A flag: `on` or `off` on the command line, a boolean in cdk.json. */
export const flagSetting = z.union([
  z.boolean(),
  z.enum(['on', 'off'], 'must be on or off').transform((word) => word === 'on'),
]);

/** An object: JSON on the command line, itself in cdk.json. */
export const jsonSetting = <T extends z.ZodType>(schema: T) => z.preprocess(readJson, schema);

const readJson = (given: unknown): unknown => {
  if (typeof given !== 'string') return given;
  try {
    return JSON.parse(given);
  } catch {
    return given;
  }
};

/** Where a local run receives webhooks; the runner knows the port. */
export const LOCAL_RECEIVER = 'https://receiver.invalid';

/** The output of a webhook that gets events of all types. */
export const EVERY_EVENT = 'all';

/** A number of days, also as text. */
export const daysSetting = z.coerce.number('must be a number of days').int().min(0).max(3_653);

// the retention periods of CloudWatch Logs
const KEPT_DAYS = [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1_096, 1_827, 2_192, 3_653];

/** A retention period that CloudWatch Logs supports. */
export const logDaysSetting = daysSetting.refine(
  (number) => KEPT_DAYS.includes(number),
  `must be one of ${KEPT_DAYS.join(' ')}`,
);

/** A whole number from 0, also as text. */
export const countSetting = z.coerce.number('must be a whole number').int().min(0);

/** A region's name, such as cn-north-1. */
export const regionSetting = z
  .string()
  .regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'must be a region, such as cn-north-1');

/** Whether a text is an https address; a local run also accepts http on localhost. */
export const isWebAddress = (text: string, stage: Stage): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && hostname === 'localhost' && stage === 'local');
};

/** Any http origin, in the CORS configuration of an HTTP API. For local runs only. */
export const ANY_HTTP_ORIGIN = 'http://*';

/** Whether a text is an origin: a web address without a path. */
export const isOrigin = (text: string, stage: Stage): boolean =>
  (stage === 'local' && text === ANY_HTTP_ORIGIN) ||
  (isWebAddress(text, stage) && new URL(text).origin === text);

/** Reads the region of an ARN; undefined if the text is no ARN of this service. */
export const regionOfArn = (arn: string, service: string): string | undefined =>
  new RegExp(`^arn:aws[a-z-]*:${service}:([a-z0-9-]+):\\d{12}:.+$`).exec(arn)?.[1];

/** Whether a region is in the China partition: other accounts, endpoints and services. */
export const isChina = (name: string | undefined): boolean => name?.startsWith('cn-') === true;
