/** The golden bundle of kernel/vectors/bundle.json: every kind of fact and part, by keys and signatures that never change. */
import { bytesToHex } from '@noble/hashes/utils.js'
import { encodeCbor } from '../../protocol/cbor/cbor.ts'
import { openMessage, sealMessage } from '../../protocol/message.ts'
import { nobleSigner } from '../../protocol/testing/noble-signer.ts'
import { buildBundle, encodeBundle } from '../bundle/bundle.ts'
import type { PartEntry } from '../bundle/parts.ts'
import type { AllowanceFact, DepositFact, DeviceFact } from '../chain-facts.ts'
import type { Bundle } from '../epoch.ts'
import type { Evidence } from '../evidence.ts'
import { beaconKey } from './beacon.ts'
import { account, deviceOf, factsOf, GENESIS_MS, HOUR_MS, NETWORK_ID } from './fixtures.ts'
import { TALLY } from './tally.ts'

/** So small that what fits into one part is cut, too. */
export const SMALL_LIMIT = 700

const ORACLES = [1, 2].map(id => ({ id, signer: account(0xb0 + id), payee: account(0xc0 + id) }))

export async function sampleBundle(): Promise<Bundle> {
  const signers = [1, 2, 3, 4, 5].map(seed => nobleSigner(seed < 4 ? 'ES256' : 'EdDSA', 900 + seed))
  const devices = signers.map(
    (signer, index): DeviceFact =>
      deviceOf(signer, account(index + 1), {
        accepted: index !== 2,
        cell: index === 0 ? '872a1008dffffff' : '',
        details: index === 0 ? { pvW: 5000, tilt: 12.5, maker: 'x' } : {},
        past: index === 1 ? [{ untilMs: GENESIS_MS, owner: account(9), cell: '872a1008dffffff' }] : [],
      }),
  )
  const said = signers.flatMap((signer, index) =>
    Array.from({ length: index === 4 ? 9 : 1 }, async (_, sequence): Promise<Evidence> => {
      const timeMs = GENESIS_MS + 3 * HOUR_MS + sequence * 1000
      const payload = encodeCbor(index * 10 + sequence)
      const bytes = await sealMessage({
        signer,
        network: NETWORK_ID,
        sequence,
        timeMs,
        payload,
        contentType: TALLY,
      })
      return { message: openMessage(bytes), arrivedAtMs: timeMs + index }
    }),
  )
  const allowance: AllowanceFact = {
    account: account(2),
    subject: signers[1]!.subject,
    asset: account(0xa3),
    amount: 5_000_000n,
    periodMs: 86_400_000,
    total: 2n ** 127n,
    untilMs: GENESIS_MS + 10 ** 10,
  }
  const deposits: DepositFact[] = [
    { account: account(2), asset: account(0xa3), deposited: 2n ** 80n, withdrawn: 1n },
    { account: account(2), asset: account(0xa9), deposited: 7n, withdrawn: 0n },
  ]
  const facts = factsOf(devices, {
    oracles: ORACLES,
    assets: [account(0xa3), account(0xa9)],
    allowances: [allowance],
    deposits,
    directory: [{ name: 'market', address: account(0xd1) }],
    issuers: [{ subject: signers[0]!.subject, kinds: ['model', 'power'] }],
    knownAt: [0, 1, 2].map(epoch => ({
      epoch,
      headerHash: `0x${`e${epoch}`.repeat(32)}` as const,
      block: epoch + 3,
      timeMs: GENESIS_MS - 3000 + epoch * 1000,
    })),
  })
  return buildBundle({
    epoch: 3,
    facts,
    evidence: await Promise.all(said),
    segments: ORACLES.map(({ signer, id }) => ({ signer, address: `0x${`5${id}`.repeat(32)}` })),
    words: ORACLES.map(({ signer }) => ({ signer, key: beaconKey(signer).publicKey })),
    openings: [{ signer: ORACLES[0]!.signer, opening: new Uint8Array(96).fill(7) }],
  })
}

/** Bytes as hex, as the file has them. */
export function describeBundle(bundle: Bundle, limit: number) {
  const { manifest, address, parts } = encodeBundle(bundle, limit)
  const described = parts.map(({ entry, bytes }): PartEntry & { cbor: string } => ({
    ...entry,
    cbor: bytesToHex(bytes),
  }))
  return { limit, address, manifest: bytesToHex(manifest), parts: described }
}
