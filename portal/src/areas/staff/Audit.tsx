import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../../ask';
import { presentTime } from '../../clock';
import { useDistrict } from '../../configContext';
import { graphql } from '../../graphql';
import { useDates, useLang, useWords } from '../../language';
import { firstDay, useToday } from '../../localDay';
import { nodesOf } from '../../nodes';
import { grouped, percent } from '../../numbers';
import { saveFile } from '../../saveFile';
import { Loaded } from '../../ui/Loaded';
import { SignInFirst } from '../../ui/SignInFirst';
import { TableScroll } from '../../ui/TableScroll';
import { Nights } from './Nights';
import { Period } from './Period';
import { SupervisePage } from './SupervisePage';
import { useLogCodes } from './useLogCodes';
import { staffWords } from './words';

const AuditDocument = graphql(`
  query AuditPage($district: ID!, $from: Date!, $to: Date!, $lang: Lang!) {
    serviceReport(district: $district, from: $from, to: $to) {
      from
      to
      accepted
      completed
      completedOnSpot
      crossVillage
      online
      workingDays
      dailyAverage
      instantRate
      crossVillageRate
      onlineRate
      definitions
      baseline { statement(lang: $lang) }
    }
    auditStatus(district: $district) { ...Nights }
    rateDefinitions { rate reading name(lang: $lang) inWords(lang: $lang) version }
    registryLog(district: $district, first: 20) {
      intact
      edges { node { number at act role codes } }
    }
  }
`);

/** The auditor's page: the figures of a period with how each is made, what the nights found, the log, and an export. */
export const Audit = () => (
  <SignInFirst>
    <OwnAudit />
  </SignInFirst>
);

const OwnAudit = () => {
  const words = useWords(staffWords);
  const district = useDistrict();
  const dates = useDates();
  const showCodes = useLogCodes();
  const lang = useLang();
  const today = useToday();
  const [from, setFrom] = useState(() => firstDay(today));
  const [to, setTo] = useState(today);
  const query = useQuery({
    queryKey: ['audit', district, from, to, lang],
    queryFn: () => ask(AuditDocument, { district, from, to, lang }),
  });
  return (
    <SupervisePage
      title={words.auditTitle}
      beside={<Period from={from} to={to} onFrom={setFrom} onTo={setTo} />}
    >
      <Loaded query={query}>
        {({ serviceReport, auditStatus, rateDefinitions, registryLog }) => (
          <>
            <dl className="facts card">
              {[
                [words.accepted, grouped(serviceReport.accepted)],
                [
                  words.perDay,
                  serviceReport.dailyAverage == null ? '—' : grouped(Math.round(serviceReport.dailyAverage)),
                ],
                [words.onTheSpot, grouped(serviceReport.completedOnSpot)],
                [words.instantRate, percent(serviceReport.instantRate)],
                [words.crossRate, percent(serviceReport.crossVillageRate)],
                [words.onlineRate, percent(serviceReport.onlineRate)],
              ].map(([name, value]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd className="big-number">{value}</dd>
                </div>
              ))}
            </dl>
            {serviceReport.baseline && <p>{serviceReport.baseline.statement}</p>}
            <p>
              <button
                type="button"
                className="button is-second is-small"
                onClick={() =>
                  void download({
                    query: AuditDocument.toString(),
                    variables: { district, from, to },
                    answer: query.data,
                  })
                }
              >
                {words.download}
              </button>
            </p>
            <Nights status={auditStatus} />
            <section className="stack-2">
              <h2>{words.definitions}</h2>
              <TableScroll label={words.definitions}>
                <thead>
                  <tr>
                    <th scope="col">{words.name}</th>
                    <th scope="col">{words.formula}</th>
                    <th scope="col">{words.version}</th>
                  </tr>
                </thead>
                <tbody>
                  {rateDefinitions.map(({ rate, reading, name, inWords, version }) => (
                    <tr key={`${rate} ${reading} ${version}`}>
                      <th scope="row">
                        {name} <span className="quiet small">{words.reading[reading]}</span>
                      </th>
                      <td className="is-text">{inWords}</td>
                      <td>
                        {version}{' '}
                        {rateDefinitions.some(
                          (one) => one.rate === rate && one.reading === reading && one.version > version,
                        ) && <span className="quiet small">{words.earlier}</span>}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </TableScroll>
            </section>
            <section className="stack-2">
              <h2>{words.registryLog}</h2>
              <p className={registryLog.intact ? 'light is-green' : 'light is-red'}>
                {registryLog.intact ? words.intact : words.notIntact}
              </p>
              <ul className="list-plain">
                {nodesOf(registryLog.edges).map(({ number, at, act, codes }) => (
                  <li key={number}>
                    {words.log(dates.instant(at), words.acts[act])}{' '}
                    <span className="quiet small">{showCodes(act, codes)}</span>
                  </li>
                ))}
              </ul>
            </section>
          </>
        )}
      </Loaded>
    </SupervisePage>
  );
};

/** Saves figures with a manifest: the query, its variables, the instant, and the SHA-256 of the answer. */
const download = async (shown: { query: string; variables: object; answer: unknown }): Promise<void> => {
  const answer = JSON.stringify(shown.answer, null, 2);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(answer));
  const sha256 = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const manifest = {
    at: new Date(presentTime()).toISOString(),
    query: shown.query,
    variables: shown.variables,
    sha256,
  };
  saveFile('tongban-figures.json', { manifest, answer: shown.answer });
};
