import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NO_ISSUER, Settings } from '../../infra/settings.ts';
import { readSettings, SettingsError } from '../../infra/stages.ts';

const CAREFUL = { alarms: true, release: 'gradual', removal: 'retain' };
const CERTIFICATE = 'arn:aws:acm:eu-west-1:111122223333:certificate/0b1c';
const VAULT = 'arn:aws:backup:eu-west-1:111122223333:backup-vault:copies';
const REPLICA = 'arn:aws:kms:eu-west-1:111122223333:key/0b1c';

describe('settings', () => {
  it('default settings are those of dev, with an issuer that nobody can sign in with', () => {
    expect(readSettings({})).toMatchObject({ stage: 'dev', issuer: NO_ISSUER, removal: 'destroy' });
  });

  it('dev is cheap, test and prod are careful', () => {
    const cheap = { alarms: false, backupDays: 0, release: 'at-once', removal: 'destroy' };
    expect(readSettings({ stage: 'dev' })).toMatchObject(cheap);
    expect(readSettings({ stage: 'test' })).toMatchObject({ ...CAREFUL, backupDays: 7 });
    expect(readSettings({ stage: 'prod' })).toMatchObject({ ...CAREFUL, backupDays: 35 });
  });

  it('nobody can sign in until an issuer is set', () => {
    expect(readSettings({ stage: 'prod' }).issuer).toBe(NO_ISSUER);
  });

  it('settings are text on the command line and JSON in cdk.json', () => {
    const json = { alarms: true, notify: ['a@example.org', 'b@example.org'], backupDays: 14 };
    const text = { alarms: 'on', notify: 'a@example.org, b@example.org', backupDays: '14' };
    expect(readSettings(text)).toEqual(readSettings(json));
  });

  it('tracing is on only in a known region with X-Ray', () => {
    const tracing = (region?: string) => readSettings({ stage: 'prod', region }).tracing;
    expect([tracing('eu-west-1'), tracing('cn-north-1'), tracing()]).toEqual([true, false, false]);
  });

  it('prod retains data, and logs for half a year', () => {
    const prod = readSettings({ stage: 'prod', issuer: 'https://id.example.org' });
    expect(prod).toMatchObject({ removal: 'retain', logRetentionDays: 180, introspection: false });
  });

  it('local and prod have the same bundles', () => {
    const prod = readSettings({ stage: 'prod', issuer: 'https://id.example.org' });
    expect(readSettings({ stage: 'local' }).sourceMaps).toBe(prod.sourceMaps);
  });

  it('the token layout is an object, or JSON on the command line', () => {
    const tokens = { profile: 'keycloak', role: 'realm_access.roles', roles: { counter: 'clerk' } };
    for (const given of [tokens, JSON.stringify(tokens)])
      expect(readSettings({ tokens: given }).tokens).toMatchObject({ ...tokens, district: 'district' });
  });

  it('a local run may be its own issuer', () => {
    expect(readSettings({ stage: 'local', issuer: 'http://localhost:4001' }).issuer).toBe(
      'http://localhost:4001',
    );
  });
});

