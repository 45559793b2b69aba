import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export const QUICK = [
  '{protocol,keys,disk,kernel,client}/**/*.test.ts',
  'resources/*.test.ts',
  'resources/*/{messages,rule}/**/*.test.ts',
]

/** Worlds of many epochs, and what starts a process. */
export const NOT_QUICK = [
  'resources/*/rule/{honest-world,lateness,weather,moves,reports}.test.ts',
  'resources/storage/rule/retrieval/probes.test.ts',
  'disk/file-lock.test.ts',
]

/** Under a minute, and no process, browser or chain: the words and laws that all else rests on. `npm run test:quick`. */
export default defineConfig({
  test: {
    include: [...QUICK],
    exclude: [...NOT_QUICK],
    pool: 'forks',
    isolate: false,
    maxWorkers: availableParallelism(),
    execArgv: ['--wasm-wrapper-tiering-budget=1000000000'],
    testTimeout: 120_000,
    reporters: ['default', './tools/summary-reporter.ts'],
  },
})
