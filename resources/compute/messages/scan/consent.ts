/**
 * Consent to be scanned: which hosts, ports and checks, how fast at most, from when until when, who may ask for it, and for which key results
 * are sealed; signed by the owner's account under EIP-712. It is a file of that owner's, which is told at the very targets
 * (agent/worker/kinds/scan/publication.ts): the signature says who answers for it, and that it is told there says that it is theirs to give.
 *
 * Laws: a record is for one network. There is no wildcard: what is not written is refused. An address that is told by name is no address
 * that may be scanned for itself. Whoever takes the record away has taken back the consent.
 */
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import * as v from 'valibot'
import { accountOfSignature } from '../../../../protocol/chain-formats/alert-wish.ts'
import { hashStruct, typedDataBytes } from '../../../../protocol/chain-formats/eip712.ts'
import { settlementDomain } from '../../../../protocol/chain-formats/header.ts'
import { networkIdOf } from '../../../../protocol/chain-formats/network-id.ts'
import { takesSeals } from '../../../../protocol/hpke.ts'
import { type Hash, isSubjectId, type SubjectId, toAddress } from '../../../../protocol/ids.ts'
import { keccak256 } from '../../../../protocol/merkle/keccak.ts'
import { sha256 } from '../../../../protocol/merkle/sha256.ts'
import { CHECK_IDS } from './checks.ts'
import { HOST } from './host.ts'
import { Refusal } from './refusal.ts'

export const [CONSENT_PATH, CONSENT_LABEL] = ['/.well-known/cairn-scan', '_cairn-scan']
/** Where a target answers each job with a word of its own (word.ts), at the consent's `live` port. */
export const WORD_PATH = `${CONSENT_PATH}/word`
export const [MOST_CONSENT, MOST_HOSTS, MOST_PORTS, MOST_RATE, MOST_DAYS] = [8_192, 32, 64, 50, 400]
const [MOST_REQUESTERS, MOST_SECONDS, DAY_S] = [8, 2 ** 40, 86_400]

const seconds = v.pipe(v.number('seconds since 1970'), v.integer(), v.minValue(0), v.maxValue(MOST_SECONDS))
const address = v.pipe(
  v.string('an account'),
  v.regex(/^0x[0-9a-f]{40}$/, '0x and 40 hex digits in lower case'),
  v.transform(text => toAddress(text)),
)
const bytes32 = v.pipe(
  v.string('0x and 64 hex digits'),
  v.regex(/^0x[0-9a-f]{64}$/, '0x and 64 hex digits'),
  v.transform(text => text as Hash),
)
const isEach = (all: readonly (string | number)[]) => new Set(all).size === all.length
const ONCE = 'each once'

export const PORT = v.pipe(v.number('a port'), v.integer('a port'), v.minValue(1), v.maxValue(65_535))

const TERMS = {
  format: v.literal('cairn-scan-consent-2'),
  network: v.strictObject({
    chainId: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
    settlement: address,
    genesisHash: bytes32,
  }),
  owner: address,
  /** X25519, 64 hex digits: whoever has its secret reads what is found. */
  key: v.pipe(
    v.string(),
    // Else every machine would look at all of it, fail to seal what it saw, and be the one who missed.
    v.check(
      key => /^[0-9a-f]{64}$/.test(key) && takesSeals(hexToBytes(key)),
      '64 hex digits of a key that something can be sealed to',
    ),
  ),
  /** Devices that may ask for scans. */
  requesters: v.pipe(
    v.array(
      v.pipe(
        v.string('a device'),
        v.check(isSubjectId, '64 hex digits, lower case'),
        v.transform(text => text as SubjectId),
      ),
    ),
    v.minLength(1),
    v.maxLength(MOST_REQUESTERS),
    v.check(all => isEach(all), ONCE),
  ),
  hosts: v.pipe(
    v.array(HOST),
    v.minLength(1),
    v.maxLength(MOST_HOSTS),
    v.check(all => isEach(all), ONCE),
  ),
  ports: v.pipe(
    v.array(PORT),
    v.maxLength(MOST_PORTS),
    v.check(all => isEach(all), ONCE),
  ),
  /** At which each of these hosts says a job's word to whoever comes: only who came can report it. */
  live: PORT,
  checks: v.pipe(
    v.array(v.picklist(CHECK_IDS, `of ${CHECK_IDS.join(', ')}`)),
    v.minLength(1),
    v.check(all => isEach(all), ONCE),
  ),
  /** Connections a second, of all machines of a scan together. */
  rate: v.pipe(v.number('connections a second'), v.integer(), v.minValue(1), v.maxValue(MOST_RATE)),
  from: seconds,
  until: seconds,
}
const CONSENT_TERMS = v.strictObject(TERMS)
export type ConsentTerms = v.InferOutput<typeof CONSENT_TERMS>

