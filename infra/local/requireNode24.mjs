// Preloaded by every npm script of ours; plain JavaScript, so that any Node can read it.
import module from 'node:module';

const [major] = process.versions.node.split('.');
if (Number(major) < 24) {
  console.error(
    `Node ${process.versions.node} is too old: run npm ci, which brings Node 24, and use the npm scripts.`,
  );
  process.exit(1);
}

// a second run of a command compiles nothing
module.enableCompileCache();
