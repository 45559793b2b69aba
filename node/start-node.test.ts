import { hexToBytes } from '@noble/hashes/utils.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { claim } from '../chain/money/claim.ts'
import { encodeCbor } from '../protocol/cbor/cbor.ts'
import type { Address, Hash } from '../protocol/ids.ts'
import { type EvidenceProof, evidenceLeafHash } from '../protocol/merkle/evidence-tree.ts'
import { verifyMerkleProof } from '../protocol/merkle/merkle.ts'
import { openMessage } from '../protocol/message.ts'
import { openReceipt } from '../protocol/receipt/receipt.ts'
import { type Json, startTestNode, type TestNode, until, untilFinal } from './testing/start-test-node.ts'

let test: TestNode
beforeAll(async () => {
  test = await startTestNode()
})
afterAll(() => test.stop())

interface AccountView {
  readonly payingEpoch: number
  readonly assets: readonly {
    readonly name: string
    readonly address: Address
    readonly earned: string
    readonly claimed: string
    readonly claimable: string
    readonly claim?: Readonly<Record<'earned' | 'spent' | 'locked', string>> & {
      readonly lockedUntil: number
      readonly proof: readonly Hash[]
    }
  }[]
}

interface ProofView {
  readonly leaf?: EvidenceProof
  readonly below?: EvidenceProof
  readonly above?: EvidenceProof
}

function leadsTo(root: Hash, { index, proof, ...entry }: EvidenceProof): boolean {
  const path = proof.map(hash => hexToBytes(hash.slice(2)))
  return verifyMerkleProof(hexToBytes(root.slice(2)), evidenceLeafHash(index, entry), path)
}

async function tokenOf(account: Address) {
  const { assets } = await test.get<AccountView>(`/v1/accounts/${account}`)
  return assets.find(({ name }) => name === 'token')!
}

