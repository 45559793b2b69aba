/**
 * Storage: consumers pay people with spare disks for keeping pieces, for as long as they prove that they do. What is kept
 * has Filecoin's names (protocol/piece); a proof is leaves that nobody knew would be asked for.
 */
import { type AnyResource, defineResource, type StateValue } from '../../../kernel/resource.ts'
import type { Subject } from '../../../kernel/subject.ts'
import {
  ACCEPT_TYPE,
  DEAL_TYPE,
  END_TYPE,
  PROBE_TYPE,
  PROOF_TYPE,
  RECEIPT_TYPE,
} from '../messages/storage-messages.ts'
import { appraiseStorage, PROBER, type StorageSummary } from './appraise.ts'
import { describeParams, readParams, type StorageOptions } from './params.ts'
import { STORAGE_REASONS } from './reasons.ts'
import { reconcileStorage } from './reconcile.ts'
import { probesView } from './retrieval/panels.ts'
import { type DealState, INITIAL_STATE, type StorageState } from './state.ts'

export function storage(options: StorageOptions = {}): AnyResource {
  const params = readParams(options)
  return defineResource<StorageSummary, StorageState>({
    name: 'storage',
    version: 8,
    kind: 'digital',
    unit: 'base units paid',
    unitsArePayments: true,
    params: describeParams(params),
    messages: {
      [DEAL_TYPE]: 'a consumer’s offer: pieces of one file, each for a provider, at a price, until a time',
      [ACCEPT_TYPE]: 'a provider has the bytes of these deals, and keeps them from now on',
      [PROOF_TYPE]: 'the leaves that an epoch’s seed asked a provider for, with their paths',
      [RECEIPT_TYPE]: 'a consumer has received so many bytes of a deal’s piece, since it began',
      [PROBE_TYPE]: 'a prober asked a provider that the seed named for a leaf, and says what came of it',
      [END_TYPE]: 'one side ends these deals',
    },
    reasons: STORAGE_REASONS,
    initialState: INITIAL_STATE,
    appraise: (subject, said, context) => appraiseStorage(subject, said, context, params),
    reconcile: (summaries, context) => reconcileStorage(summaries, context, params),
    locksOf: ({ escrow }) => escrow,
    viewOf,
  })
}

/** What a provider has to know to prove, a consumer to see that its files are whole, a prober to know whom to look at. */
function viewOf(state: StorageState, { id: subject, model }: Subject): StateValue {
  const { rounds, providers } = state
  const own = providers[subject]
  const placed = Object.entries(providers).flatMap(([provider, { deals, missed, okPpm, failedPpm }]) =>
    (Object.entries(deals) as [string, DealState][])
      .filter(([, { consumer }]) => consumer === subject)
      .map(([id, deal]) => [id, { ...deal, provider, missed, okPpm, failedPpm }] as const),
  )
  return {
    stores: own?.deals ?? {},
    asked: Object.fromEntries((own?.open ?? []).map(epoch => [epoch, rounds[epoch]?.seed ?? ''])),
    knownMs: Object.fromEntries((own?.open ?? []).map(epoch => [epoch, rounds[epoch]?.knownMs ?? -1])),
    placed: Object.fromEntries(placed),
    ...(model === PROBER ? { probes: probesView(state, subject) } : {}),
  }
}
