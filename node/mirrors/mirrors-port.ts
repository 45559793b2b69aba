/**
 * What the API says of mirrors. Of a change of oracles nothing is signed before an epoch whose facts have it is past its window: a chain
 * that goes back takes no signature with it.
 */
import { bytesToHex } from '@noble/hashes/utils.js'
import type { ChainClient } from '../../chain/connect.ts'
import type { Deployment } from '../../chain/deployment-file.ts'
import { handoverDraft, readSignerSets, type SignerSet } from '../../chain/mirrors/handovers.ts'
import type { Hash } from '../../protocol/ids.ts'
import type { ChainPort } from '../chain-port.ts'

export interface SignedHandover extends Pick<SignerSet, 'number'> {
  readonly from: Hash
  readonly to: SignerSet['signers']
  /** Absent where this oracle was none of those before. */
  readonly signature: `0x${string}` | undefined
}

export interface MirrorsPort {
  /** @throws {ChainError} */
  handovers(): Promise<readonly SignedHandover[]>
  /**
   * Whether an epoch's lines may be asked for now: 0, or the ms to wait. A mirror is behind home, so what it pays by is of an epoch whose large
   * ledger may have to be indexed again: one such in half a minute, whoever asks. @throws {ChainError}
   */
  turnOf(epoch: number): Promise<number>
}

type Chain = Pick<ChainPort, 'signer' | 'signStatement' | 'getActiveEpoch' | 'getSettled' | 'getPayingEpoch'>

const [FRESH_MS, TURN_MS] = [5_000, 30_000]

/** @param monotonicMs real time, never goes back */
export function createMirrorsPort(
  {
    client,
    deployment,
    chain,
  }: {
    readonly client: ChainClient
    readonly deployment: Deployment
    readonly chain: Chain
  },
  monotonicMs: () => number,
): MirrorsPort {
  const signed = new Map<string, `0x${string}`>()
  let known: { readonly at: number; readonly value: Promise<readonly SignedHandover[]> } | undefined
  const sign = async (from: SignerSet, to: SignerSet) => {
    const key = `${to.number} ${from.commitment} ${to.commitment}`
    const made = signed.get(key) ?? `0x${bytesToHex(await chain.signStatement(handoverDraft(from, to)))}`
    signed.set(key, made as `0x${string}`)
    return made as `0x${string}`
  }
  const ask = async () => {
    const active = await chain.getActiveEpoch()
    const seenTo = active < 0 ? -1 : (await chain.getSettled(active)).header.factsBlock
    const sets = await readSignerSets(client, deployment)
    const told: SignedHandover[] = []
    for (const [index, to] of sets.entries()) {
      const from = sets[index - 1]
      if (from === undefined || to.block > seenTo) continue
      const signature = from.signers.includes(chain.signer) ? await sign(from, to) : undefined
      told.push({ number: to.number, from: from.commitment, to: to.signers, signature })
    }
    return told
  }
  let older: { readonly epoch: number; readonly at: number } | undefined
  return {
    async turnOf(epoch) {
      if (epoch >= (await chain.getPayingEpoch()) || epoch === older?.epoch) return 0
      const at = monotonicMs()
      const left = older === undefined ? 0 : Math.ceil(older.at + TURN_MS - at)
      if (left <= 0) older = { epoch, at }
      return Math.max(left, 0)
    },
    handovers() {
      const at = monotonicMs()
      if (known !== undefined && at - known.at <= FRESH_MS) return known.value
      const asked = { at, value: ask() }
      known = asked
      asked.value.catch(() => {
        if (known === asked) known = undefined
      })
      return asked.value
    },
  }
}
