import type { ReactNode } from 'react';

/** A table that scrolls sideways by itself, by keyboard too, so that the page never does. */
export const TableScroll = ({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
  <section className="table-scroll" aria-label={label} tabIndex={0}>
    <table>{children}</table>
  </section>
);
