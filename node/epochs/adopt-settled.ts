/**
 * An epoch that the chain has already, settled by the others: its evidence is fetched by the address in its header, and
 * computed again. Nothing is believed: facts that are not the chain's, or a header that does not come out, stop the node.
 */
import { ChainError } from '../../chain/errors.ts'
import { addressOf } from '../../kernel/bundle.ts'
import { type EpochHeader, headerStructHash } from '../../protocol/header.ts'
import type { Hash } from '../../protocol/ids.ts'
import { listHash } from '../agreement/evidence-list.ts'
import { fetchBundle } from '../bundles.ts'
import { NodeError } from '../errors.ts'
import type { EpochRecord } from '../store/epoch-record.ts'
import type { EpochParts } from './epoch-parts.ts'

/**
 * Undefined where the chain does not have the epoch.
 * @throws {NodeError} evidence_missing, epoch_conflict
 */
export async function adoptSettled(record: EpochRecord, parts: EpochParts): Promise<EpochRecord | undefined> {
  const { chain, agreement } = parts
  const { epoch } = record
  if ((await chain.getLatestEpoch()) < epoch) return undefined
  const settled = await chain.getSettled(epoch)
  const { header } = settled
  const bundle = await fetchBundle(agreement.shelf.fetch, header.bundle)
  if (bundle === undefined) throw missing(epoch, header, parts)
  const facts = await chain.readFacts(header.factsBlock)
  const again = addressOf({ ...bundle, facts })
  if (again !== header.bundle) {
    // A chain that went back meanwhile has other blocks: that contradicts nothing, and is looked at again.
    if ((await chain.getHeaderHash(epoch)) !== headerStructHash(header))
      throw new ChainError('chain_rewound', { epoch, block: header.factsBlock })
    throw new NodeError('epoch_conflict', {
      ...{ epoch, chain: header.bundle, store: again },
      why: 'the settled bundle holds other facts than the chain',
    })
  }
  const { viewNumber } = header
  return {
    ...record,
    ...{ stage: 'bundled', settled, bundle: header.bundle },
    list: {
      hash: listHash({ epoch, segments: bundle.segments }),
      ...{ viewNumber, segments: bundle.segments },
    },
    openedIn: viewNumber,
    facts: { block: facts.block, blockHash: facts.blockHash },
  }
}

/** Of what a header says, apart from which attempt it was. */
export function contentHash(header: EpochHeader): Hash {
  return headerStructHash({ ...header, viewNumber: 0 })
}

/** Others may come back and have it; where there are none, waiting is no use. */
function missing(epoch: number, header: EpochHeader, { agreement }: EpochParts): NodeError {
  const facts = { epoch, bundle: header.bundle }
  if (agreement.hasPeers) return new NodeError('evidence_missing', facts)
  return new NodeError('epoch_conflict', { epoch, chain: headerStructHash(header), store: 'nothing' })
}
