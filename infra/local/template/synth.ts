import { readFileSync } from 'node:fs';
import { z } from 'zod';

const CdkFile = z.object({ context: z.record(z.string(), z.unknown()).default({}) });

/**
 * Synthesizes the app of stage local into `outdir`: the same code and feature flags that `npm run deploy` uses.
 * The CDK is loaded only here, so that a start from an existing assembly does not pay for it.
 */
export const synthesizeLocal = async (issuer: string, outdir: string): Promise<void> => {
  const [{ App }, { defineTongban }, { readSettings }] = await Promise.all([
    import('aws-cdk-lib'),
    import('../../tongban.ts'),
    import('../../stages.ts'),
  ]);
  const app = new App({ outdir, context: cdkContext(), analyticsReporting: false });
  defineTongban(app, readSettings({ stage: 'local', issuer }));
  app.synth();
};

const cdkContext = (): Record<string, unknown> =>
  CdkFile.parse(JSON.parse(readFileSync(new URL('../../../cdk.json', import.meta.url), 'utf8'))).context;
