import { useQuery } from '@tanstack/react-query';
import { ask } from '../../../ask';
import { graphql } from '../../../graphql';
import type { MyAppointmentFragment, MyTicketFragment } from '../../../graphql/graphql';
import { useLang, useWords } from '../../../language';
import { localDay, useToday } from '../../../localDay';
import { nodesOf } from '../../../nodes';
import { Heading } from '../../../ui/Heading';
import { Loaded } from '../../../ui/Loaded';
import { SignInFirst } from '../../../ui/SignInFirst';
import { useZone } from '../../../zone';
import { Bookings } from './Bookings';
import { Earlier } from './Earlier';
import { Tickets } from './Tickets';
import { queueWords } from './words';

const QueueDocument = graphql(`
  query MyQueue($lang: Lang!) {
    myTickets(first: 10) { edges { node { ...MyTicket } } }
    myAppointments(first: 20) { edges { node { ...MyAppointment } } }
  }
`);

const REFRESH_MS = 15_000;

/** The tickets and bookings of whoever is signed in, with what they can do about each. */
export const Appointments = () => (
  <SignInFirst>
    <OwnQueue />
  </SignInFirst>
);

const OwnQueue = () => {
  const words = useWords(queueWords);
  const lang = useLang();
  const today = useToday();
  const zone = useZone();
  const query = useQuery({
    queryKey: ['myQueue', lang],
    queryFn: () => ask(QueueDocument, { lang }),
    refetchInterval: REFRESH_MS,
  });
  return (
    <div className="stack-5">
      <Heading>{words.title}</Heading>
      <Loaded query={query}>
        {({ myTickets, myAppointments }) => {
          const tickets = nodesOf(myTickets.edges);
          const bookings = nodesOf(myAppointments.edges);
          const isOfToday = ({ takenAt }: MyTicketFragment) => localDay(Date.parse(takenAt), zone) === today;
          const isAhead = ({ day, status }: MyAppointmentFragment) => day >= today && status !== 'CHECKED_IN';
          return (
            <>
              <Tickets tickets={tickets.filter(isOfToday)} />
              <Bookings bookings={bookings.filter(isAhead)} today={today} />
              <Earlier
                tickets={tickets.filter((one) => !isOfToday(one))}
                bookings={bookings.filter((one) => !isAhead(one))}
              />
            </>
          );
        }}
      </Loaded>
    </div>
  );
};
