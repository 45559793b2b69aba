/** Chain facts held against each other, one by one: what a bundle says the chain said, and what its logs say. */
import { bytesToHex } from '@noble/hashes/utils.js'
import type { ChainFacts } from '../../kernel/chain-facts.ts'
import { encodeCoseKey } from '../../protocol/cose/cose-key.ts'

export interface FactDifference {
  /** E.g. `devices.3fa1….owner`. */
  readonly path: string
  /** `(none)` where one side lacks it. */
  readonly bundle: string
  readonly chain: string
}

const NONE = '(none)'

/** All facts that differ, ascending by path. */
export function compareFacts(bundle: ChainFacts, chain: ChainFacts): readonly FactDifference[] {
  const left = flatten(bundle)
  const right = flatten(chain)
  return [...new Set([...left.keys(), ...right.keys()])]
    .sort()
    .map(path => ({ path, bundle: left.get(path) ?? NONE, chain: right.get(path) ?? NONE }))
    .filter(({ bundle, chain }) => bundle !== chain)
}

function flatten(facts: ChainFacts): ReadonlyMap<string, string> {
  const { devices, allowances, deposits, shares = [], stakes = [], payouts = [], ...listed } = facts
  const { oracles, directory, issuers, knownAt, ...scalars } = listed
  const entries: [string, string][] = Object.entries(scalars).map(([name, value]) => [name, String(value)])
  for (const { id, key, details, past, ...device } of devices) {
    entries.push([`devices.${id}.key`, bytesToHex(encodeCoseKey(key))])
    for (const [name, value] of Object.entries(device)) entries.push([`devices.${id}.${name}`, String(value)])
    for (const [name, value] of Object.entries(details))
      entries.push([`devices.${id}.details.${name}`, String(value)])
    for (const [at, { untilMs, owner, cell }] of past.entries())
      entries.push([`devices.${id}.past.${at}`, `${owner} in ${cell || 'no cell'} until ${untilMs}`])
  }
  for (const { account, asset, deposited, withdrawn } of deposits) {
    entries.push(
      [`deposits.${account}.${asset}.deposited`, String(deposited)],
      [`deposits.${account}.${asset}.withdrawn`, String(withdrawn)],
    )
  }
  for (const { account, subject, asset, ...terms } of allowances) {
    for (const [name, value] of Object.entries(terms))
      entries.push([`allowances.${subject}.${account}.${asset}.${name}`, String(value)])
  }
  for (const { shares: its, account, weight } of shares)
    entries.push([`shares.${its}.${account}`, String(weight)])
  for (const { kind, subject, own, commission, backers } of stakes) {
    entries.push(
      [`stakes.${kind}.${subject}.own`, String(own)],
      [`stakes.${kind}.${subject}.commission`, String(commission)],
    )
    for (const { account, amount } of backers)
      entries.push([`stakes.${kind}.${subject}.${account}`, String(amount)])
  }
  for (const { account, asset, to } of payouts) entries.push([`payouts.${account}`, `${asset} to ${to}`])
  for (const { id, signer, payee } of oracles)
    entries.push([`oracles.${signer}.id`, String(id)], [`oracles.${signer}.payee`, payee])
  for (const { name, address } of directory) entries.push([`directory.${name}`, address])
  for (const { subject, kinds } of issuers) entries.push([`issuers.${subject}`, kinds.join(' ')])
  for (const { epoch, headerHash, block, timeMs } of knownAt)
    entries.push([`knownAt.${epoch}`, `${headerHash} in block ${block} at ${timeMs}`])
  return new Map(entries)
}