describe('from a signed message to claimed money', () => {
  let id = ''

  it('a message is answered with a receipt, and waits', async () => {
    const bytes = await test.seal(0, { payload: encodeCbor(3) })
    id = openMessage(bytes).id
    const response = await test.post(bytes)
    expect(response.status).toBe(200)
    const receipt = openReceipt(new Uint8Array(await response.arrayBuffer()))
    expect(receipt).toMatchObject({ message: id, epoch: 0, oracle: test.options.oracleKey.subject })
    expect(await test.get(`/v1/messages/${id}`)).toMatchObject({ status: 'waiting', epoch: 0, stage: 'open' })
  })

  it('what the resource rejects has its reason', async () => {
    const bad = [encodeCbor(-1), encodeCbor(Number.NaN), encodeCbor(Number.POSITIVE_INFINITY), deep(10_000)]
    const ids = await Promise.all(
      bad.map(async payload => {
        const bytes = await test.seal(1, { payload })
        expect((await test.post(bytes)).status).toBe(200)
        return openMessage(bytes).id
      }),
    )
    test.setClock((await test.chain.nowMs()) + 500)
    const replayed = await test.seal(0, { sequence: 0, payload: encodeCbor(9) })
    await test.post(replayed)
    await test.advanceTo(test.genesisMs + test.epochMs + 1_000)
    await untilFinal(test, 0)
    for (const one of ids) {
      expect(await test.get(`/v1/messages/${one}`)).toMatchObject({
        status: 'rejected',
        code: 'not_a_number',
      })
    }
    const reused = await test.get(`/v1/messages/${openMessage(replayed).id}`)
    expect(reused).toMatchObject({
      status: 'rejected',
      code: 'key_shared',
      meaning: expect.stringContaining('one key'),
    })
  })

  it('the epoch shows header, transaction and figures', async () => {
    const record = await test.get('/v1/epochs/0')
    expect(record).toMatchObject({
      epoch: 0,
      stage: 'final',
      messages: 6,
      paying: false,
      submission: { block: expect.any(Number) },
      report: { accepted: 1, rejected: { not_a_number: 4, key_shared: 1 }, findings: { key_shared: 1 } },
    })
    const bundle = await fetch(`${test.node.url}/v1/epochs/0/bundle`)
    const hash = await crypto.subtle.digest('SHA-256', await bundle.arrayBuffer())
    expect((record['header'] as Json)['bundle']).toBe(`0x${Buffer.from(hash).toString('hex')}`)
  })

  it('proves that a message is in the evidence, and of another that it is not', async () => {
    const { evidenceRoot } = (await test.get<{ header: { evidenceRoot: Hash } }>('/v1/epochs/0')).header
    const proof = await test.get<ProofView>(`/v1/epochs/0/evidence/${id}`)
    expect(proof).toMatchObject({ present: true, evidenceRoot })
    expect(leadsTo(evidenceRoot, proof.leaf!)).toBe(true)
    for (const end of ['00', 'ff'])
      expect(await test.get(`/v1/epochs/0/evidence/${end.repeat(32)}`)).toMatchObject({
        status: 400,
        code: 'parameter_invalid',
      })
    const other = await test.get<ProofView>(`/v1/epochs/0/evidence/${'77'.repeat(32)}`)
    expect(other).toMatchObject({ present: false, evidenceRoot })
    expect(leadsTo(evidenceRoot, other.below!) && leadsTo(evidenceRoot, other.above!)).toBe(true)
    expect(other.above!.index).toBe(other.below!.index + 1)
  })

  it('explains the device’s reward', async () => {
    expect(await test.get(`/v1/messages/${id}`)).toMatchObject({ status: 'accepted', notes: [] })
    const view = await test.get(`/v1/devices/${test.devices[0]!.subject}/epochs/0`)
    expect(view).toMatchObject({
      messages: { accepted: 1, rejected: { key_shared: { messages: 1 } } },
      contributions: [
        { resource: 'tally', figures: { units: '3', qualityPpm: 1_000_000 }, facts: { points: 3 } },
      ],
      rewards: [{ figures: { weight: '3000000', totalWeight: '3000000', owner: test.owners[0] } }],
      findings: [{ resource: 'kernel', figures: { code: 'key_shared' } }],
    })
    const silent = await test.get(`/v1/devices/${test.devices[1]!.subject}/epochs/0/messages`)
    expect(silent).toHaveLength(4)
  })

  it('empty epochs settle as well, and the root pays when its window has passed', async () => {
    for (const epoch of [1, 2, 3]) {
      await test.advanceTo(test.genesisMs + (epoch + 1) * test.epochMs + 1_000)
      await untilFinal(test, epoch)
    }
    const token = await until('the reward is claimable', async () => {
      const found = await tokenOf(test.owners[0]!)
      return found.claimable !== '0' && found
    })
    const { earned, spent, locked, lockedUntil, proof } = token.claim!
    const entry = {
      account: test.owners[0]!,
      asset: token.address,
      earned: BigInt(earned),
      spent: BigInt(spent),
      locked: BigInt(locked),
      lockedUntil,
    }
    const { deployment } = test.chain
    const { paid } = await claim(test.chain.senderOf(9), { deployment, entry, proof })
    expect(paid).toMatchObject([{ account: test.owners[0], amount: BigInt(earned) }])
    expect(await tokenOf(test.owners[0]!)).toMatchObject({ claimed: earned, claimable: '0' })
  })
})

describe('a node that stops', () => {
  it('answers everything that it let in, and goes on where it was', async () => {
    const messages = await Promise.all(Array.from({ length: 200 }, () => test.seal(0)))
    const answers = messages.map(bytes => test.node.intake.accept(bytes, 'a'))
    await test.restart()
    const given = await Promise.all(answers)
    const receipts = given.filter(({ accepted }) => accepted).length
    const refused = given.filter(answer => !answer.accepted && answer.denial.code === 'stopping').length
    expect(receipts + refused).toBe(200)
    expect(receipts).toBeGreaterThan(0)
    await test.advanceTo(test.genesisMs + 5 * test.epochMs + 1_000)
    expect(await untilFinal(test, 4)).toMatchObject({ messages: receipts })
  })
})

function deep(levels: number): Uint8Array {
  return new Uint8Array(levels).fill(0x81)
}
