/** Questions to a mirror's contract on another chain, for whoever can ask that chain: a wallet can. Each is answered by one word. */
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { WORD_BYTES, writeAddress } from '../../protocol/chain-formats/abi-words.ts'
import { type Hash, toAddress, toHash } from '../../protocol/ids.ts'
import { keccak256 } from '../../protocol/merkle/keccak.ts'

/** How a contract is asked: its answer's bytes, 0x and hex digits. */
export type AskContract = (to: string, data: Hash) => Promise<string>

export interface MirrorThere {
  /** The network's that it is of. */
  readonly networkId: Hash
  /** Base units that can be paid, that were, and that may leave now. */
  readonly pool: bigint
  readonly paid: bigint
  readonly breaker: bigint
  /** The newest epoch that pays there; −1 before the first. */
  readonly epoch: number
  /** Of its ledger. */
  readonly root: Hash
  readonly staleAtMs: number
  readonly pausedUntilMs: number
  /** That the account was paid there. */
  readonly claimed: bigint
}

/** @param signature of a view without arguments, or of one address @example encodeView('claimedOf(address)', account) */
export function encodeView(signature: string, account?: string): Hash {
  const selector = bytesToHex(keccak256(utf8ToBytes(signature)).slice(0, 4))
  if (account === undefined) return `0x${selector}`
  const word = new Uint8Array(WORD_BYTES)
  writeAddress(word, 0, toAddress(account))
  return `0x${selector}${bytesToHex(word)}`
}

/**
 * @throws {TypeError} where there is no such contract at the address
 * @example const there = await readMirrorThere(ask, { mirror, account })
 */
export async function readMirrorThere(
  ask: AskContract,
  { mirror, account }: { readonly mirror: string; readonly account: string },
): Promise<MirrorThere> {
  const at = async (to: string, signature: string, of?: string) => {
    const answer = await ask(to, encodeView(signature, of))
    if (!/^0x[0-9a-fA-F]{64}$/.test(answer)) throw new TypeError(`no answer of ${to} to ${signature}`)
    return toHash(answer.toLowerCase())
  }
  const word = (signature: string, of?: string) => at(mirror, signature, of)
  const asset = `0x${(await word('asset()')).slice(-40)}`
  const [networkId, root, activeEpochs, staleAt, pausedUntil, paid, breaker, claimed, pool] =
    await Promise.all([
      word('networkId()'),
      word('newestRoot()'),
      word('activeEpochs()'),
      word('staleAt()'),
      word('pausedUntil()'),
      word('totalClaimed()'),
      word('breakerAvailable()'),
      word('claimedOf(address)', account),
      at(asset, 'balanceOf(address)', mirror),
    ])
  const [newest, stale, paused] = [activeEpochs, staleAt, pausedUntil].map(Number) as [number, number, number]
  return {
    networkId,
    root,
    pool: BigInt(pool),
    paid: BigInt(paid),
    breaker: BigInt(breaker),
    claimed: BigInt(claimed),
    epoch: newest - 1,
    staleAtMs: stale * 1000,
    pausedUntilMs: paused * 1000,
  }
}
