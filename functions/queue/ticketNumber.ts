/** Where a ticket lies: its window and day, and its place in their order. */
export type TicketAddress = { readonly window: string; readonly day: string; readonly place: number };

const NUMBER = /^(\d{12}-\d{2})-(\d{4})(\d{2})(\d{2})-(\d{3}|[1-9]\d{3,5})$/;

/** The public number: `350205002214-01-20160406-001`. */
export const ticketNumber = ({ window, day, place }: TicketAddress): string =>
  `${window}-${day.replaceAll('-', '')}-${String(place).padStart(3, '0')}`;

/** Takes a public number apart; undefined when it is not one. */
export const parseTicketNumber = (number: string): TicketAddress | undefined => {
  const [, window, year, month, date, place] = NUMBER.exec(number) ?? [];
  if (window === undefined || place === undefined) return undefined;
  return { window, day: `${year}-${month}-${date}`, place: Number(place) };
};
