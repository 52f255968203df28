import { z } from 'zod';

/** Which kind of installation it is. */
export const Stage = z.enum(['local', 'dev', 'test', 'prod']);
export type Stage = z.infer<typeof Stage>;

/** Comma-separated on the command line, a list in cdk.json. */
export const list = z
  .union([z.string().transform((text) => text.split(',')), z.array(z.string())])
  .transform((parts) => parts.map((part) => part.trim()).filter((part) => part !== ''));

/** `on` or `off` on the command line, true or false in cdk.json. */
export const flag = z.union([
  z.boolean(),
  z.enum(['on', 'off'], 'must be on or off').transform((word) => word === 'on'),
]);

/** A whole number, also as text. */
export const days = z.coerce.number('must be a number of days').int().min(0).max(3_653);

// what CloudWatch Logs can keep
const KEPT_DAYS = [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1_096, 1_827, 2_192, 3_653];

/** How long CloudWatch keeps a log: one of its own choices. */
export const logDays = days.refine(
  (number) => KEPT_DAYS.includes(number),
  `must be one of ${KEPT_DAYS.join(' ')}`,
);

/** A region's name, such as cn-north-1. */
export const region = z.string().regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'is no region, such as cn-north-1');

/** Whether a text is an https address; http on this machine will do for a local run. */
export const isWebAddress = (text: string, stage: Stage): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && hostname === 'localhost' && stage === 'local');
};

/** Stands for every http origin in the CORS configuration of an HTTP API; only a local run may have it. */
export const ANY_HTTP_ORIGIN = 'http://*';

/** Whether a text is a web address without a path. */
export const isOrigin = (text: string, stage: Stage): boolean =>
  (stage === 'local' && text === ANY_HTTP_ORIGIN) ||
  (isWebAddress(text, stage) && new URL(text).origin === text);

/** The region that an ARN names; undefined when the text is no ARN of this service. */
export const regionOfArn = (arn: string, service: string): string | undefined =>
  new RegExp(`^arn:aws[a-z-]*:${service}:([a-z0-9-]+):\\d{12}:.+$`).exec(arn)?.[1];

/** Whether a region is one of the China partition, where accounts, endpoints and some services differ. */
export const isChina = (name: string | undefined): boolean => name?.startsWith('cn-') === true;
