import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import SlowFirst from './tools/slow-first.ts'
import { useMemoryForTests } from './tools/tests-in-memory.ts'

/** What Node compiled once, of packages and of threads that are started from TypeScript, it needs not compile for each file again. */
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, 'node_modules/.cache/cairn')
useMemoryForTests()

/** Units among neighbours that run networks, start threads or open a browser: a process for each would be most of what they cost. */
export const SMALL = [
  'cli/{wrap,style,arguments,names,report-error,data-folder}.test.ts',
  'cli/commands/{device,governance,oracle,economy}/**/*.test.ts',
  'cli/commands/{allow,doctor,report,status,train,withdraw}.test.ts',
  'agent/{due,network-clock,transport,commit,outbox}.test.ts',
  'agent/{kit,promises}/**/*.test.ts',
  'resources/{coverage,energy,mobility,signal}/agent/**/*.test.ts',
  'resources/mobility/cli/**/*.test.ts',
  'resources/storage/agent/{s3,catalog}/**/*.test.ts',
  'resources/*/web/{words,series,hours,house,watch-place}.test.ts',
  'resources/*/web/{languages,calibration,sound}/**/*.test.ts',
  'tools/{glossary,lanes,sizes,tidy,audit,primitives,reference,reason-codes,worked-example}.test.ts',
]
/** Tests that leave nothing behind in their process: what they import is loaded once for all of them. */
export const TOGETHER = [
  '{protocol,keys,disk,kernel,chain,node,alerts,client,examples}/**/*.test.ts',
  'resources/*.test.ts',
  'resources/*/{messages,rule}/**/*.test.ts',
  'cli/{up,audit,cluster,report,join,init,transaction,completion,watch,doctor,payouts,federation}/**/*.test.ts',
  'web/src/*/**/*.test.ts',
  ...SMALL,
]
/** Of those, the ones that end their own threads, measure how busy their process is, run a network in it, or take long. */
export const BUT = [
  'chain/contracts.test.ts',
  'node/{crash,loop-lag}.test.ts',
  'node/agreement/cluster.test.ts',
  'node/cluster/{cluster,start-verifier}.test.ts',
  'node/epochs/runner.test.ts',
  'node/settle/{settle,watch}-thread.test.ts',
  'chain/embedded/embedded-chain.test.ts',
]
export const APART = [
  '{links,agent,bin,bench,sim,tools}/**/*.test.ts',
  '{cli,web/src}/*.test.ts',
  'cli/{commands,simulate}/**/*.test.ts',
  'resources/*/*.test.ts',
  'resources/*/{agent,cli,web}/**/*.test.ts',
  ...BUT,
]

export default defineConfig({
  test: {
    globalSetup: './tools/build-before-tests.ts',
    pool: 'forks',
    // Two more than there are cores: the long ones wait for a third to a half of their time.
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
    projects: [
      { extends: true, test: { name: 'apart', include: APART, exclude: SMALL } },
      { extends: true, test: { name: 'together', isolate: false, include: TOGETHER, exclude: BUT } },
    ],
  },
})
