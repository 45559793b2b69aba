/** A wallet lets a contract take what goes with its next call, where it may not yet; and waits until the chain says so. */
import { encodeCall } from '../../../protocol/chain-formats/calls/abi-parts.ts'
import type { Address } from '../../../protocol/ids.ts'
import { callThere, send, type Wallet } from './wallets.ts'

export interface LetTake {
  readonly chainId: number
  readonly asset: string
  readonly spender: string
  readonly from: Address
  /** Base units. */
  readonly amount: bigint
}

const [LOOK_MS, LOOKS] = [1_000, 120]

/** @throws {WalletError | TypeError} where the person says no, or it does not come onto the chain */
export async function letTake(wallet: Wallet, its: LetTake): Promise<void> {
  const { chainId, asset, spender, from, amount } = its
  const { encodeApprove } = await import('../../../client/governance/siting-call.ts')
  const data = encodeCall('allowance(address,address)', [BigInt(from), BigInt(spender)])
  const allowed = async () => BigInt(await callThere(wallet, chainId, { to: asset, data })) >= amount
  if (await allowed()) return
  const hash = await send(wallet, chainId, { from, to: asset, data: encodeApprove(spender, amount) })
  for (let look = 0; look < LOOKS; look++) {
    await new Promise(resolve => setTimeout(resolve, LOOK_MS))
    if (await allowed()) return
  }
  throw new TypeError(`${hash} is not on the chain yet`)
}
