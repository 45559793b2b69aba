/** Real keys and real signatures for testing the kernel; made once, so that property tests need not sign again. */

import { createSigner } from '../../keys/make-signer.ts'
import { createVerifier } from '../../keys/verify.ts'
import { type CborValue, encodeCbor } from '../../protocol/cbor/cbor.ts'
import { networkIdOf, type Place } from '../../protocol/chain-formats/network-id.ts'
import type { Signer, Verify } from '../../protocol/cose/signer.ts'
import { type Address, type Hash, toAddress } from '../../protocol/ids.ts'
import { openMessage, sealMessage } from '../../protocol/message.ts'
import type { ChainFacts, DepositFact, DeviceFact } from '../chain-facts.ts'
import { defineNetwork } from '../define-network.ts'
import type { Evidence } from '../evidence.ts'
import { halving } from '../money/emission/halving.ts'
import type { Network } from '../rules.ts'
import { allowAll } from './allowances.ts'
import { TALLY, tally } from './tally.ts'

export const GENESIS_MS = Date.UTC(2026, 0, 1)
export const HOUR_MS = 3_600_000

/** The network that fixtures are of. */
export const PLACE: Place = {
  chainId: 31337,
  settlement: account(0xa1),
  genesisHash: `0x${'cd'.repeat(32)}`,
}
export const NETWORK_ID = networkIdOf(PLACE)

export const verify: Verify = createVerifier()

export function testNetwork(): Network {
  return defineNetwork({
    name: 'Test',
    token: { symbol: 'TEST', supply: '1_000_000' },
    epoch: '1h',
    limits: { late: '2h', early: '5m' },
    resources: [tally()],
    emission: halving({ first: '1_000', every: '1d' }),
    shares: { tally: 90, oracles: 6, treasury: 4 },
  })
}

export function account(number: number): Address {
  return toAddress(`0x${number.toString(16).padStart(40, '0')}`)
}

/** `count` signers, alternating ES256 and EdDSA. */
export function makeSigners(count: number): readonly Signer[] {
  return Array.from({ length: count }, (_, index) => createSigner(index % 2 === 0 ? 'ES256' : 'EdDSA'))
}

export function deviceOf(signer: Signer, owner: Address, change: Partial<DeviceFact> = {}): DeviceFact {
  return {
    id: signer.subject,
    key: signer.key,
    owner,
    resource: 'tally',
    model: 'tally/counter',
    cell: '',
    details: {},
    accepted: true,
    past: [],
    registeredAtMs: GENESIS_MS - HOUR_MS,
    movedAtMs: GENESIS_MS - HOUR_MS,
    ...change,
  }
}

/** Of the payment asset. */
export function depositOf(owner: Address, deposited: bigint, withdrawn = 0n): DepositFact {
  return { account: owner, asset: account(0xa3), deposited, withdrawn }
}

export function factsOf(devices: readonly DeviceFact[], change: Partial<ChainFacts> = {}): ChainFacts {
  return {
    block: 7,
    blockHash: `0x${'ab'.repeat(32)}`,
    blockTimeMs: GENESIS_MS,
    ...PLACE,
    token: account(0xa2),
    payment: account(0xa3),
    treasury: account(0xa4),
    genesisMs: GENESIS_MS,
    assets: [account(0xa3)],
    directory: [],
    issuers: [],
    knownAt: [],
    devices,
    allowances: allowAll(devices, account(0xa3)),
    deposits: [],
    oracles: [{ id: 1, signer: account(0xb1), payee: account(0xb2) }],
    ...change,
  }
}

export interface Said {
  readonly signer: Signer
  readonly sequence: number
  readonly points?: number
  readonly payload?: Uint8Array
  readonly contentType?: string
  readonly timeMs?: number
  readonly arrivedAtMs?: number
  readonly network?: Hash
  readonly extensions?: ReadonlyMap<string, CborValue>
}

export async function say(said: Said): Promise<Evidence> {
  const { signer, sequence } = said
  const timeMs = said.timeMs ?? GENESIS_MS + 60_000 + sequence
  const payload = said.payload ?? encodeCbor(said.points ?? 1)
  const bytes = await sealMessage({
    signer,
    sequence,
    timeMs,
    payload,
    network: said.network ?? NETWORK_ID,
    contentType: said.contentType ?? TALLY,
    ...(said.extensions === undefined ? {} : { extensions: said.extensions }),
  })
  return { message: openMessage(bytes), arrivedAtMs: said.arrivedAtMs ?? timeMs + 100 }
}
