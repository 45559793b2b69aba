/** Before anything of it runs: is this Node.js new enough? Plain JavaScript, so that any Node.js can say so. */
const LEAST = 24
const have = process.versions.node
if (Number(have.split('.')[0]) < LEAST) {
  const carried = process.platform === 'linux' && /^(x64|arm64)$/.test(process.arch)
  console.error(`Cairn needs Node.js ${LEAST} or newer; this is ${have}.`)
  console.error(
    carried
      ? 'The project carries its own: npm ci (without --omit=optional) installs it, and npm run finds it.'
      : `Install Node.js ${LEAST} (https://nodejs.org), then try again.`,
  )
  process.exit(1)
}
