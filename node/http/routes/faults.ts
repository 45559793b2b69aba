/** What this node has seen other oracles do that it can prove, and what became of it. */
import { FAULTS, PROMISE } from '../../../api/faults.ts'
import { readBody } from '../../../links/http/read-body.ts'
import { jsonRoute } from '../../../links/http/route.ts'
import { headerStructHash } from '../../../protocol/chain-formats/header.ts'
import type { FaultRecord } from '../../watch/faults/fault-record.ts'
import type { FaultWatch } from '../../watch/faults/fault-watch.ts'
import { CBOR } from '../respond.ts'
import type { Route } from '../route.ts'
import type { NodeServices } from '../services.ts'

/** A receipt has a path of twelve levels at most, and a signature. */
const RECEIPT_BYTES = 2_048

export function faultRoutes({ faults, chain }: Pick<NodeServices, 'faults' | 'chain'>): readonly Route[] {
  return [
    jsonRoute({
      method: 'POST',
      path: '/v1/oracle/receipts',
      summary:
        'What became of the promise in a receipt, of whichever oracle. One that was broken is proved on the chain by this node.',
      body: { contentType: CBOR, description: 'The receipt, as the oracle answered with it.' },
      answer: { schema: PROMISE, description: 'Kept, broken, or not to be told yet.' },
      problems: [
        ...(['body_too_large', 'receipt_refused', 'receipts_busy'] as const),
        ...(['snapshot_missing', 'snapshot_corrupt', 'chain_unreachable'] as const),
      ],
      handle: async (_asked, context) =>
        describePromise(await faults.takeReceipt(await readBody(context.req.raw, RECEIPT_BYTES))),
    }),
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

function describePromise({ receipt, standing, isOwn }: Awaited<ReturnType<FaultWatch['takeReceipt']>>) {
  const { message, epoch } = receipt
  const about = { message, epoch, standing: standing.is }
  if (standing.is === 'kept') return { ...about, found: standing.epoch }
  if (standing.is === 'waits') return { ...about, until: standing.until }
  return { ...about, oracle: standing.oracle, brings: !isOwn }
}

function describe(fault: FaultRecord, own: string) {
  const { kind, oracle, accused, epoch, viewNumber, signed, omitted } = fault
  const { state, foundAtMs, readyAtMs, gas, outcome } = fault
  return {
    kind,
    oracle,
    account: accused,
    epoch,
    view: viewNumber,
    headers: signed.map(({ header }) => headerStructHash(header)),
    ...(omitted === undefined ? {} : { message: omitted.message }),
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
