import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      '{protocol,keys,links,kernel,resources,chain,node,agent,client,cli,web/src,bench,sim,examples,tools}/**/*.test.ts',
    ],
    pool: 'forks',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', './tools/summary-reporter.ts'],
  },
})
