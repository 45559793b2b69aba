/** What one account has on the chain: in its wallet, in its deposit, and claimed so far. Base units. */
import { erc20Abi } from 'viem'
import type { Address } from '../../protocol/ids.ts'
import { abi } from '../artifacts/Settlement.ts'
import type { ChainClient } from '../connect.ts'
import type { Deployment } from '../deployment-file.ts'
import { toChainError } from '../to-chain-error.ts'

export interface AccountStatus {
  /** Native coins, wei: what gas is paid with. */
  readonly coins: bigint
  readonly token: { readonly balance: bigint; readonly claimed: bigint }
  readonly payment: { readonly balance: bigint; readonly claimed: bigint }
  readonly deposit: { readonly deposited: bigint; readonly withdrawn: bigint; readonly requested: bigint }
}

/** @throws {ChainError} rpc_down, rpc_failed */
export async function readAccount(
  client: ChainClient,
  { deployment, account }: { readonly deployment: Deployment; readonly account: Address },
): Promise<AccountStatus> {
  const settlement = { address: deployment.settlement, abi } as const
  const balanceOf = (address: Address) =>
    client.readContract({ address, abi: erc20Abi, functionName: 'balanceOf', args: [account] })
  const claimedOf = (asset: Address) =>
    client.readContract({ ...settlement, functionName: 'claimedOf', args: [account, asset] })
  try {
    const [coins, token, tokenClaimed, payment, paymentClaimed, deposit] = await Promise.all([
      client.getBalance({ address: account }),
      balanceOf(deployment.token),
      claimedOf(deployment.token),
      balanceOf(deployment.payment),
      claimedOf(deployment.payment),
      client.readContract({ ...settlement, functionName: 'depositOf', args: [account, deployment.payment] }),
    ])
    const { deposited, withdrawn, requested } = deposit
    return {
      coins,
      token: { balance: token, claimed: tokenClaimed },
      payment: { balance: payment, claimed: paymentClaimed },
      deposit: { deposited, withdrawn, requested },
    }
  } catch (error) {
    throw toChainError(error, { account })
  }
}