const CONSENT = v.strictObject({
  ...TERMS,
  signature: v.pipe(v.string(), v.regex(/^0x[0-9a-f]{130}$/, '65 bytes as 0x and 130 hex digits')),
})
export type Consent = v.InferOutput<typeof CONSENT>

const CONSENT_TYPE = 'ScanConsent(address owner,bytes32 terms,uint64 from,uint64 until)'

/** What the owner's account signs, under the domain `Cairn Settlement` of one network. */
export function consentDigest(terms: ConsentTerms): Hash {
  const { owner, from, until, network } = terms
  const struct = hashStruct(CONSENT_TYPE, [
    { type: 'address', value: owner },
    { type: 'bytes32', value: sha256(utf8ToBytes(linesOf(terms))) },
    { type: 'uint64', value: from },
    { type: 'uint64', value: until },
  ])
  return `0x${bytesToHex(keccak256(typedDataBytes(settlementDomain(network), struct)))}`
}

/** All that is granted, a line each, in the order in which it was written. */
function linesOf({ format, key, requesters, hosts, ports, live, checks, rate }: ConsentTerms): string {
  const lists = [requesters, hosts, ports, [live], checks].map(all => all.join())
  return [format, key, ...lists, String(rate)].join('\n')
}

/** As it is put where it is told. */
export function writeConsent(terms: ConsentTerms, signature: string): string {
  return `${JSON.stringify({ ...terms, signature })}\n`
}

/**
 * A record that is well-formed, of this network, signed by the account that it names, and holds now.
 * @throws {Refusal} consent_malformed, consent_other_network, consent_forged, consent_early, consent_over
 */
export function readConsent(
  record: Uint8Array,
  { network, nowMs }: { readonly network: Hash; readonly nowMs: number },
): Consent {
  const consent = parseConsent(record)
  if (networkIdOf(consent.network) !== network)
    throw new Refusal('consent_other_network', { network: networkIdOf(consent.network) })
  if (accountOfSignature(consentDigest(consent), consent.signature) !== consent.owner)
    throw new Refusal('consent_forged', { owner: consent.owner })
  needTime(consent, nowMs)
  return consent
}

/** @throws {Refusal} consent_early, consent_over */
export function needTime({ from, until }: Pick<Consent, 'from' | 'until'>, nowMs: number): void {
  if (nowMs < from * 1_000) throw new Refusal('consent_early', { from })
  if (nowMs >= until * 1_000) throw new Refusal('consent_over', { until })
}

/** Well-formed, whoever signed it and whenever it holds. @throws {Refusal} consent_malformed */
export function parseConsent(record: Uint8Array): Consent {
  if (record.length > MOST_CONSENT) throw new Refusal('consent_malformed', { most: MOST_CONSENT })
  const read = v.safeParse(CONSENT, parsed(new TextDecoder().decode(record)))
  if (!read.success) {
    const [{ message, path }] = read.issues
    const field = path?.map(({ key }) => String(key)).join('.') ?? ''
    throw new Refusal('consent_malformed', { field, right: message })
  }
  const { from, until } = read.output
  if (until <= from || until - from > MOST_DAYS * DAY_S)
    throw new Refusal('consent_malformed', {
      field: 'until',
      right: `after from, by ${MOST_DAYS} days at most`,
    })
  return read.output
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What a name server says where a record is told by its name. */
export function consentText(record: string): string {
  return `cairn-scan=${record}`
}
