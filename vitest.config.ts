import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      '{protocol,keys,links,kernel,resources,chain,node,agent,client,cli,bin,web/src,bench,sim,examples,tools}/**/*.test.ts',
    ],
    globalSetup: './tools/build-before-tests.ts',
    pool: 'forks',
    // Threads that are started from TypeScript strip its types with a WebAssembly module each; when several of them compile the
    // wrappers of its imports anew at once, V8 13 can end the process (Check failed: jit_page.has_value()).
    execArgv: ['--wasm-wrapper-tiering-budget=1000000000'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A poll ends when what it asks for is so; only a page that never gets there takes this long.
    expect: { poll: { timeout: 30_000 } },
    reporters: ['default', './tools/summary-reporter.ts'],
  },
})
