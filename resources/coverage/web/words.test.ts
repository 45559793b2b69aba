/** Facts of coverage in words, and what a gateway signed as its page shows it. */
import { bytesToHex } from '@noble/hashes/utils.js'
import { expect, it } from 'vitest'
import { createSigner } from '../../../keys/make-signer.ts'
import type { Hash } from '../../../protocol/ids.ts'
import { sealMessage } from '../../../protocol/message.ts'
import { CARRIED, ROUTE, WITNESS } from '../messages/coverage-messages.ts'
import { coverageCase } from '../testing/conformance-case.ts'
import { shownOf } from './said.ts'
import { coverageWords } from './words.ts'

const money = {
  tokens: (amount: string | bigint) => `${amount} BUOY`,
  dollars: (amount: string | bigint) => `$${amount}`,
}
const NETWORK: Hash = `0x${'5a'.repeat(32)}`

it('says what a gateway was paid, and what of it counts', () => {
  expect(coverageWords.contribution({ paid: '40', counted: '40', routes: 1 }, money)).toEqual([
    '$40 were paid for what it carried, on 1 route',
  ])
  expect(coverageWords.contribution({ paid: '40', counted: '30', routes: 2 }, money)).toContain(
    'tokens are given for $30 of that: the day’s cap',
  )
  expect(coverageWords.contribution({ beacons: 12_500, witnesses: 5_000 }, money)).toEqual([
    'its beacons counted 1.25',
    'what it heard of others counted 0.50',
  ])
})

it('names every parameter of its rules, with its unit', () => {
  for (const [name, value] of Object.entries(coverageCase.resource.params as object)) {
    const written = coverageWords.param!(name, value, money)
    expect(written?.[0], name).toBeTruthy()
    expect(written?.[1], name).not.toMatch(/undefined|NaN|object/)
  }
})

it('shows what it signed, newest first, with how long it was on the air, and nothing of what it did not', async () => {
  const signer = createSigner('ES256')
  const said = async (contentType: string, payload: Uint8Array) => {
    const draft = { signer, network: NETWORK, contentType, sequence: 1, timeMs: 1, payload }
    return { signed: bytesToHex(await sealMessage(draft)) }
  }
  const level = { frequencyHz: 868_100_000, sf: 7, rssi: -900, snr: 50 }
  const packet = (hash: string, before: number, join: number) => ({ hash, before, bytes: 13, join, ...level })
  const carried = {
    route: '77'.repeat(32) as never,
    at: 10_000,
    packets: [packet('aa'.repeat(16), 500, 0), packet('bb'.repeat(16), 100, 1)],
  }
  const heard = { draw: 1, at: 20_000, beacons: [{ hash: 'cc'.repeat(16), before: 0, ...level, sf: 0 }] }
  const shown = shownOf([
    await said(CARRIED.contentType, CARRIED.encode(carried)),
    await said(WITNESS.contentType, WITNESS.encode(heard)),
    await said(CARRIED.contentType, new Uint8Array([1])),
    await said(ROUTE.contentType, new Uint8Array([1])),
    { signed: 'zz' },
  ])
  expect(shown.map(({ kind, atMs, airMs }) => [kind, atMs, airMs])).toEqual([
    ['beacon', 20_000, 0],
    ['join', 9_900, 46.336],
    ['data', 9_500, 46.336],
  ])
})
