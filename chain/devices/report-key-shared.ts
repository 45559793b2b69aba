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
import { govern } from '../governance/govern.ts'
import { governedActs } from '../governance/governed-acts.ts'
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

/** By the council, before the cut is paid. @throws {ChainError} not_governance, tx_reverted (DeviceRegistry_NoCut), … */
export function grantAppeal(sender: Sender, { deployment, device }: CutOf): Promise<Brief> {
  return govern(sender, { deployment, act: governedActs(deployment).grantAppeal(device) })
}

/**
 * By anyone, once the time for an appeal is over: half is owed to the reporter, which is paid it, and half to the treasury.
 * @throws {ChainError} tx_reverted (DeviceRegistry_NotReady, DeviceRegistry_NoCut), …
 */
export async function payCut(sender: Sender, { deployment, device }: CutOf): Promise<Brief> {
  const data = encodeFunctionData({ abi, functionName: 'payCut', args: [`0x${device}`] })
  const sent = await sendTransaction(sender, { to: deployment.registry, data, verb: 'payCut' })
  const [paid] = parseEventLogs({ abi, eventName: 'CutPaid', logs: sent.receipt.logs })
  if (paid !== undefined) await collect(sender, deployment, paid.args.reporter)
  return brief(sent)
}

/** Pays an account what it is owed of cuts. By anyone. */
async function collect(sender: Sender, { registry }: Deployment, account: Hex): Promise<void> {
  const data = encodeFunctionData({ abi, functionName: 'collect', args: [account] })
  await sendTransaction(sender, { to: registry, data, verb: 'collect' })
}

interface CutOf {
  readonly deployment: Deployment
  readonly device: SubjectId
}

type Brief = Pick<Sent, 'txHash' | 'gasUsed' | 'block'>

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
