/** The network of the demonstration, as honest oracles compute it, and as a corrupt one would have it. */
import { defineNetwork } from '../../kernel/define-network.ts'
import { halving } from '../../kernel/money/emission/halving.ts'
import { defineResource } from '../../kernel/resource.ts'
import type { Network } from '../../kernel/rules.ts'
import { uptime } from '../../resources/_blueprint/rule/resource.ts'

export const EPOCH_MS = 5_000

/** @param lengths of an epoch and of the challenge window, as a network's file has them. */
export function demoNetwork({ epoch, challenge } = { epoch: '5s', challenge: '10s' }): Network {
  return defineNetwork({
    name: 'Seven Oracles',
    token: { symbol: 'SEVEN', supply: '1_000_000' },
    epoch,
    challenge,
    resources: [uptime({ interval: '1m' })],
    emission: halving({ first: '100_000', every: '1d' }),
    shares: { uptime: 90, oracles: 10 },
  })
}

/** The same rules, and a program that credits one device with a hundred intervals in every epoch. */
export function corruptNetwork(): Network {
  const { rules, resources } = demoNetwork()
  const corrupt = resources.map(resource =>
    defineResource({
      ...resource,
      reconcile(summaries, context) {
        const outcome = resource.reconcile(summaries, context)
        const [friend] = [...context.subjects.keys()].sort()
        const others = outcome.contributions.filter(({ subject }) => subject !== friend)
        const gift = { subject: friend!, units: 100n, qualityPpm: 1_000_000, facts: {} }
        const contributions = friend === undefined ? others : [gift, ...others]
        return { ...outcome, contributions, highlights: outcome.highlights ?? {}, state: outcome.state }
      },
    }),
  )
  return { rules, resources: corrupt }
}
