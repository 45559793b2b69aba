/**
 * Taking out what an account earned, in every asset. The node gives the proof, the chain gives the root, and the one is
 * held against the other before anything is sent: a wrong answer of the node costs nothing.
 */
import { hexToBytes } from '@noble/hashes/utils.js'
import type { Deployment } from '../../chain/deployment-file.ts'
import { readHeader } from '../../chain/epochs/read-headers.ts'
import { claim } from '../../chain/money/claim.ts'
import { readAccount } from '../../chain/money/read-account.ts'
import type { Sender } from '../../chain/send-transaction.ts'
import { type ClaimLine, claimLineOf } from '../../client/claim-line.ts'
import type { AssetView, NodeApi } from '../../client/node-api.ts'
import type { EpochHeader } from '../../protocol/chain-formats/header.ts'
import { type LedgerEntry, ledgerLeafHash } from '../../protocol/chain-formats/ledger.ts'
import type { Address, Hash } from '../../protocol/ids.ts'
import { verifyMerkleProof } from '../../protocol/merkle/merkle.ts'
import { CliError } from '../errors.ts'

export interface ClaimPlace {
  readonly api: NodeApi
  readonly sender: Sender
  readonly deployment: Deployment
}

export interface PaidOut {
  readonly asset: AssetView
  readonly amount: bigint
  readonly epoch: number
  readonly transaction: Hash
  readonly gasUsed: bigint
  readonly balanceBefore: bigint
  readonly balanceAfter: bigint
}

/**
 * Empty when there is nothing to claim now. @param only these; all of them unless said
 * @throws {CliError} node_failed; {ChainError}
 */
export async function claimAccount(
  account: Address,
  place: ClaimPlace,
  only?: readonly AssetView['name'][],
): Promise<readonly PaidOut[]> {
  const { assets } = await place.api.getAccount(account)
  const paid: PaidOut[] = []
  for (const asset of assets) {
    if (only?.includes(asset.name) === false) continue
    if (BigInt(asset.claimable) > 0n && asset.claim !== undefined)
      paid.push(await claimAsset(account, asset, place))
  }
  return paid
}

/**
 * The account's line under the root that pays, as the node has it, held against the chain; undefined where that root has none.
 * @throws {CliError} node_failed; {ChainError}
 */
export async function proveLine(
  account: Address,
  name: AssetView['name'],
  place: ClaimPlace,
): Promise<ClaimLine | undefined> {
  const { assets } = await place.api.getAccount(account)
  const asset = assets.find(known => known.name === name)
  return asset === undefined ? undefined : checkedLine(account, asset, place)
}

async function checkedLine(
  account: Address,
  asset: AssetView,
  place: ClaimPlace,
): Promise<ClaimLine | undefined> {
  const line = claimLineOf(account, asset)
  if (line === undefined) return undefined
  const { sender, deployment } = place
  const { header } = await readHeader({ client: sender.client, deployment, epoch: line.epoch })
  checkProof(line.entry, line.proof, header, place)
  return line
}

async function claimAsset(account: Address, asset: AssetView, place: ClaimPlace): Promise<PaidOut> {
  const { sender, deployment } = place
  const { client } = sender
  const { epoch, entry, proof } = (await checkedLine(account, asset, place)) ?? missing(asset)
  const balance = async () => (await readAccount(client, { deployment, account }))[asset.name].balance
  const balanceBefore = await balance()
  const { txHash, gasUsed, paid } = await claim(sender, { deployment, entry, proof })
  const amount = paid.reduce((sum, payout) => sum + payout.amount, 0n)
  return { asset, amount, epoch, transaction: txHash, gasUsed, balanceBefore, balanceAfter: await balance() }
}

function checkProof(
  entry: LedgerEntry,
  proof: readonly Hash[],
  header: EpochHeader,
  { api }: ClaimPlace,
): void {
  const bytes = (hash: Hash) => hexToBytes(hash.slice(2))
  if (verifyMerkleProof(bytes(header.ledgerRoot), ledgerLeafHash(entry), proof.map(bytes))) return
  throw new CliError('node_failed', 'the node’s proof does not lead to the root on chain', {
    hint: 'Nothing was sent. Ask another node: --node URL. See also cairn audit.',
    facts: { node: api.url, epoch: header.epoch, root: header.ledgerRoot },
  })
}

function missing({ name }: AssetView): never {
  throw new TypeError(`the node gave no proof for the ${name}`)
}
