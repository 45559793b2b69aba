/**
 * Files that take long begin first, so that no core waits at the end for another's long file; then those that want a process of
 * their own; then all that share one.
 */
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Longest first; of two whole networks the second when the first has got on. */
export const SLOW: readonly string[] = [
  'cli/chaos.test.ts',
  'sim/seeds.test.ts',
  'cli/commands/up.test.ts',
  'chain/contracts.test.ts',
  'web/src/console.test.ts',
  'node/crash.test.ts',
  'sim/sim.test.ts',
  'node/agreement/cluster.test.ts',
  'resources/sensing/web/page.test.ts',
  'web/src/languages.test.ts',
  'cli/commands/launch.test.ts',
  'bin/vote.test.ts',
  'node/epochs/runner.test.ts',
  'cli/recorded-folder.test.ts',
  'web/src/story.test.ts',
  'chain/embedded/embedded-chain.test.ts',
]

/** The same of those that share a process. */
export const SLOW_TOGETHER: readonly string[] = [
  'resources/storage/agent/s3-semantics.test.ts',
  'resources/storage/agent/story.test.ts',
  'resources/storage/agent/provider/provider.test.ts',
  'sim/redteam/compute/red-team.test.ts',
  'resources/mobility/rule/rides/honest-world.test.ts',
  'node/store/postgres/postgres-store.test.ts',
  'resources/conformance.test.ts',
  'resources/energy/rule/resource.test.ts',
  'resources/storage/rule/retrieval/probes.test.ts',
  'cli/join/choose-device.test.ts',
  'node/watch/disputes.test.ts',
  'node/ledger/ledger-shelf.test.ts',
  'node/rules/follow-rules.test.ts',
  'resources/sensing/rule/reports.test.ts',
  'resources/coverage/rule/honest-world.test.ts',
  'chain/epochs/submit-header.test.ts',
  'resources/energy/rule/honest-world.test.ts',
  'protocol/chain-formats/ledger.test.ts',
  'resources/sensing/rule/honest-world.test.ts',
  'cli/watch/watch.test.ts',
  'chain/epochs/prove-fault.test.ts',
  'resources/storage/rule/lateness.test.ts',
  'resources/energy/agent/dsmr/dsmr.test.ts',
]

export default class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files)
    return usual.toSorted((a, b) => rankOf(a) - rankOf(b))
  }
}

/** Sorting is stable: files of one rank stay as they were. */
function rankOf({ moduleId, project }: TestSpecification): number {
  const rankIn = (files: readonly string[]) => {
    const slow = files.findIndex(file => moduleId.endsWith(`/${file}`))
    return slow === -1 ? files.length : slow
  }
  return project.config.isolate === false ? SLOW.length + 1 + rankIn(SLOW_TOGETHER) : rankIn(SLOW)
}
