// Run by npm at the end of an install; plain JavaScript, so that any Node can read it.
const [, version = ''] = /\bnode\/v([\d.]+)/.exec(process.env.npm_config_user_agent ?? '') ?? [];
const [major = 0, minor = 0] = version.split('.').map(Number);
if (version !== '' && (major < 22 || (major === 22 && minor < 18)))
  console.error(
    `Node ${version} is older than 22.18, hence the engine warnings. Go on: the npm scripts run on a Node 24 of their own; or install Node 24 (.nvmrc) to be rid of them.`,
  );
