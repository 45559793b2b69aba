/** What is remembered is what would have been worked out, and a seed comes out the same. */
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { developmentAccount } from '../chain/dev-accounts.ts'
import { signHeader } from '../chain/epochs/sign-header.ts'
import { signStatement } from '../chain/oracles/sign-statement.ts'
import { PLACE } from '../kernel/testing/fixtures.ts'
import { loadSodiumGroup } from '../keys/sodium-group.ts'
import { useGroup } from '../protocol/beacon/group.ts'
import type { Group } from '../protocol/beacon/group-type.ts'
import { headerDigest } from '../protocol/chain-formats/header.ts'
import {
  compactToBytes,
  recoverWithNoble,
  statementDigest,
  useRecovery,
} from '../protocol/chain-formats/oracle-statement.ts'
import { toAddress } from '../protocol/ids.ts'
import { sampleHeaders } from '../protocol/testing/contract-vectors.ts'
import { nobleSigner } from '../protocol/testing/noble-signer.ts'
import { violationsOf } from './invariants.ts'
import { createMemory, type Memory, PLAIN_SIGNING, useMemory } from './memory.ts'
import { simSigner } from './sim-signer.ts'
import { type Outcome, simulate } from './simulate.ts'

/** They die; believe a lying RPC and forge totals; are slow and forge openings; garble and propose two things; forge and do not stop. */
const SEEDS = [6, 8]

let group: Group
beforeAll(async () => {
  group = await loadSodiumGroup()
})
afterEach(() => {
  useGroup(group)
  useRecovery(recoverWithNoble)
})

describe('a seed', () => {
  it.each(SEEDS)('%i comes out the same with and without remembering', async seed => {
    useGroup(group)
    const without = await simulate(seed, {}, PLAIN_SIGNING)
    const { signing } = await useMemory()
    // What was remembered in the first run is there in the second.
    for (const _run of [1, 2]) expect(shown(await simulate(seed, {}, signing))).toEqual(shown(without))
  })
})

function shown(outcome: Outcome) {
  const { deaths, receipts, signed, halted, finished, chain, disks } = outcome
  return {
    deaths,
    receipts,
    signed,
    halted,
    finished,
    settled: chain.settled,
    files: disks.map(({ files }) => [...files.keys()]),
    epochs: disks.map(({ db }) => db.prepare('SELECT * FROM epoch').all()),
    violations: violationsOf(outcome),
  }
}

describe('what is remembered', () => {
  const [account, other] = [developmentAccount(1), developmentAccount(2)]
  const draft = { kind: 'prepare', epoch: 3, body: Uint8Array.of(1, 2, 3) }
  const elsewhere = { ...PLACE, chainId: PLACE.chainId + 1 }
  let memory: Memory

  beforeAll(async () => {
    memory = createMemory(await loadSodiumGroup())
  })

  it('is the signature that the account gives, for each account, statement and place', async () => {
    for (const _again of [1, 2]) {
      for (const [by, said, place] of [
        [account, draft, PLACE],
        [other, draft, PLACE],
        [account, { ...draft, epoch: 4 }, PLACE],
        [account, { ...draft, kind: 'commit' }, PLACE],
        [account, { ...draft, body: Uint8Array.of(1, 2, 4) }, PLACE],
        [account, draft, elsewhere],
      ] as const)
        expect(await memory.signing.signStatement(by, said, place)).toEqual(
          await signStatement(by, said, place),
        )
    }
  })

  it('is the signature under a header', async () => {
    for (const header of sampleHeaders())
      expect(await memory.signing.signHeader(account, header, PLACE)).toEqual(
        await signHeader(account, header, PLACE),
      )
  })

  it('is who signed, and nobody for what nobody signed', async () => {
    const signature = await memory.signing.signStatement(account, draft, PLACE)
    const digest = statementDigest(draft, PLACE)
    expect(memory.recover(digest, signature)).toBe(toAddress(account.address))
    const [header] = sampleHeaders()
    const vote = await memory.signing.signHeader(other, header!, PLACE)
    const headerBytes = compactToBytes(headerDigest(header!, PLACE))
    expect(memory.recover(headerBytes, compactToBytes(vote.signature))).toBe(toAddress(other.address))
    for (const forged of [signature.with(5, signature[5]! ^ 1), signature.with(40, signature[40]! ^ 1)])
      expect(memory.recover(digest, forged)).toBe(recoverWithNoble(digest, forged))
    expect(memory.recover(headerBytes, signature)).toBe(recoverWithNoble(headerBytes, signature))
  })

  it('refuses what the group refuses', () => {
    const nonsense = new Uint8Array(32).fill(0xff)
    expect([memory.group.decode(nonsense), memory.group.decode(nonsense)]).toEqual([undefined, undefined])
    const zero = memory.group.decode(new Uint8Array(32))!
    for (const _again of [1, 2]) expect(() => memory.group.timesSecret(zero, 0n)).toThrow(RangeError)
  })
})

it('OpenSSL signs for a device as noble does', async () => {
  for (const bytes of [new Uint8Array(0), Uint8Array.of(1), new Uint8Array(300).fill(7)])
    expect(await simSigner(104).sign(bytes)).toEqual(await nobleSigner('EdDSA', 104).sign(bytes))
  expect(simSigner(104).subject).toBe(nobleSigner('EdDSA', 104).subject)
})