describe('wrong settings', () => {
  const wrong: [string, Record<string, unknown>][] = [
    ['stage', { stage: 'production' }],
    ['issuer', { issuer: 'http://id.example.org' }],
    ['issuer', { issuer: 'http://localhost:4000' }],
    ['issuer', { issuer: 'id.example.org' }],
    ['audience', { audience: '' }],
    ['persistedOperations', { persistedOperations: 'operations.graphql' }],
    ['jwksUri', { jwksUri: 'http://id.example.org/keys' }],
    ['tokens', { tokens: '{' }],
    ['tokens', { tokens: { profile: 'any' } }],
    ['tokens', { tokens: { roles: { boss: 'mayor' } } }],
    ['certificateIssuer', { certificateIssuer: 'x'.repeat(25) }],
    ['certificateKeys', { certificateKeys: '' }],
    ['certificateKeys', { certificateKeys: 'CertificateKey,CertificateKey' }],
    ['certificateKeys', { certificateKeys: 'PersonKey' }],
    ['allowedOrigins', { allowedOrigins: '*' }],
    ['allowedOrigins', { allowedOrigins: 'http://*' }],
    ['allowedOrigins', { stage: 'local', allowedOrigins: '*' }],
    ['allowedOrigins', { allowedOrigins: 'https://a.example.org/portal' }],
    ['allowedOrigins', { allowedOrigins: 'https://a.example.org,http://b.example.org' }],
    ['region', { region: 'China' }],
    ['districts', { districts: '350205,Haicang' }],
    ['alarms', { alarms: 'yes' }],
    ['notify', { notify: 'ops@example.org,ops' }],
    ['logRetentionDays', { logRetentionDays: '100' }],
    ['logRetentionDays', { stage: 'prod', logRetentionDays: 90 }],
    ['deletionProtection', { stage: 'prod', deletionProtection: 'off' }],
    ['backupDays', { backupDays: '-1' }],
    ['backupLock', { backupLock: 'forever' }],
    ['backupLock', { backupDays: 0, backupLock: 'governance' }],
    ['backupCopyTo', { stage: 'prod', backupCopyTo: 'vault' }],
    ['backupCopyTo', { stage: 'prod', backupCopyTo: 'arn:aws:backup:eu-west-1:111122223333:plan:x' }],
    ['backupCopyTo', { backupDays: 0, backupCopyTo: VAULT }],
    ['backupCopyTo', { stage: 'prod', region: 'cn-north-1', backupCopyTo: VAULT }],
    ['dataEvents', { dataEvents: 'yes' }],
    ['timestampAuthority', { timestampAuthority: 'http://tsa.example.org' }],
    ['timestampAuthority', { timestampAuthority: 'tsa.example.org' }],
    ['release', { release: 'big-bang' }],
    ['domainName', { domainCertificate: CERTIFICATE }],
    ['domainName', { domainName: 'https://api.example.org' }],
    ['domainCertificate', { domainName: 'api.example.org' }],
    ['domainCertificate', { domainName: 'api.example.org', domainCertificate: 'arn:aws:iam::1:x' }],
    [
      'domainCertificate',
      { region: 'ap-east-1', domainName: 'a.example.org', domainCertificate: CERTIFICATE },
    ],
    [
      'domainCertificate',
      { region: 'eu-west-1', waf: 'on', domainName: 'a.example.org', domainCertificate: CERTIFICATE },
    ],
    ['region', { waf: 'on' }],
    ['waf', { region: 'cn-north-1', waf: 'on' }],
    ['region', { replicas: REPLICA }],
    ['replicas', { region: 'ap-east-1', replicas: 'eu-west-1' }],
    ['replicas', { region: 'eu-west-1', replicas: REPLICA }],
    ['replicas', { region: 'cn-north-1', replicas: REPLICA }],
  ];

  it.each(wrong)('a wrong %s is rejected in one line that names it: %o', (name, context) => {
    expect(() => readSettings(context)).toThrow(SettingsError);
    expect(() => readSettings(context)).toThrow(
      new RegExp(`^Wrong setting: ${name}: .*-c ${name}=…, or in cdk.json\\)$`),
    );
  });

  it('an unknown setting is rejected', () => {
    expect(() => readSettings({ alarm: 'on' })).toThrow(/^Wrong setting: alarm: no such setting/);
  });

  it('a wrong setting fails the synthesis with exit code 1', () => {
    const { status, stderr } = spawnSync(process.execPath, ['infra/app.ts'], {
      encoding: 'utf8',
      env: { ...process.env, CDK_CONTEXT_JSON: JSON.stringify({ stage: 'prod', issuer: 'id' }) },
    });
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('Wrong setting: issuer')]);
  });
});

it('every setting is explained in docs/stages.md', () => {
  const explained = readFileSync('docs/stages.md', 'utf8').matchAll(/^\| `(\w+)`/gm);
  expect([...explained].map(([, name]) => name).sort()).toEqual(Object.keys(Settings.shape).sort());
});
