/** Native coins for gas, out of nothing: the embedded chain's, for accounts that are no development accounts. */
import { createTestClient, http, publicActions } from 'viem'
import type { Address } from '../../protocol/ids.ts'
import { ChainError } from '../errors.ts'
import type { Sender } from '../send-transaction.ts'
import { toChainError } from '../to-chain-error.ts'

const TIMEOUT_MS = 10_000

/** `to` has at least `atLeast` wei afterwards. @throws {ChainError} not_embedded, rpc_down, rpc_failed */
export async function giveCoins(
  { client, embedded }: Pick<Sender, 'client' | 'embedded'>,
  { to, atLeast }: { readonly to: Address; readonly atLeast: bigint },
): Promise<void> {
  if (!embedded) throw new ChainError('not_embedded', { verb: 'give coins', chainId: client.chain.id })
  const transport = http(client.chain.rpcUrls.default.http[0], { timeout: TIMEOUT_MS, retryCount: 0 })
  const test = createTestClient({ mode: 'anvil', transport }).extend(publicActions)
  try {
    if ((await test.getBalance({ address: to })) < atLeast)
      await test.setBalance({ address: to, value: atLeast })
  } catch (error) {
    throw toChainError(error, { verb: 'give coins' })
  }
}
