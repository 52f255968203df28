/** What a page needs of storage: its keys are its own properties, as a browser has it. */
const METHODS = {
  getItem(this: Record<string, string>, key: string): string | null {
    return Object.hasOwn(this, key) ? (this[key] ?? null) : null;
  },
  setItem(this: Record<string, string>, key: string, value: string): void {
    this[key] = value;
  },
  removeItem(this: Record<string, string>, key: string): void {
    delete this[key];
  },
};

const PROBE = 'tongban.probe';

/** Whether the browser keeps what is stored: it throws where people block all data of sites, or where it is full. */
const keeps = (name: 'sessionStorage' | 'localStorage'): boolean => {
  try {
    globalThis[name].setItem(PROBE, '1');
    globalThis[name].removeItem(PROBE);
    return true;
  } catch {
    return false;
  }
};

// where a browser keeps nothing, the page remembers until it is left: most of it needs no sign-in
for (const name of ['sessionStorage', 'localStorage'] as const)
  if (!keeps(name)) Object.defineProperty(globalThis, name, { value: Object.create(METHODS) });
