import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { allowBudget } from '../budget.ts';
import type { Faults } from '../faults.ts';
import { type Asker, type Claims, createJoinedDocuments } from '../identity/asker.ts';
import { type Identity, readIdentityClaims } from '../identity/identity.ts';
import { IssuerUnavailable } from '../identity/issuerKeys.ts';
import { readNameClaim } from '../identity/person.ts';
import { InvalidToken } from '../identity/verifyToken.ts';
import { findOffice } from '../registry/desks.ts';
import { type Desks, desksOn } from '../registry/postings.ts';
import { pinRegistry } from '../registry/registry.ts';
import type { Context } from '../request/context.ts';
import type { Services } from '../services.ts';
import { localDay } from '../time.ts';
import { budgetOf } from './answerBudget.ts';
import { createUnavailable } from './errors/unavailable.ts';
import { readLang } from './readLang.ts';

/** The relevant headers and the time of a request. */
export type RequestFacts = {
  readonly authorization: string | undefined;
  readonly acceptLanguage: string | undefined;
  readonly now: Date;
};

/** Creates the context of a request. Throws HTTP 401: invalid token; 503: issuer unavailable. */
export const createContext = async (all: Services, request: RequestFacts): Promise<Context> => {
  const services = { ...all, registry: pinRegistry(all.registry) };
  const asker = await readAsker(services, request);
  allowBudget(budgetOf(asker?.role));
  return {
    services,
    asker,
    now: request.now,
    lang: readLang(request.acceptLanguage),
    opened: new Map(),
    signed: new Map(),
  };
};

const readAsker = async (
  services: Services,
  { authorization, now }: Pick<RequestFacts, 'authorization' | 'now'>,
): Promise<Asker | null> => {
  if (authorization === undefined) return null;
  const token = /^Bearer (\S+)$/i.exec(authorization)?.[1] ?? '';
  const claims = await services.verifyToken(token).catch(refuseToken(services.faults));
  return toAsker(services, claims, now);
};

// RFC 6750, section 3
const INVALID_TOKEN = new HeaderMap([['www-authenticate', 'Bearer error="invalid_token"']]);

const refuseToken =
  (faults: Faults) =>
  (error: unknown): never => {
    if (error instanceof IssuerUnavailable) {
      faults.issuerUnavailable(error);
      throw createUnavailable('暂时无法核验身份 Identities cannot be verified at the moment.');
    }
    if (!(error instanceof InvalidToken)) throw error;
    throw new GraphQLError('令牌无效 The token is not valid.', {
      extensions: { code: 'UNAUTHENTICATED', http: { status: 401, headers: INVALID_TOKEN } },
    });
  };

const toAsker = async (services: Services, claims: Claims, now: Date): Promise<Asker> => {
  return {
    subject: claims.sub,
    role: claims.role,
    district: claims.district ?? null,
    ...(await desksOf(services, claims, now)),
    ...(await identify(services, claims, readIdentityClaims(claims, now))),
  };
};

const identify = async (
  { personIndex, joins }: Services,
  { role, name }: Claims,
  identity: Identity | undefined,
): Promise<Pick<Asker, 'person' | 'earlierPerson' | 'joined' | 'proven'>> => {
  if (identity === undefined) return { person: null };
  const [person, earlierPerson] = await personIndex.allOf(identity);
  const proven = { identity, name: readNameClaim(name, identity.kind) };
  const isFiler = role === 'RESIDENT' || role === 'AGENT';
  return {
    person,
    earlierPerson,
    proven,
    ...(isFiler && { joined: createJoinedDocuments(() => joins.listOf(person)) }),
  };
};

/** Finds where somebody serves today: per registry, or per token until the registry knows them. */
const desksOf = async (
  { registry }: Services,
  { sub, role, district, windows, offices }: Claims,
  now: Date,
): Promise<Desks> => {
  const serves = role === 'CLERK' || role === 'REVIEWER';
  const directory = serves && district ? await registry.find(district) : undefined;
  const posted = directory && desksOn(directory, sub, localDay(now, directory.district.timeZone));
  return (
    posted ?? {
      windows: new Set(windows.filter((id) => directory?.windows.has(id))),
      offices: new Set(offices.filter((id) => directory && findOffice(directory, id))),
    }
  );
};
