/**
 * What an account signs to be told of what happens to its devices: that messages for it may go to one subscription of one
 * browser (Web Push, RFC 8030), of these topics, until a time.
 *
 * *Stops*: a stranger who fills a node with subscriptions, or who has somebody else's browser told.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Address, Hash } from '../ids.ts'
import { keccak256 } from '../merkle/keccak.ts'
import { hashStruct, typedDataBytes } from './eip712.ts'
import { settlementDomain } from './header.ts'
import type { Place } from './network-id.ts'
import { recoverSigner } from './oracle-statement.ts'

/** As a browser gives it: `PushSubscription.toJSON()`. */
export interface PushAddress {
  readonly endpoint: string
  /** The browser's public key, and its secret: base64url. */
  readonly p256dh: string
  readonly auth: string
}

export interface AlertWish {
  readonly account: Address
  readonly push: PushAddress
  /** Ascending. */
  readonly topics: readonly string[]
  /** Seconds since 1970, real time. */
  readonly until: number
}

export const ALERTS_TYPE = 'Alerts(address account,bytes32 subscription,uint64 until)'

/** @example subscriptionHash({ push: { endpoint: 'https://push.example/1', p256dh: 'B…', auth: '…' }, topics: ['silent'] }) */
export function subscriptionHash({ push, topics }: Pick<AlertWish, 'push' | 'topics'>): Hash {
  const lines = [push.endpoint, push.p256dh, push.auth, topics.join()]
  return `0x${bytesToHex(sha256(utf8ToBytes(lines.join('\n'))))}`
}

/**
 * What the account signs, under the domain `Cairn Settlement` of one network.
 * @example const signature = await account.sign({ hash: alertsDigest(wish, deployment) })
 */
export function alertsDigest(wish: AlertWish, place: Place): Hash {
  const struct = hashStruct(ALERTS_TYPE, [
    { type: 'address', value: wish.account },
    { type: 'bytes32', value: subscriptionHash(wish) },
    { type: 'uint64', value: wish.until },
  ])
  return `0x${bytesToHex(keccak256(typedDataBytes(settlementDomain(place), struct)))}`
}

/**
 * Who signed a digest: r ‖ s ‖ v, as accounts with a key sign. Undefined where it is no such signature.
 * @example accountOfSignature(`0x${'00'.repeat(32)}`, '0x') // → undefined
 */
export function accountOfSignature(digest: Hash, signature: string): Address | undefined {
  if (!/^0x[0-9a-f]{130}$/i.test(signature)) return undefined
  const bytes = hexToBytes(signature.slice(2))
  const [compact, parity] = [bytes.slice(0, 64), bytes[64]! % 27]
  // As long as s is less than half of the order, its highest bit is free for the parity (EIP-2098); no wallet signs another one.
  if (parity > 1 || compact[32]! >> 7 !== 0) return undefined
  compact[32]! |= parity << 7
  return recoverSigner(hexToBytes(digest.slice(2)), compact)
}
