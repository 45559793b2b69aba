/** A device to another place: its owner sends it, the device has signed it (protocol/chain-formats/consent.ts, `moveBytes`). */
import { bytesToHex } from '@noble/hashes/utils.js'
import { encodeFunctionData } from 'viem'
import { cellToUint } from '../../protocol/chain-formats/consent.ts'
import { type PublicKey, subjectIdOf } from '../../protocol/cose/cose-key.ts'
import { abi } from '../artifacts/DeviceRegistry.ts'
import type { Deployment } from '../deployment-file.ts'
import { type Sender, type Sent, sendTransaction } from '../send-transaction.ts'

export interface MoveOptions {
  readonly deployment: Deployment
  /** The chain cannot check Ed25519: such a device is removed and registered again. */
  readonly key: Extract<PublicKey, { readonly alg: 'ES256' }>
  readonly cell: string
  /** Seconds since 1970. */
  readonly deadline: number
  /** The device's, 64 bytes. */
  readonly signature: Uint8Array
}

/** @throws {ChainError} tx_reverted (DeviceRegistry_NotOwner, DeviceRegistry_BadSignature, DeviceRegistry_Expired), … */
export async function moveDevice(
  sender: Sender,
  { deployment, key, cell, deadline, signature }: MoveOptions,
): Promise<Pick<Sent, 'txHash' | 'gasUsed' | 'block'>> {
  const [keyX, keyY, signed] = [key.x, key.y, signature].map(
    (bytes): `0x${string}` => `0x${bytesToHex(bytes)}`,
  )
  const device: `0x${string}` = `0x${subjectIdOf(key)}`
  const args = [device, keyX!, keyY!, cellToUint(cell), BigInt(deadline), signed!] as const
  const data = encodeFunctionData({ abi, functionName: 'move', args })
  const { txHash, gasUsed, block } = await sendTransaction(sender, {
    to: deployment.registry,
    data,
    verb: 'move',
  })
  return { txHash, gasUsed, block }
}
