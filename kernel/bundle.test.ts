import { beforeAll, describe, expect, it } from 'vitest'
import type { Signer } from '../protocol/signer.ts'
import { buildBundle, bundleAddress, decodeBundle, encodeBundle } from './bundle.ts'
import type { Bundle } from './epoch.ts'
import { account, deviceOf, factsOf, makeSigners, say } from './testing/fixtures.ts'

let signers: readonly Signer[]
let bundle: Bundle

beforeAll(async () => {
  signers = makeSigners(3)
  const evidence = await Promise.all(signers.map(signer => say({ signer, sequence: 1 })))
  const devices = signers.map(signer =>
    deviceOf(signer, account(1), { cell: '872a1008dffffff', details: { pvW: 5000, tilt: 12.5, maker: 'x' } }),
  )
  bundle = buildBundle({
    epoch: 3,
    facts: factsOf(devices, { deposits: [{ account: account(5), deposited: 2n ** 80n, withdrawn: 1n }] }),
    evidence,
  })
})

describe('bundle', () => {
  it('is read back as it was written', () => {
    const decoded = decodeBundle(encodeBundle(bundle))
    expect(decoded.evidence).toEqual(bundle.evidence)
    expect(new Map(decoded.facts.devices.map(device => [device.id, device]))).toEqual(
      new Map(bundle.facts.devices.map(device => [device.id, device])),
    )
    expect({ ...decoded.facts, devices: [] }).toEqual({ ...bundle.facts, devices: [] })
    expect(encodeBundle(decoded)).toEqual(encodeBundle(bundle))
  })

  it('any flipped bit changes its address, and never passes for the same bundle', () => {
    const bytes = encodeBundle(bundle)
    for (let bit = 0; bit < bytes.length * 8; bit += 7) {
      const flipped = bytes.slice()
      flipped[bit >> 3]! ^= 1 << (bit & 7)
      expect(bundleAddress(flipped)).not.toBe(bundleAddress(bytes))
      let reread: Uint8Array | undefined
      try {
        reread = encodeBundle(decodeBundle(flipped))
      } catch (error) {
        expect(error).toBeInstanceOf(Error)
      }
      expect(reread).not.toEqual(bytes)
    }
  })

  it('refuses evidence out of order or twice', () => {
    const [first, second] = bundle.evidence
    for (const evidence of [
      [second!, first!],
      [first!, first!],
    ]) {
      expect(() => decodeBundle(encodeBundle({ ...bundle, evidence }))).toThrow('message ids must ascend')
    }
  })

  it('keeps the earliest arrival', () => {
    const [first] = bundle.evidence
    const later = { ...first!, arrivedAtMs: first!.arrivedAtMs + 5 }
    const built = buildBundle({ epoch: 3, facts: bundle.facts, evidence: [later, first!, later] })
    expect(built.evidence).toEqual([first])
  })
})
