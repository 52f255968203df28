import { z } from 'zod';

const Stage = z.enum(['local', 'dev', 'test', 'prod']);
export type Stage = z.infer<typeof Stage>;

/** What happens to data and keys when their stack is deleted. */
export type Removal = 'retain' | 'destroy';

/** Nobody's issuer (RFC 2606): the app can be synthesized with it, but nobody can sign in. */
export const NO_ISSUER = 'https://issuer.invalid';

const isWebAddress = (text: string, stage: Stage): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && hostname === 'localhost' && stage === 'local');
};

const isOrigin = (text: string, stage: Stage): boolean =>
  isWebAddress(text, stage) && new URL(text).origin === text;

const Context = z
  .object({
    stage: Stage.default('dev'),
    issuer: z.string().optional(),
    audience: z.string().min(1).default('tongban'),
    /** Who signs certificates, as they name it; short, because it is in every QR code. */
    certificateIssuer: z
      .string()
      .regex(/^[\w.-]{1,24}$/, 'at most 24 letters, digits, dots and hyphens')
      .optional(),
    allowedOrigins: z
      .string()
      .default('')
      .transform((list) => list.split(',').filter((origin) => origin !== '')),
  })
  .transform((context) => ({
    ...context,
    issuer: context.issuer ?? defaultIssuer(context.stage),
    certificateIssuer: context.certificateIssuer ?? `tongban-${context.stage}`,
  }))
  .superRefine(({ stage, issuer, allowedOrigins }, check) => {
    const complain = (path: string, message: string) =>
      check.addIssue({ code: 'custom', path: [path], message });
    if (!isWebAddress(issuer, stage)) complain('issuer', `${issuer} is no https address`);
    if (stage === 'prod' && issuer === NO_ISSUER) complain('issuer', 'stage prod needs a real one');
    for (const origin of allowedOrigins) {
      if (!isOrigin(origin, stage)) complain('allowedOrigins', `${origin} is no https origin`);
    }
  });

const defaultIssuer = (stage: Stage): string => (stage === 'local' ? 'http://localhost:4000' : NO_ISSUER);

const fixed = (stage: Stage) => ({
  logRetentionDays: stage === 'prod' ? 180 : 30,
  removal: stage === 'local' || stage === 'dev' ? ('destroy' as const) : ('retain' as const),
  introspection: stage === 'local',
  // not for local: a local run and production run the same bytes
  sourceMaps: stage === 'dev',
});

/** A setting that cannot be used; the message is one line that says which and how to set it. */
export class SettingsError extends Error {}

/** The settings of a stage, from the CDK context (`-c stage=… -c issuer=…`). Throws SettingsError. */
export const readSettings = (context: Record<string, unknown>) => {
  const parsed = Context.safeParse(context);
  if (parsed.success) return { ...parsed.data, ...fixed(parsed.data.stage) };
  const [issue] = parsed.error.issues;
  const name = issue?.path.join('.') ?? 'context';
  throw new SettingsError(`Wrong setting: ${name}: ${issue?.message} (set it with -c ${name}=…)`);
};
export type StageSettings = Readonly<ReturnType<typeof readSettings>>;
