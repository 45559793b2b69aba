/** Each process of an oracle in many is killed in turn, under load, and the database with them: what was acknowledged is settled. */
import { afterEach, describe, expect, it } from 'vitest'
import { type ClusterRig, startClusterRig, untilSettled } from '../testing/cluster-rig.ts'
import { withoutPostgres } from '../testing/start-postgres.ts'
import { until } from '../testing/start-test-node.ts'

let rig: ClusterRig
afterEach(() => rig?.stop())

describe.skipIf(withoutPostgres)('an oracle in many processes', () => {
  it('loses nothing that it acknowledged, whoever of them is killed or wakes too late', async () => {
    rig = await startClusterRig({ devices: 4, speed: 1_800, leaseMs: 700 })
    const first = rig.start('node', 'a')
    const firstUrl = await first.url
    const [intake, other, verifier] = [
      rig.start('intake', '1'),
      rig.start('intake', '2'),
      rig.start('verifier', '1'),
    ]
    const standby = rig.start('node', 'b')
    await Promise.all([intake.url, other.url, verifier.url])
    const loading = new AbortController()
    const load = rig.load(loading.signal)
    const more = (count: number) => {
      const before = rig.receipts.size
      return until(`${count} more are acknowledged`, () => rig.receipts.size >= before + count)
    }
    await more(20)
    intake.signal('SIGKILL')
    await more(10)
    verifier.signal('SIGKILL')
    // Whoever settles is paused for longer than its lease, and wakes when another does its work.
    first.signal('SIGSTOP')
    const standbyUrl = await standby.url
    await more(10)
    first.signal('SIGCONT')
    rig.server.kill()
    rig.server.start()
    await more(10)
    rig.start('intake', '1')
    other.signal('SIGKILL')
    await more(10)
    loading.abort()
    await load
    expect(rig.waiting).toBe(0)
    expect(await untilSettled(rig, standbyUrl)).toEqual([])
    // The one that woke late has ended, or was ended by what it found: it says so, and writes nothing.
    expect(await first.ended).toBe(3)
    expect(firstUrl).not.toBe(standbyUrl)
  })
})
