import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import SlowFirst from './tools/slow-first.ts'
import { useMemoryForTests } from './tools/tests-in-memory.ts'

/** What Node compiled once, of packages and of threads that are started from TypeScript, it needs not compile for each file again. */
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, 'node_modules/.cache/cairn')
useMemoryForTests()

/** Tests that end their own threads, measure how busy their process is, run a whole network in it, change what is the process's own, or take long. */
export const APART = [
  'chain/contracts.test.ts',
  'chain/embedded/embedded-chain.test.ts',
  'node/{crash,loop-lag}.test.ts',
  'node/agreement/cluster.test.ts',
  'node/cluster/{cluster,start-verifier}.test.ts',
  'node/epochs/runner.test.ts',
  'node/settle/{settle,watch}-thread.test.ts',
  'links/stop-thread.test.ts',
  'cli/{chaos,load-network,own-pages,recorded-folder}.test.ts',
  'cli/commands/{up,launch}.test.ts',
  'bin/{check-epoch,vote}.test.ts',
  'agent/agent.test.ts',
  'sim/*.test.ts',
  'sim/demo/*.test.ts',
  'sim/redteam/feed/*.test.ts',
  'resources/_blueprint/package.test.ts',
  'resources/compute/agent/{rented,host/site,worker/run-wasm,worker/sandbox/sandbox}.test.ts',
  'resources/compute/agent/worker/kinds/transcode/transcode.test.ts',
  'resources/storage/agent/{node-files,piece-thread}.test.ts',
  'tools/{build-contracts,build-wasm,bundle,costs}.test.ts',
]
/** A browser, and a node of its own in each: what they import is loaded once for all of them as well. */
export const PAGES = ['web/src/*.test.ts', 'resources/*/{page,pages}.test.ts', 'resources/*/web/page.test.ts']
/** All others leave nothing behind in their process: what they import is loaded once for all of them. */
export const TOGETHER = [
  '{protocol,keys,disk,kernel,chain,node,api,client,alerts,agent,links,cli,bin,bench,sim,tools,examples,resources}/**/*.test.ts',
  'web/src/**/*.test.ts',
]

/** What they import has JSX in it, which Node does not read, or is to be loaded a second time: Vite does both. */
export const BY_VITE = [
  'protocol/merkle/merkle-engine.test.ts',
  'web/src/top-menu.test.ts',
  'web/src/{governance/change-rows,pages/operate,parts/chart/series,shares/lenders}.test.ts',
  'web/src/parts/{device-allowance,fleet,sustains}.test.ts',
]

/** A test that asserts nothing fails: it may have looped over nothing. Pages are waited for instead, and are not among these. */
const ASSERTING = { requireAssertions: true }

/** In the order in which they run (tools/slow-first.ts). */
export const LANES = [
  { name: 'apart', isolate: true, include: APART, exclude: [] },
  { name: 'pages', isolate: false, include: PAGES, exclude: BY_VITE },
  {
    name: 'together',
    isolate: false,
    include: TOGETHER,
    exclude: [...APART, ...PAGES, ...BY_VITE],
    expect: ASSERTING,
  },
  {
    name: 'by vite',
    isolate: false,
    include: BY_VITE,
    exclude: [],
    expect: ASSERTING,
    experimental: { viteModuleRunner: true },
  },
]

export default defineConfig({
  test: {
    globalSetup: './tools/build-before-tests.ts',
    pool: 'forks',
    // Two more than there are cores: the long ones wait for a third to a half of their time. With four more a whole run took no less.
    maxWorkers: availableParallelism() + 2,
    sequence: { sequencer: SlowFirst },
    // Threads that are started from TypeScript strip its types with a WebAssembly module each; when several of them compile the
    // wrappers of its imports again at once, V8 13 can end the process (Check failed: jit_page.has_value()).
    execArgv: ['--wasm-wrapper-tiering-budget=1000000000'],
    // What is asserted is waited for; these only end what hangs, also on a machine that is slow and busy.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // A poll ends when what it asks for is so; only a page that never gets there takes this long.
    expect: { poll: { timeout: 240_000 } },
    reporters: ['default', './tools/summary-reporter.ts'],
    // Node itself loads what is tested, as it does when it runs: no call from module to module goes through a getter.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    projects: LANES.map(test => ({ extends: true as const, test })),
  },
})
