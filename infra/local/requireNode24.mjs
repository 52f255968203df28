// Preloaded by every script of the local runner; plain JavaScript, so that any Node can read it.
const [major] = process.versions.node.split('.');
if (Number(major) < 24) {
  console.error(
    `Node ${process.versions.node} is too old: run npm ci, which brings Node 24, and use the npm scripts.`,
  );
  process.exit(1);
}
