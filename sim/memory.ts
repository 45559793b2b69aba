/**
 * What the oracles of a simulation work out again and again, remembered by its inputs: they all live in one process, and seed
 * after seed has the same accounts. Signatures of accounts, who made them, and sums and products in the beacon's group.
 *
 * Law: values alone, of pure functions alone. Whoever has other inputs computes for itself, a dishonest oracle above all, and
 * whoever dies loses what it knew: it asks again, and is answered sooner. A seed comes out the same without it.
 */
import {
  type Hex,
  type PrivateKeyAccount,
  parseSignature,
  serializeCompactSignature,
  signatureToCompactSignature,
} from 'viem'
import { signHeader } from '../chain/epochs/sign-header.ts'
import { signStatement } from '../chain/oracles/sign-statement.ts'
import { recoverWithLibsecp256k1 } from '../keys/fast-recovery.ts'
import { useNativeSha256 } from '../keys/native-sha256.ts'
import { loadSodiumGroup } from '../keys/sodium-group.ts'
import { useGroup } from '../protocol/beacon/group.ts'
import type { Group, Point } from '../protocol/beacon/group-type.ts'
import { headerDigest } from '../protocol/chain-formats/header.ts'
import type { Place } from '../protocol/chain-formats/network-id.ts'
import {
  compactToBytes,
  type Recover,
  statementDigest,
  useRecovery,
} from '../protocol/chain-formats/oracle-statement.ts'
import { type Address, toAddress } from '../protocol/ids.ts'

/** How accounts sign. */
export interface Signing {
  readonly signStatement: typeof signStatement
  readonly signHeader: typeof signHeader
}

/** As a real oracle does it, each time again. */
export const PLAIN_SIGNING: Signing = { signStatement, signHeader }

export interface Memory {
  readonly signing: Signing
  readonly recover: Recover
  readonly group: Group
}

/** Values of one kind that are remembered; a seed has a few hundred. */
const MOST = 65_536

/** Puts it in place for this process, on the fastest group. */
export async function useMemory(): Promise<Memory> {
  const memory = createMemory(await loadSodiumGroup())
  useGroup(memory.group)
  useNativeSha256()
  useRecovery(memory.recover)
  return memory
}

export function createMemory(group: Group): Memory {
  return { ...createSigning(), group: rememberingGroup(group) }
}

type Recall<T> = (key: string, make: () => T) => T

function remembering<T>(): Recall<T> {
  const known = new Map<string, T>()
  return (key, make) => {
    const found = known.get(key)
    if (found !== undefined || known.has(key)) return found as T
    const made = make()
    known.set(key, made)
    if (known.size > MOST) known.delete(known.keys().next().value!)
    return made
  }
}

/** Whoever has signed here needs not be recovered: of what nobody signed here nothing is known. */
function createSigning(): Pick<Memory, 'signing' | 'recover'> {
  const recall = remembering<Promise<Hex>>()
  const signer = remembering<Address | undefined>()

  async function sign(account: PrivateKeyAccount, digest: Uint8Array): Promise<Hex> {
    const signature = parseSignature(await account.sign({ hash: `0x${Buffer.from(digest).toString('hex')}` }))
    const compact = serializeCompactSignature(signatureToCompactSignature(signature))
    signer(text(digest) + text(compactToBytes(compact)), () => toAddress(account.address))
    return compact
  }

  const signed = (account: { readonly address: Hex }, place: Place, what: string, digest: () => Uint8Array) =>
    recall(`${account.address} ${Object.values(place).join(' ')} ${what}`, () =>
      sign(account as PrivateKeyAccount, digest()),
    )
  return {
    signing: {
      async signStatement(account, draft, place) {
        const what = `${draft.kind} ${draft.epoch} ${text(draft.body)}`
        return compactToBytes(await signed(account, place, what, () => statementDigest(draft, place)))
      },
      async signHeader(account, header, place) {
        const digest = headerDigest(header, place)
        const signature = await signed(account, place, digest, () => compactToBytes(digest))
        return { signer: toAddress(account.address), signature }
      },
    },
    recover: (digest, compact) =>
      signer(text(digest) + text(compact), () => recoverWithLibsecp256k1(digest, compact)),
  }
}

class KnownPoint implements Point {
  readonly inner: Point
  readonly key: string

  constructor(inner: Point) {
    this.inner = inner
    this.key = text(inner.toBytes())
  }

  toBytes(): Uint8Array {
    return this.inner.toBytes()
  }

  is0(): boolean {
    return this.inner.is0()
  }
}

/** A point encodes one way only: its bytes are its name. */
function rememberingGroup(group: Group): Group {
  const decoded = remembering<KnownPoint | undefined>()
  const points = remembering<KnownPoint>()
  const known = (point: Point) => point as KnownPoint
  const names = (all: readonly Point[]) => all.map(point => known(point).key).join('')
  return {
    decode: bytes =>
      decoded(text(bytes), () => {
        const point = group.decode(bytes)
        return point && new KnownPoint(point)
      }),
    add: (a, b) =>
      points(`sum ${names([a, b])}`, () => new KnownPoint(group.add(known(a).inner, known(b).inner))),
    timesSecret: (point, scalar) =>
      points(
        `product ${known(point).key} ${scalar}`,
        () => new KnownPoint(group.timesSecret(known(point).inner, scalar)),
      ),
    sumOf: (all, factors) =>
      points(`sum of ${factors.join()} ${names(all)}`, () => {
        const inner = all.map(point => known(point).inner)
        return new KnownPoint(group.sumOf(inner, factors))
      }),
  }
}

function text(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
}
