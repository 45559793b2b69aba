import { defineConfig, mergeConfig } from 'vitest/config'
import usual from './vitest.config.ts'

/** What takes minutes: `npm run test:long`. One file at a time, for each starts a whole network. */
const { projects: _usual, ...test } = usual.test ?? {}
export default mergeConfig(
  { test },
  defineConfig({
    test: {
      include: ['{chain,cli,sim,node,agent,resources,examples,web/src}/**/*.long.ts'],
      fileParallelism: false,
    },
  }),
)
