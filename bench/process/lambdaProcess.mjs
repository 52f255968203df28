// Runs one bundled function in a process of its own, as Lambda does, and counts its CPU time.
import process from 'node:process';

const measure = async (act) => {
  const [cpu, from] = [process.cpuUsage(), performance.now()];
  const value = await act();
  const { user, system } = process.cpuUsage(cpu);
  return { value, wallMs: performance.now() - from, cpuMs: (user + system) / 1_000 };
};

let handler;
const acts = {
  load: async ({ file }) => {
    ({ handler } = await import(file));
  },
  invoke: ({ event }) => handler(event, { awsRequestId: 'bench', getRemainingTimeInMillis: () => 29_000 }),
  // all that the process has used, its start included
  total: async () => process.cpuUsage(),
};

process.on('message', async (message) => {
  try {
    process.send(await measure(() => acts[message.act](message)));
  } catch (error) {
    process.send({ error: error instanceof Error ? error.stack : String(error) });
  }
});
