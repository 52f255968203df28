import { hasPack } from './observability/matters.ts';
import type { StageSettings } from './settings.ts';
import { isChina, isOrigin, isWebAddress, regionOfArn } from './settingTypes.ts';
import { EDGE_REGION } from './stacks/edge.ts';

type Complaint = readonly [name: string, message: string];

/** What is wrong with settings that are each well formed. */
export const complaints = (settings: StageSettings): Complaint[] => [
  ...aboutSignIn(settings),
  ...aboutKeeping(settings),
  ...aboutDomain(settings),
  ...aboutRegion(settings),
  ...settings.districts.flatMap((code): Complaint[] =>
    hasPack(code) ? [] : [['districts', `there is no pack districts/${code}`]],
  ),
  ...settings.notify.flatMap((address): Complaint[] =>
    /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address) ? [] : [['notify', `${address} is no e-mail address`]],
  ),
];

const aboutSignIn = ({ stage, issuer, allowedOrigins }: StageSettings): Complaint[] => [
  ...(isWebAddress(issuer, stage) ? [] : [['issuer', `${issuer} is no https address`] as const]),
  ...allowedOrigins.flatMap((origin): Complaint[] =>
    isOrigin(origin, stage) ? [] : [['allowedOrigins', `${origin} is no https origin`]],
  ),
];

const aboutKeeping = ({
  stage,
  logRetentionDays,
  digestDays,
  deletionProtection,
}: StageSettings): Complaint[] => {
  if (digestDays < 1) return [['digestDays', 'must be at least 1']];
  if (stage !== 'prod') return [];
  return [
    // the Cybersecurity Law of the PRC asks for network logs of at least six months
    ...(logRetentionDays >= 180 ? [] : [['logRetentionDays', 'stage prod keeps at least 180'] as const]),
    ...(digestDays >= 180 ? [] : [['digestDays', 'stage prod keeps at least 180'] as const]),
    ...(deletionProtection ? [] : [['deletionProtection', 'stage prod cannot go without'] as const]),
  ];
};

const aboutDomain = ({ domainName, domainCertificate, region, waf }: StageSettings): Complaint[] => {
  if (domainName === undefined && domainCertificate === undefined) return [];
  if (domainName === undefined) return [['domainName', 'a certificate is set without the name it is for']];
  const place = regionOfArn(domainCertificate ?? '', 'acm');
  if (place === undefined) return [['domainCertificate', 'is no ARN of an ACM certificate']];
  // CloudFront, which comes before the API with waf, has its certificates in one region
  const wanted = waf ? EDGE_REGION : region;
  return wanted === undefined || place === wanted
    ? []
    : [['domainCertificate', `lies in ${place} and has to in ${wanted}`]];
};

const aboutRegion = ({ region, waf, replicas }: StageSettings): Complaint[] => {
  const places = replicas.map((arn) => [arn, regionOfArn(arn, 'kms')] as const);
  return [
    ...(waf && region === undefined ? [['region', 'waf needs to know it'] as const] : []),
    ...(waf && isChina(region) ? [['waf', `${region} has no web ACLs for CloudFront`] as const] : []),
    ...(replicas.length > 0 && region === undefined ? [['region', 'replicas need to know it'] as const] : []),
    ...places.flatMap(([arn, place]): Complaint[] => {
      if (place === undefined) return [['replicas', `${arn} is no ARN of a key`]];
      if (place === region) return [['replicas', `${place} is where the tables are already`]];
      return isChina(place) === isChina(region) ? [] : [['replicas', `${place} is another partition`]];
    }),
  ];
};
