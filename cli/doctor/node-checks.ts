/** The node that the data folder, or an option, names: what it says of itself. */
import { formatMoment } from '../../client/format.ts'
import type { HealthView } from '../../client/health-view.ts'
import { networkStateOf } from '../../client/network-state.ts'
import { bad, type Check, type Finding, good, look, unknown } from './finding.ts'
import { readHealth } from './read-health.ts'

const LATE_MS = 250

export interface KnownNode {
  readonly url: string
  readonly timeZone: string
}

/** @param node undefined where none is known */
export function nodeChecks(node: KnownNode | undefined): readonly Check[] {
  if (node === undefined)
    return [{ what: 'node', look: async () => unknown('none is known here; name one with --node URL') }]
  return [{ what: 'node', look: async () => health(await readHealth(node.url), node) }]
}

/** @param seen undefined where it does not answer, or does not say how it is */
export function health(seen: HealthView | undefined, { url, timeZone }: KnownNode): Omit<Finding, 'what'> {
  const { kind, said, next } = networkStateOf(seen, ms => formatMoment(ms, timeZone))
  if (seen === undefined || kind === 'unknown')
    return bad(
      `${url} does not answer, or does not say how it is`,
      'Is it running? See its log, or name another one: --node URL.',
    )
  if (kind === 'stopped') return bad(`${url}: ${said}`, next === '' ? 'See its log.' : next)
  if (kind === 'late') return look(`${url}: ${said}`, next)
  const { loopLagMs = 0 } = seen
  if (loopLagMs > LATE_MS)
    return look(
      `${url}: ${said} It is busy: what it answers comes up to ${loopLagMs} ms late`,
      'Give it a core of its own.',
    )
  return good(`${url}: ${said}`)
}
