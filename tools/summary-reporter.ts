/** After vitest's own summary: the files that took longest, and as the very last line one plain one that any tool can read. */
import type { Reporter, TestModule } from 'vitest/node'

const SHOWN = 10

export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const count = { passed: 0, failed: 0, skipped: 0, pending: 0 }
    for (const module of modules) {
      for (const test of module.children.allTests()) count[test.result().state] += 1
      if (module.errors().length > 0) count.failed += 1
    }
    process.once('exit', () => {
      if (modules.length > SHOWN) console.log(longestOf(modules))
      console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`)
    })
  }
}

/** In seconds by the clock, beside whatever ran at the same time: what `npm test` takes is decided among them. */
function longestOf(modules: readonly TestModule[]): string {
  const timed = modules.map(module => {
    const { setupDuration, collectDuration, duration } = module.diagnostic()
    return { name: module.relativeModuleId, seconds: (setupDuration + collectDuration + duration) / 1000 }
  })
  const longest = timed.toSorted((a, b) => b.seconds - a.seconds).slice(0, SHOWN)
  const lines = longest.map(({ name, seconds }) => `${seconds.toFixed(1).padStart(8)} s  ${name}`)
  return ['The files that took longest:', ...lines].join('\n')
}
