import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { ask } from '../../ask';
import { useAct } from '../../case/useAct';
import { presentTime } from '../../clock';
import { useDistrict } from '../../configContext';
import { graphql } from '../../graphql';
import type { NearWindowFragment, TakeTicketInput } from '../../graphql/graphql';
import { useJoin, useLang, useWords } from '../../language';
import { startSignIn } from '../../session/session';
import { useIsSignedIn } from '../../session/useSession';
import { Heading } from '../../ui/Heading';
import { Failure, Loaded } from '../../ui/Loaded';
import { Refusals } from '../../ui/Refusals';
import { VillagePicker } from './VillagePicker';
import { residentWords } from './words';

const Nearest = graphql(`
  query NearestWindows($district: ID!, $village: ID, $matter: ID, $now: DateTime!, $lang: Lang!) {
    nearestWindows(district: $district, village: $village, matter: $matter, first: 12) { ...NearWindow }
  }
`);
graphql(`
  fragment NearWindow on NearWindow {
    distanceInMetres
    nearness
    settles
    queueLength
    window {
      code
      name(lang: $lang)
      address(lang: $lang)
      directions(lang: $lang)
      phone
      accessibility
      isOpen(at: $now)
      hours { from to }
    }
  }
`);
const TakeTicket = graphql(`
  mutation TakeTicket($input: TakeTicketInput!, $lang: Lang!) {
    takeTicket(input: $input) {
      ticket { number sign window { name(lang: $lang) } wait { peopleAhead expectedWaitMinutes } }
      refusals { code message path }
    }
  }
`);

/** Where to go: windows near a village, whether they are open, how many wait; a ticket can be taken at once. */
export const Places = () => {
  const words = useWords(residentWords);
  const given: { village?: unknown; matter?: unknown } = useSearch({ strict: false });
  const village = typeof given.village === 'string' ? given.village : '';
  const matter = typeof given.matter === 'string' ? given.matter : '';
  const district = useDistrict();
  const lang = useLang();
  const navigate = useNavigate();
  // one instant for the page, or every rendering would ask anew
  const [now] = useState(() => new Date(presentTime()).toISOString());
  const query = useQuery({
    queryKey: ['places', district, village, matter, lang],
    queryFn: () => ask(Nearest, { district, village: village || null, matter: matter || null, now, lang }),
  });
  return (
    <div className="stack-5">
      <div className="stack">
        <Heading>{words.placesTitle}</Heading>
        <VillagePicker
          value={village}
          onChange={(next) =>
            void navigate({
              to: '/places',
              search: { ...(next && { village: next }), ...(matter && { matter }) },
            })
          }
        />
      </div>
      <Loaded query={query}>
        {({ nearestWindows }) => (
          <ul className="grid list-plain">
            {nearestWindows.map((near) => (
              <li key={near.window.code} className="card stack-2">
                <Place near={near} />
                <TicketButton window={near.window.code} matter={matter} isOpen={near.window.isOpen} />
                <p>
                  <Link
                    to="/book/$window"
                    params={{ window: near.window.code }}
                    search={matter ? { matter } : {}}
                  >
                    {words.bookHere}
                    <span className="visually-hidden"> {near.window.name}</span>
                  </Link>
                </p>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </div>
  );
};

const Place = ({
  near: { window, queueLength, settles, nearness },
}: {
  readonly near: NearWindowFragment;
}) => {
  const words = useWords(residentWords);
  const join = useJoin();
  return (
    <>
      <strong>{window.name}</strong>
      <span className="row small">
        <span className={window.isOpen ? 'light is-green' : 'light is-yellow'}>
          {window.isOpen ? words.openNow : words.closedNow}
        </span>
        <span>{words.waiting(queueLength)}</span>
        {settles === true && <span className="tag">{words.settlesHere}</span>}
        {nearness && <span className="tag">{words.nearness[nearness]}</span>}
      </span>
      <span className="small">{window.address}</span>
      {window.directions && <span className="quiet small">{window.directions}</span>}
      <span className="quiet small">
        {words.hours} {join(window.hours.map(({ from, to }) => `${from}–${to}`))}
        {window.phone && ` · ${window.phone}`}
      </span>
      {window.accessibility.length > 0 && (
        <span className="quiet small">
          {window.accessibility.map((one) => words.accessibility[one]).join(' · ')}
        </span>
      )}
    </>
  );
};

const TicketButton = ({
  window,
  matter,
  isOpen,
}: {
  readonly window: string;
  readonly matter: string;
  readonly isOpen: boolean;
}) => {
  const words = useWords(residentWords);
  const lang = useLang();
  const signedIn = useIsSignedIn();
  const [taken, setTaken] = useState<{ sign: string; ahead: number }>();
  const { act, isBusy, error, refusals } = useAct(
    (input: TakeTicketInput) => ask(TakeTicket, { input, lang }).then(({ takeTicket }) => takeTicket),
    ({ ticket }) => ticket && setTaken({ sign: ticket.sign, ahead: ticket.wait?.peopleAhead ?? 0 }),
  );
  if (taken) {
    return (
      <p className="notice is-good" role="status">
        {words.ticketTaken(taken.sign, taken.ahead)}
      </p>
    );
  }
  if (!isOpen) return null;
  const take = () =>
    signedIn
      ? act((idempotencyKey) => ({ idempotencyKey, window, ...(matter && { matter }) }))
      : void startSignIn(location.pathname + location.search);
  return (
    <>
      <Refusals refusals={refusals} />
      {error && <Failure error={error} />}
      <p>
        <button type="button" className="button is-small is-second" disabled={isBusy} onClick={take}>
          {words.takeTicket}
        </button>
      </p>
    </>
  );
};
