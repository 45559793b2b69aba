/**
 * An epoch that the chain has already, settled by the others: its evidence is fetched by the address in its header, and
 * computed again. Nothing is believed: facts that are not the chain's, or a header that does not come out, stop the node.
 */
import { ChainError } from '../../../chain/errors.ts'
import { decodeManifest } from '../../../kernel/bundle/bundle.ts'
import { type EpochHeader, headerStructHash } from '../../../protocol/chain-formats/header.ts'
import { listHash } from '../../agreement/evidence-list.ts'
import { fetchFiles } from '../../bundles.ts'
import { NodeError } from '../../errors.ts'
import type { EpochRecord } from '../../store/epoch-record.ts'
import type { EpochParts } from '../epoch-parts.ts'

/**
 * Undefined where the chain does not have the epoch.
 * @throws {NodeError} evidence_missing, epoch_conflict
 */
export async function adoptSettled(record: EpochRecord, parts: EpochParts): Promise<EpochRecord | undefined> {
  const { chain, agreement, settler } = parts
  const { epoch } = record
  if ((await chain.getLatestEpoch()) < epoch) return undefined
  const settled = await chain.getSettled(epoch)
  const { header } = settled
  const manifest = await fetchFiles(agreement.shelf.fetch, header.bundle)
  if (manifest === undefined) throw missing(epoch, header, parts)
  const facts = await chain.readFacts(header.factsBlock)
  const again = await settler.addressWith(header.bundle, facts)
  if (again !== header.bundle) {
    // A chain that went back meanwhile has other blocks: that contradicts nothing, and is looked at again.
    if ((await chain.getHeaderHash(epoch)) !== headerStructHash(header))
      throw new ChainError('chain_rewound', { epoch, block: header.factsBlock })
    throw new NodeError('epoch_conflict', {
      epoch,
      chain: header.bundle,
      store: again,
      computed: true,
      why: 'the settled bundle holds other facts than the chain',
    })
  }
  const { viewNumber } = header
  const { segments } = decodeManifest(manifest)
  return {
    ...record,
    stage: 'bundled',
    settled,
    bundle: header.bundle,
    list: {
      hash: listHash({ epoch, segments }),
      viewNumber,
      segments,
    },
    openedIn: viewNumber,
    facts: { block: facts.block, blockHash: facts.blockHash },
  }
}

/** Others may come back and have it; where there are none, waiting is no use. */
function missing(epoch: number, header: EpochHeader, { agreement }: EpochParts): NodeError {
  const facts = { epoch, bundle: header.bundle }
  if (agreement.hasPeers) return new NodeError('evidence_missing', facts)
  return new NodeError('epoch_conflict', { epoch, chain: headerStructHash(header), store: 'nothing' })
}
