import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      '{protocol,keys,links,kernel,resources,chain,node,agent,client,cli,web/src,bench,sim,examples,tools}/**/*.test.ts',
    ],
    globalSetup: './tools/build-before-tests.ts',
    pool: 'forks',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A poll ends when what it asks for is so; only a page that never gets there takes this long.
    expect: { poll: { timeout: 30_000 } },
    reporters: ['default', './tools/summary-reporter.ts'],
  },
})
