/** What this node has seen other oracles do that it can prove, and what became of it. */
import { FAULTS } from '../../../api/faults.ts'
import { jsonRoute } from '../../../links/http/route.ts'
import { headerStructHash } from '../../../protocol/chain-formats/header.ts'
import type { FaultRecord } from '../../watch/faults/fault-record.ts'
import type { Route } from '../route.ts'
import type { NodeServices } from '../services.ts'

export function faultRoutes({ faults, chain }: Pick<NodeServices, 'faults' | 'chain'>): readonly Route[] {
  return [
    jsonRoute({
      method: 'GET',
      path: '/v1/oracle/faults',
      summary: 'Faults of oracles that this node has the proof of: what was signed, and what became of it.',
      answer: {
        schema: FAULTS,
        description: 'Proofs are brought by the node itself, within its gas budget.',
      },
      problems: [],
      handle: () => ({
        gasPerDay: faults.gasPerDay,
        faults: faults.list().map(fault => describe(fault, chain.signer)),
      }),
    }),
  ]
}

function describe(fault: FaultRecord, own: string) {
  const { kind, oracle, accused, epoch, viewNumber, signed, state, foundAtMs, readyAtMs, gas, outcome } =
    fault
  return {
    kind,
    oracle,
    account: accused,
    epoch,
    view: viewNumber,
    headers: signed.map(({ header }) => headerStructHash(header)),
    state,
    foundAtMs,
    ...(readyAtMs === undefined ? {} : { readyAtMs }),
    gasUsed: gas.reduce((sum, { used }) => sum + used, 0n),
    ...describeOutcome(outcome, own),
  }
}

function describeOutcome(outcome: FaultRecord['outcome'], own: string) {
  if (outcome === undefined) return {}
  if (outcome.is === 'refused') return { outcome: outcome.is, reason: outcome.reason }
  if (outcome.is === 'nothing_left') return { outcome: outcome.is }
  const { is, by, taken, transaction } = outcome
  return { outcome: is, mine: by === own, by, taken, transaction }
}
