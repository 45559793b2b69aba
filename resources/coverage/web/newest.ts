/**
 * Which epoch the page of coverage shows: an epoch is often shorter than what packets wait for, so the newest one settles nothing most of the
 * time, and says nothing of who carries here.
 */
import type { EpochView } from '../../../client/node-api.ts'

/** So many are looked at. */
export const LOOK_BACK = 48
const SETTLED = ['copies', 'paid', 'beacons', 'relayedBytes'] as const

/** The newest in which something of coverage was settled; undefined where there is none. */
export function newestWithSome(epochs: readonly Pick<EpochView, 'epoch' | 'report'>[]): number | undefined {
  const some = epochs.filter(({ report }) => {
    const facts = report?.highlights['coverage'] ?? {}
    return SETTLED.some(name => Number(facts[name] ?? 0) > 0)
  })
  return some.length === 0 ? undefined : Math.max(...some.map(({ epoch }) => epoch))
}
