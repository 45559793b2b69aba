/**
 * One key in two hands, proved on the chain by the device's own signatures: two messages under one sequence number. What
 * that costs, and how an appeal goes, is said in contracts/interfaces/IDeviceRegistry.sol.
 */
import { encodeFunctionData, type Hex, parseEventLogs } from 'viem'
import type { PublicKey } from '../../protocol/cose/cose-key.ts'
import { type Address, type SubjectId, toAddress } from '../../protocol/ids.ts'
import type { Message } from '../../protocol/message.ts'
import { abi } from '../artifacts/DeviceRegistry.ts'
import type { Deployment } from '../deployment-file.ts'
import { type Sender, type Sent, sendTransaction } from '../send-transaction.ts'

export interface SharedKey {
  /** ES256: the chain checks no other. */
  readonly key: PublicKey
  readonly first: Message
  readonly second: Message
}

export interface ReportedKey extends Pick<Sent, 'txHash' | 'gasUsed' | 'block'> {
  /** Whose bond was cut. */
  readonly owner: Address
  /** Base units of the bond asset; half of it is the reporter's, unless an appeal is granted. */
  readonly amount: bigint
  /** From then on the cut can be paid out. */
  readonly dueAtMs: number
}

/**
 * By anyone. @throws {TypeError} when the key is not ES256 or the sequence numbers differ; {ChainError} tx_reverted
 * (DeviceRegistry_NotShared, DeviceRegistry_NothingToCut, DeviceRegistry_SettledBefore), …
 */
export async function reportKeyShared(
  sender: Sender,
  { deployment, key, first, second }: SharedKey & { readonly deployment: Deployment },
): Promise<ReportedKey> {
  if (key.alg !== 'ES256') throw new TypeError('a shared key is proved on the chain by an ES256 key')
  if (first.sequence !== second.sequence)
    throw new TypeError('two messages under one sequence number are needed')
  const args = [
    ...([toHex(key.x), toHex(key.y), BigInt(first.sequence)] as const),
    ...([toAbi(first), toAbi(second)] as const),
  ] as const
  const data = encodeFunctionData({ abi, functionName: 'reportKeyShared', args })
  const sent = await sendTransaction(sender, { to: deployment.registry, data, verb: 'report a shared key' })
  const [shared] = parseEventLogs({ abi, eventName: 'KeyShared', logs: sent.receipt.logs })
  if (shared === undefined) throw new Error('a report that was taken leaves an event')
  const { owner, amount, dueAt } = shared.args
  return { ...brief(sent), owner: toAddress(owner), amount, dueAtMs: Number(dueAt) * 1000 }
}

/** By governance, before the cut is paid. @throws {ChainError} tx_reverted (DeviceRegistry_NotGovernance, DeviceRegistry_NoCut), … */
export function grantAppeal(sender: Sender, cut: CutOf): Promise<Brief> {
  return decide(sender, cut, 'grantAppeal')
}

/** By anyone, once the time for an appeal is over. @throws {ChainError} tx_reverted (DeviceRegistry_NotReady, DeviceRegistry_NoCut), … */
export function payCut(sender: Sender, cut: CutOf): Promise<Brief> {
  return decide(sender, cut, 'payCut')
}

interface CutOf {
  readonly deployment: Deployment
  readonly device: SubjectId
}

type Brief = Pick<Sent, 'txHash' | 'gasUsed' | 'block'>

async function decide(
  sender: Sender,
  { deployment, device }: CutOf,
  functionName: 'grantAppeal' | 'payCut',
): Promise<Brief> {
  const data = encodeFunctionData({ abi, functionName, args: [`0x${device}`] })
  return brief(await sendTransaction(sender, { to: deployment.registry, data, verb: functionName }))
}

function brief({ txHash, gasUsed, block }: Sent): Brief {
  return { txHash, gasUsed, block }
}

function toAbi({ timeMs, contentType, extensions, payload, signature }: Message) {
  return {
    timeMs: BigInt(timeMs),
    contentType,
    extensions: toHex(extensions),
    payload: toHex(payload),
    signature: toHex(signature),
  }
}

function toHex(bytes: Uint8Array): Hex {
  return `0x${Buffer.from(bytes).toString('hex')}`
}
