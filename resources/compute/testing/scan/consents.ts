/** Consents and orders for tests, signed by an account of a test's own. */
import { bytesToHex } from '@noble/hashes/utils.js'
import { fastAccount } from '../../../../keys/fast-account.ts'
import { networkIdOf } from '../../../../protocol/chain-formats/network-id.ts'
import { type KeyPair, keyPairOf } from '../../../../protocol/hpke.ts'
import { type MessageId, type SubjectId, toAddress, toSubjectId } from '../../../../protocol/ids.ts'
import { jobId } from '../../messages/rows.ts'
import { CHECK_IDS, type CheckId } from '../../messages/scan/checks.ts'
import { type ConsentTerms, consentDigest, writeConsent } from '../../messages/scan/consent.ts'
import type { Order } from '../../messages/scan/order.ts'

const account = fastAccount(`0x${'5c'.repeat(32)}`)
export const PLACE = {
  chainId: 31_337,
  settlement: toAddress(`0x${'5e'.repeat(20)}`),
  genesisHash: `0x${'6e'.repeat(32)}`,
} as const
export const NETWORK = networkIdOf(PLACE)
export const JOB = jobId('12'.repeat(32) as MessageId, 0)
export const REQUESTER: SubjectId = toSubjectId('ab'.repeat(32))
export const OWNER_KEY: KeyPair = keyPairOf(new Uint8Array(32).fill(7))
/** Where labs with real ports say words of jobs. */
const LIVE = 8_017
export const [NOW_MS, DAY_S] = [Date.UTC(2026, 0, 15), 86_400]

export function termsOf(change: Partial<ConsentTerms> = {}): ConsentTerms {
  return {
    format: 'cairn-scan-consent-2',
    network: PLACE,
    owner: toAddress(account.address),
    key: bytesToHex(OWNER_KEY.open),
    requesters: [REQUESTER],
    hosts: ['127.0.0.1'],
    ports: [22, 80, 443],
    live: LIVE,
    checks: [...CHECK_IDS],
    rate: 50,
    from: NOW_MS / 1_000 - DAY_S,
    until: NOW_MS / 1_000 + DAY_S,
    ...change,
  }
}

export async function consentOf(change: Partial<ConsentTerms> = {}): Promise<Uint8Array> {
  const terms = termsOf(change)
  return bytes(writeConsent(terms, await account.sign({ hash: consentDigest(terms) })))
}

type Wanted = Readonly<Partial<Record<CheckId, readonly number[]>>>

export function orderOf(hosts: Readonly<Record<string, Wanted>>, plain: readonly number[] = []): Uint8Array {
  const order: Order = {
    targets: Object.entries(hosts).map(([host, checks]) => ({
      host,
      checks: (Object.entries(checks) as [CheckId, readonly number[]][]).map(([check, ports]) => ({
        check,
        ports: [...ports],
      })),
    })),
    plain: [...plain],
  }
  return bytes(JSON.stringify(order))
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
