import { existsSync } from 'node:fs'

// Plain JavaScript for any Node: an older one cannot even read the .ts files that come next. npm
// puts the project's own Node 24 before the machine's, unless its install script did not run.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `OAuth Workbench needs Node 22.18 or newer, and this is Node ${process.versions.node}.\n` +
      'The project brings its own Node along; as npm did not run its install script, run: npm rebuild node',
  )
  process.exit(1)
}

if (
  !existsSync(
    new URL('../src/engine/profile-script/guest-bundles/main.generated.js', import.meta.url),
  )
) {
  console.error(
    'The modules of the profile scripts have not been bundled.\n' +
      'As npm did not run the project’s own install script, run: npm run prepare',
  )
  process.exit(1)
}
