/** What the registry keeps of one device. Its nonce is part of the next consent that the device signs. */
import { type Address, type SubjectId, toAddress } from '../../protocol/ids.ts'
import { abi } from '../artifacts/DeviceRegistry.ts'
import type { ChainClient } from '../connect.ts'
import type { Deployment } from '../deployment-file.ts'
import { toChainError } from '../to-chain-error.ts'

export interface RegistryEntry {
  /** Undefined while nobody has registered it, and after it was removed. */
  readonly owner: Address | undefined
  readonly registeredAtMs: number
  readonly nonce: number
  readonly verified: boolean
  /** Its owner registered it, or agreed to have it. */
  readonly accepted: boolean
  /** Whom its owner offers it to. */
  readonly offeredTo: Address | undefined
}

/** @throws {ChainError} rpc_down, rpc_failed */
export async function readDevice(
  client: ChainClient,
  { deployment, device }: { readonly deployment: Pick<Deployment, 'registry'>; readonly device: SubjectId },
): Promise<RegistryEntry> {
  const contract = { address: deployment.registry, abi } as const
  const args = [`0x${device}`] as const
  const [found, offeredTo] = await Promise.all([
    client.readContract({ ...contract, functionName: 'deviceOf', args }),
    client.readContract({ ...contract, functionName: 'offeredTo', args }),
  ]).catch(error => {
    throw toChainError(error, { contract: deployment.registry, device })
  })
  const { owner, registeredAt, nonce, verified, accepted } = found
  return {
    owner: someone(owner),
    registeredAtMs: registeredAt * 1000,
    nonce,
    verified,
    accepted,
    offeredTo: someone(offeredTo),
  }
}

function someone(account: string): Address | undefined {
  return BigInt(account) === 0n ? undefined : toAddress(account)
}
