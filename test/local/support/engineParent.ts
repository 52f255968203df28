// a process that owns an engine, to be killed: prints the engine's endpoint and waits
import { startEngine } from '../../../infra/local/dynamodb/engine.ts';

const { endpoint } = await startEngine(String(process.argv[2]));
console.log(endpoint);
setInterval(() => undefined, 60_000);
