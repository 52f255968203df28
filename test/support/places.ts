/** Villages and windows of the stories. */
export const places = {
  xinan: '350205002214',
  xiayang: '350205002006',
  haifa: '350205003001',
  xinyangStreet: '350205002000',
  xinanWindow: '350205002214-01',
  xinyangStreetWindow: '350205002000-01',
  haifaWindow: '350205003001-01',
} as const;

/** Returns the instant of a wall-clock time in Haicang: `haicang('2016-04-01 09:00')`. */
export const haicang = (time: string): Date => new Date(`${time.replace(' ', 'T')}:00+08:00`);
