import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { NO_ISSUER, readSettings, SettingsError } from '../../infra/stages.ts';

describe('settings', () => {
  it('are those of dev when nothing is set, with an issuer that signs nobody in', () => {
    expect(readSettings({})).toMatchObject({ stage: 'dev', issuer: NO_ISSUER, removal: 'destroy' });
  });

  it('keep data and half a year of logs in prod', () => {
    const prod = readSettings({ stage: 'prod', issuer: 'https://id.example.org' });
    expect(prod).toMatchObject({ removal: 'retain', logRetentionDays: 180, introspection: false });
  });

  it('are the same bundles for local and prod', () => {
    const prod = readSettings({ stage: 'prod', issuer: 'https://id.example.org' });
    expect(readSettings({ stage: 'local' }).sourceMaps).toBe(prod.sourceMaps);
  });

  it('let a local run be its own issuer', () => {
    expect(readSettings({ stage: 'local', issuer: 'http://localhost:4001' }).issuer).toBe(
      'http://localhost:4001',
    );
  });
});

describe('a wrong setting is refused in one line that names it', () => {
  const wrong: [string, Record<string, unknown>][] = [
    ['stage', { stage: 'production' }],
    ['issuer', { stage: 'prod' }],
    ['issuer', { issuer: 'http://id.example.org' }],
    ['issuer', { issuer: 'http://localhost:4000' }],
    ['issuer', { issuer: 'id.example.org' }],
    ['audience', { audience: '' }],
    ['certificateIssuer', { certificateIssuer: 'x'.repeat(25) }],
    ['allowedOrigins', { allowedOrigins: '*' }],
    ['allowedOrigins', { allowedOrigins: 'https://a.example.org/portal' }],
    ['allowedOrigins', { allowedOrigins: 'https://a.example.org,http://b.example.org' }],
  ];

  it.each(wrong)('%s: %o', (name, context) => {
    expect(() => readSettings(context)).toThrow(SettingsError);
    expect(() => readSettings(context)).toThrow(new RegExp(`^Wrong setting: ${name}: .*-c ${name}=…\\)$`));
  });

  it('and ends the synthesis with 1', () => {
    const { status, stderr } = spawnSync(process.execPath, ['infra/app.ts'], {
      encoding: 'utf8',
      env: { ...process.env, CDK_CONTEXT_JSON: JSON.stringify({ stage: 'prod' }) },
    });
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('Wrong setting: issuer')]);
  });
});
