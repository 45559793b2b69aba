/** Everything that the audit of one epoch needs: headers and facts from the chain, the published bytes from the source. */
import { blockAt } from '../../chain/block-at.ts'
import type { ChainClient } from '../../chain/connect.ts'
import type { Deployment } from '../../chain/deployment-file.ts'
import { readEpochs, type SubmittedEpoch } from '../../chain/epochs/read-headers.ts'
import { isChainError } from '../../chain/errors.ts'
import { createFactsCache, type FactsCache, readFacts } from '../../chain/facts/read-facts.ts'
import { bundleAddress } from '../../kernel/bundle/bundle.ts'
import type { Verify } from '../../protocol/cose/signer.ts'
import type { Hash } from '../../protocol/ids.ts'
import { ProtocolError } from '../../protocol/protocol-error.ts'
import { CliError } from '../errors.ts'
import type { AuditInput, EpochRecord, PublishedBundle } from './audit-epoch.ts'
import { type EvidenceSource, readBundleFrom } from './evidence-source.ts'
import type { NetworkOf } from './networks-of-headers.ts'
import { readRemains } from './read-remains.ts'

export interface Auditor {
  /** Ascending. */
  readonly epochs: readonly SubmittedEpoch[]
  /** @throws {CliError} epoch_not_on_chain, evidence_missing, not_found; {ChainError} */
  gather(epoch: number): Promise<AuditInput>
}

export interface AuditorOptions {
  readonly client: ChainClient
  readonly deployment: Deployment
  /** The rules that a header names. */
  readonly networkOf: NetworkOf
  readonly source: EvidenceSource
  readonly verify: Verify
}

export async function createAuditor(options: AuditorOptions): Promise<Auditor> {
  const { client, deployment, networkOf, source } = options
  const epochs = await readEpochs({ client, deployment })
  const cache = createFactsCache()
  return {
    epochs,
    async gather(epoch) {
      const { header } = find(epochs, epoch)
      const parent = epoch === 0 ? undefined : find(epochs, epoch - 1).header
      const [network, record, facts, blockTimes] = await Promise.all([
        networkOf(header.rules),
        readRecord(source, epoch, header.bundle),
        factsAt(header.factsBlock, options, cache),
        timesAround(client, header.factsBlock),
      ])
      return { network, header, parent, record, facts, blockTimes }
    },
  }
}

function find(epochs: readonly SubmittedEpoch[], epoch: number): SubmittedEpoch {
  const found = epochs.find(candidate => candidate.epoch === epoch)
  if (found !== undefined) return found
  const newest = epochs.at(-1)?.epoch
  throw new CliError('epoch_not_on_chain', `epoch ${epoch} does not stand on the chain`, {
    hint:
      newest === undefined ? 'No epoch does yet: wait for the first one.' : `The newest one is ${newest}.`,
  })
}

async function readRecord(source: EvidenceSource, epoch: number, address: Hash): Promise<EpochRecord> {
  const [bundle, ledger] = await Promise.all([
    readPublished(source, epoch, address),
    source.read(epoch, 'ledger'),
  ])
  if (epoch === 0) return { bundle, ledger }
  const [state, before] = await Promise.all([
    source.read(epoch - 1, 'state'),
    source.read(epoch - 1, 'ledger'),
  ])
  return { bundle, ledger, prior: { state, ledger: before } }
}

/** Parts are fetched where the manifest is the header’s, and no others. */
async function readPublished(source: EvidenceSource, epoch: number, address: Hash): Promise<PublishedBundle> {
  const manifest = await source.read(epoch, 'bundle')
  if (bundleAddress(manifest) !== address) return { manifest, content: new TypeError('it was not read') }
  try {
    return { manifest, content: await readBundleFrom(source, epoch, manifest) }
  } catch (error) {
    if (error instanceof TypeError || error instanceof ProtocolError) return { manifest, content: error }
    return { manifest, content: await whatIsLeft(source, epoch, manifest, error) }
  }
}

/** @throws what was missing, where nothing says that it was erased */
async function whatIsLeft(
  source: EvidenceSource,
  epoch: number,
  manifest: Uint8Array,
  missing: unknown,
): Promise<PublishedBundle['content']> {
  if (!(missing instanceof CliError)) throw missing
  try {
    const remains = await readRemains(source, epoch, manifest)
    if (remains !== undefined) return remains
  } catch (error) {
    if (error instanceof TypeError || error instanceof ProtocolError) return error
    if (!(error instanceof CliError)) throw error
  }
  throw missing
}

function factsAt(block: number, { client, deployment, verify }: AuditorOptions, cache: FactsCache) {
  return readFacts({ client, deployment, block, verify, cache })
}

async function timesAround(client: ChainClient, block: number): Promise<AuditInput['blockTimes']> {
  const [facts, next] = await Promise.all([
    blockAt(client, block),
    blockAt(client, block + 1).catch(error => {
      if (isChainError(error, 'block_unknown')) return undefined
      throw error
    }),
  ])
  return { factsMs: facts.timeMs, nextMs: next?.timeMs }
}
