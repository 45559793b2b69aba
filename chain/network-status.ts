/** How a network stands on its chain, in figures: tokens, deposits, epochs. Read at the chain's last block. */
import type { Hash } from '../protocol/ids.ts'
import { abi as emissionAbi } from './artifacts/Emission.ts'
import { abi as tokenAbi } from './artifacts/NetworkToken.ts'
import { abi as settlementAbi } from './artifacts/Settlement.ts'
import { type BlockAt, blockAt } from './block-at.ts'
import type { ChainClient } from './connect.ts'
import type { Deployment } from './deployment-file.ts'
import { readSigners } from './epochs/read-signers.ts'
import { toChainError } from './to-chain-error.ts'

export interface NetworkStatus {
  readonly block: BlockAt
  readonly rules: Hash
  /** Base units of the network's token that exist, that were ever minted, and that could be minted now. */
  readonly supply: bigint
  readonly minted: bigint
  readonly mintable: bigint
  /** Base units of the payment asset, over all accounts. */
  readonly deposited: bigint
  readonly withdrawn: bigint
  readonly paymentClaimed: bigint
  /** The epoch that the next header must be of. */
  readonly nextEpoch: number
  /** The newest epoch whose challenge window has passed; −1 while there is none. */
  readonly activeEpoch: number
  /** The newest epoch whose root pays, because somebody activated it; −1 while there is none. */
  readonly activatedEpoch: number
  readonly oracles: number
  readonly quorum: number
}

/** @throws {ChainError} rpc_down, rpc_failed, not_deployed */
export async function networkStatus(client: ChainClient, deployment: Deployment): Promise<NetworkStatus> {
  const settlement = { address: deployment.settlement, abi: settlementAbi } as const
  const emission = { address: deployment.emission, abi: emissionAbi } as const
  try {
    const [block, { signers, quorum }, supply, minted, mintable, figures] = await Promise.all([
      blockAt(client),
      readSigners(client, deployment),
      client.readContract({ address: deployment.token, abi: tokenAbi, functionName: 'totalSupply' }),
      client.readContract({ ...emission, functionName: 'minted' }),
      client.readContract({ ...emission, functionName: 'mintable' }),
      settlementFigures(client, settlement, deployment.payment),
    ])
    return { block, ...figures, supply, minted, mintable, oracles: signers.length, quorum }
  } catch (error) {
    throw toChainError(error, { network: deployment.name, contract: deployment.settlement })
  }
}

async function settlementFigures(
  client: ChainClient,
  contract: { readonly address: Deployment['settlement']; readonly abi: typeof settlementAbi },
  payment: Deployment['payment'],
) {
  const [rules, asset, next, active, activated] = await Promise.all([
    client.readContract({ ...contract, functionName: 'rules' }),
    client.readContract({ ...contract, functionName: 'stateOf', args: [payment] }),
    client.readContract({ ...contract, functionName: 'nextEpoch' }),
    client.readContract({ ...contract, functionName: 'activeEpochs' }),
    client.readContract({ ...contract, functionName: 'activated' }),
  ])
  const epochs = {
    nextEpoch: Number(next),
    activeEpoch: Number(active) - 1,
    activatedEpoch: Number(activated.epochs) - 1,
  }
  const { deposited, withdrawn, claimed } = asset
  return { rules, deposited, withdrawn, paymentClaimed: claimed, ...epochs }
}
