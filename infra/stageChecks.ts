import { isDetailType } from '../functions/notify/detailTypes.ts';
import { hasPack } from './observability/matters.ts';
import type { StageSettings } from './settings.ts';
import { isChina, isOrigin, isWebAddress, regionOfArn } from './settingTypes.ts';
import { EDGE_REGION } from './stacks/edge.ts';

const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

type Complaint = readonly [name: string, message: string];

/** Finds contradictions between settings that are well formed by themselves. */
export const findComplaints = (settings: StageSettings): Complaint[] => [
  ...aboutSignIn(settings),
  ...aboutRetention(settings),
  ...aboutBackups(settings),
  ...aboutDomain(settings),
  ...aboutRegion(settings),
  ...aboutMessages(settings),
  ...aboutFiles(settings),
  ...settings.districts.flatMap((code): Complaint[] =>
    hasPack(code) ? [] : [['districts', `no such pack: districts/${code}`]],
  ),
  ...settings.notify.flatMap((address): Complaint[] =>
    MAIL.test(address) ? [] : [['notify', `${address} is not an e-mail address`]],
  ),
];

const aboutSignIn = ({ stage, issuer, allowedOrigins }: StageSettings): Complaint[] => [
  ...(isWebAddress(issuer, stage) ? [] : [['issuer', `${issuer} is not an https address`] as const]),
  ...allowedOrigins.flatMap((origin): Complaint[] =>
    isOrigin(origin, stage) ? [] : [['allowedOrigins', `${origin} is not an https origin`]],
  ),
];

const aboutMessages = ({ smsSender, mailFrom, gateways, webhooks, region }: StageSettings): Complaint[] => [
  ...(smsSender === 'sns' && isChina(region)
    ? [['smsSender', `SNS sends no text messages from ${region}: use gateways`] as const]
    : []),
  ...(mailFrom !== undefined && isChina(region)
    ? [['mailFrom', `SES is not available in ${region}: use gateways`] as const]
    : []),
  ...(mailFrom === undefined || MAIL.test(mailFrom)
    ? []
    : [['mailFrom', `${mailFrom} is not an e-mail address`] as const]),
  ...Object.values(gateways).flatMap(refuseUnlessHttps('gateways')),
  ...Object.values(webhooks)
    .map(({ url }) => url)
    .flatMap(refuseUnlessHttps('webhooks')),
  ...Object.values(webhooks).flatMap(({ events = [] }) =>
    events.flatMap((name): Complaint[] =>
      isDetailType(name) ? [] : [['webhooks', `no such event: ${name} (docs/events.md lists all)`]],
    ),
  ),
];

// not this machine or its network: only a name that has a public certificate
const refuseUnlessHttps =
  (setting: string) =>
  (url: string): Complaint[] =>
    isWebAddress(url, 'prod') && !new URL(url).username ? [] : [[setting, `${url} is not an https address`]];

const aboutRetention = ({
  stage,
  logRetentionDays,
  digestDays,
  deletionProtection,
}: StageSettings): Complaint[] => {
  if (digestDays < 1) return [['digestDays', 'must be at least 1']];
  if (stage !== 'prod') return [];
  return [
    // the Cybersecurity Law of the PRC requires network logs of at least six months
    ...(logRetentionDays >= 180
      ? []
      : [['logRetentionDays', 'must be at least 180 for stage prod'] as const]),
    ...(digestDays >= 180 ? [] : [['digestDays', 'must be at least 180 for stage prod'] as const]),
    ...(deletionProtection ? [] : [['deletionProtection', 'must be on for stage prod'] as const]),
  ];
};

const aboutBackups = ({ backupDays, backupLock, backupCopyTo, region }: StageSettings): Complaint[] => {
  if (backupDays === 0) {
    const unused =
      backupCopyTo === undefined ? (backupLock === 'off' ? undefined : 'backupLock') : 'backupCopyTo';
    return unused === undefined ? [] : [[unused, 'must not be set when backupDays is 0']];
  }
  if (backupCopyTo === undefined) return [];
  const place = regionOfArn(backupCopyTo, 'backup');
  if (place === undefined || !backupCopyTo.includes(':backup-vault:'))
    return [['backupCopyTo', 'must be the ARN of a backup vault']];
  return region === undefined || isChina(place) === isChina(region)
    ? []
    : [['backupCopyTo', `${place} is in another partition`]];
};

const aboutDomain = ({ domainName, domainCertificate, region, waf }: StageSettings): Complaint[] => {
  if (domainName === undefined && domainCertificate === undefined) return [];
  if (domainName === undefined) return [['domainName', 'must be set together with domainCertificate']];
  const place = regionOfArn(domainCertificate ?? '', 'acm');
  if (place === undefined) return [['domainCertificate', 'must be the ARN of an ACM certificate']];
  // with waf, CloudFront serves the name, and its certificates are in one region
  const wanted = waf ? EDGE_REGION : region;
  return wanted === undefined || place === wanted
    ? []
    : [['domainCertificate', `is in ${place}, but must be in ${wanted}`]];
};

/** S3 keeps nothing in colder storage before. */
const SOONEST_COLD = 30;

const aboutFiles = ({ scanner, region, fileColdDays }: StageSettings): Complaint[] => [
  ...(scanner === 'guardduty' && isChina(region)
    ? [['scanner', `guardduty is not available in ${region}`] as const]
    : []),
  ...(fileColdDays === 0 || fileColdDays >= SOONEST_COLD
    ? []
    : [['fileColdDays', `must be 0 or at least ${SOONEST_COLD}`] as const]),
];

const aboutRegion = ({ region, waf, replicas }: StageSettings): Complaint[] => {
  const places = replicas.map((arn) => [arn, regionOfArn(arn, 'kms')] as const);
  return [
    ...(waf && region === undefined ? [['region', 'must be set for waf'] as const] : []),
    ...(waf && isChina(region) ? [['waf', `is not available in ${region}`] as const] : []),
    ...(replicas.length > 0 && region === undefined ? [['region', 'must be set for replicas'] as const] : []),
    ...places.flatMap(([arn, place]): Complaint[] => {
      if (place === undefined) return [['replicas', `${arn} is not the ARN of a KMS key`]];
      if (place === region) return [['replicas', `${place} is the region of the tables themselves`]];
      return isChina(place) === isChina(region) ? [] : [['replicas', `${place} is in another partition`]];
    }),
  ];
};
