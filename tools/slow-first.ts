/**
 * Lane by lane: those that want a process of their own, then those that share one, which ends where a file of another lane comes
 * between. In each, files that take long begin first, so that no core waits at the end for another's long file.
 */
import { BaseSequencer, type TestSpecification } from 'vitest/node'

export const IN_ORDER: readonly string[] = ['apart', 'pages', 'together', 'by vite']

/** Longest first; of two whole networks the second when the first has got on. */
export const SLOW: readonly string[] = [
  'cli/chaos.test.ts',
  'sim/seeds.test.ts',
  'chain/contracts.test.ts',
  'web/src/console.test.ts',
  'resources/compute/agent/worker/kinds/transcode/transcode.test.ts',
  'node/crash.test.ts',
  'node/agreement/cluster.test.ts',
  'cli/commands/up.test.ts',
  'node/epochs/runner.test.ts',
  'chain/embedded/embedded-chain.test.ts',
  'resources/sensing/web/page.test.ts',
  'cli/commands/launch.test.ts',
  'sim/sim.test.ts',
  'web/src/languages.test.ts',
  'web/src/stakes.test.ts',
  'web/src/story.test.ts',
  'web/src/siting.test.ts',
  'cli/recorded-folder.test.ts',
  'bin/vote.test.ts',
  'web/src/credits.test.ts',
  'web/src/docs.test.ts',
  'web/src/mirrors.test.ts',
  'node/cluster/cluster.test.ts',
  'node/settle/settle-thread.test.ts',
  'resources/compute/page.test.ts',
]

/** The same of those that share a process. */
export const SLOW_TOGETHER: readonly string[] = [
  'sim/redteam/mobility/red-team.test.ts',
  'resources/mobility/rule/rides/honest-world.test.ts',
  'resources/energy/agent/broken-links.test.ts',
  'resources/storage/agent/provider/provider.test.ts',
  'sim/redteam/sensing/red-team.test.ts',
  'resources/energy/rule/resource.test.ts',
  'resources/storage/agent/story.test.ts',
  'resources/storage/agent/s3-semantics.test.ts',
  'node/epochs/stages/adopt-header.test.ts',
  'resources/sensing/rule/reports.test.ts',
  'node/watch/disputes.test.ts',
  'node/rules/follow-rules.test.ts',
  'node/ledger/ledger-shelf.test.ts',
  'node/store/postgres/postgres-store.test.ts',
  'sim/redteam/compute/red-team.test.ts',
  'resources/energy/rule/honest-world.test.ts',
  'bin/devices.test.ts',
  'cli/commands/governance/gasless.test.ts',
  'cli/join/choose-device.test.ts',
  'chain/epochs/submit-header.test.ts',
  'resources/conformance.test.ts',
  'resources/compute/rule/honest-world.test.ts',
  'resources/compute/rule/sleepers.test.ts',
  'sim/redteam/red-team.test.ts',
  'sim/redteam/storage/red-team.test.ts',
  'bin/cairn.test.ts',
  'cli/commands/governance/holders.test.ts',
  'resources/coverage/agent/consumer/consumer.test.ts',
  'cli/commands/report.test.ts',
  'sim/economy/scenarios.test.ts',
  'node/relay/votes.test.ts',
  'resources/compute/agent/worker/kinds/frames/frames.test.ts',
  'cli/commands/train.test.ts',
  'resources/storage/agent/s3.test.ts',
  'cli/commands/governance/regions.test.ts',
  'chain/launch/launch-bounds.test.ts',
  'resources/mobility/messages/trim-trip.test.ts',
  'resources/sensing/agent/market/keys/keys.test.ts',
  'resources/storage/rule/honest-world.test.ts',
  'resources/hostile.test.ts',
  'sim/redteam/coverage/red-team.test.ts',
  'resources/storage/agent/liar.test.ts',
  'node/store/keep/retention.test.ts',
  'resources/compute/agent/worker/kinds/scan/scan.test.ts',
  'resources/compute/messages/wasm/wasm.test.ts',
  'resources/mobility/agent/recorded/recorded-drive.test.ts',
  'node/shares/treasury.test.ts',
  'protocol/chain-formats/ledger.test.ts',
  'resources/compute/cli/run.test.ts',
  'resources/_blueprint/rule/honest-world.test.ts',
  'cli/watch/watch.test.ts',
  'node/alerts/alerts.test.ts',
  'chain/devices/report-key-shared.test.ts',
  'chain/epochs/prove-fault.test.ts',
]

/** More than any list of slow ones has. */
const MOST = 1_000

export default class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files)
    return usual.toSorted((a, b) => rankOf(a) - rankOf(b))
  }
}

/** Sorting is stable: files of one rank stay as they were. */
function rankOf({ moduleId, project }: TestSpecification): number {
  const files = project.name === 'together' ? SLOW_TOGETHER : SLOW
  const slow = files.findIndex(file => moduleId.endsWith(`/${file}`))
  return IN_ORDER.indexOf(project.name) * MOST + (slow === -1 ? MOST - 1 : slow)
}
