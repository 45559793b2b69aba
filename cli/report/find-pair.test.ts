import { beforeAll, expect, it } from 'vitest'
import { buildBundle } from '../../kernel/bundle/bundle.ts'
import type { Evidence } from '../../kernel/evidence.ts'
import { account, deviceOf, factsOf, makeSigners, say, verify } from '../../kernel/testing/fixtures.ts'
import type { Signer } from '../../protocol/cose/signer.ts'
import { findPair } from './find-pair.ts'

let signers: readonly Signer[]
let here: Evidence
let there: Evidence
beforeAll(async () => {
  signers = makeSigners(2)
  here = await say({ signer: signers[0]!, sequence: 7, points: 1 })
  there = await say({ signer: signers[0]!, sequence: 7, points: 2 })
})

const bundle = (evidence: readonly Evidence[]) =>
  buildBundle({ epoch: 0, facts: factsOf(signers.map(signer => deviceOf(signer, account(1)))), evidence })
const find = (...epochs: readonly (readonly Evidence[])[]) =>
  findPair(epochs.map(bundle), signers[0]!.subject, verify)

it('finds it in one epoch, or across two', async () => {
  const other = await say({ signer: signers[0]!, sequence: 6, points: 1 })
  const pair = { key: signers[0]!.key, first: expect.anything(), second: expect.anything() }
  expect(find([other, here, there])).toEqual(pair)
  const across = find([other, here], [there])!
  expect(new Set([across.first.id, across.second.id])).toEqual(new Set([here.message.id, there.message.id]))
})

it('takes no other number, no other device, no message twice and no forgery', async () => {
  const next = await say({ signer: signers[0]!, sequence: 8, points: 2 })
  const others = await say({ signer: signers[1]!, sequence: 7, points: 2 })
  const forged = { ...there, message: { ...there.message, signature: here.message.signature } }
  for (const second of [next, others, here, forged]) expect(find([here], [second])).toBeUndefined()
})

it('finds nothing where the device is not registered', () => {
  const facts = factsOf([])
  expect(
    findPair([buildBundle({ epoch: 0, facts, evidence: [here, there] })], signers[0]!.subject, verify),
  ).toBeUndefined()
})
