/** Prints the certificate of a page alone. */
export const printCertificate = (): void => {
  const { dataset } = document.documentElement;
  dataset.print = 'certificate';
  addEventListener('afterprint', () => delete dataset.print, { once: true });
  print();
};
