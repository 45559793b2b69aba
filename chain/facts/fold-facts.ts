/**
 * What the logs of a network's contracts add up to: who has which device and had it before, what is deposited, who signs,
 * and when epochs were known. Logs go in one after the other, in the order of the chain, and each changes one line.
 *
 * The chain cannot check an Ed25519 device's consent and lets anybody put another registration in its place. So the newest
 * one with a good consent counts, and what anybody but its owner then did with the device is passed over.
 */
import {
  type AllowanceFact,
  type ChainFacts,
  type DepositFact,
  type DeviceFact,
  type IssuerFact,
  KNOWN_EPOCHS,
  type KnownEpoch,
  type OracleFact,
  PAST_DEVICES,
  type PayoutFact,
  type PurchaseFacts,
} from '../../kernel/chain-facts.ts'
import { mirrorsOf } from '../../kernel/mirrors/route-to-mirrors.ts'
import { NO_PURCHASES } from '../../kernel/money/credits.ts'
import type { PastDevice } from '../../kernel/subject.ts'
import type { RegistryPlace } from '../../protocol/chain-formats/consent.ts'
import { type LedgerKey, ledgerKey } from '../../protocol/chain-formats/ledger.ts'
import { isMirrorAsset } from '../../protocol/chain-formats/mirror-asset.ts'
import type { Verify } from '../../protocol/cose/signer.ts'
import { type Address, type SubjectId, toAddress, toSubjectId } from '../../protocol/ids.ts'
import { type IgnoredDevice, parseDevice, type RegistrationLog, toCell } from '../devices/parse-device.ts'
import type { FactLog } from './fact-events.ts'

/** Times in facts are below 2^48 ms, in whole seconds. */
const LATEST_MS = Math.floor((2 ** 48 - 1) / 1000) * 1000

/** Changed by `foldLog` and by nothing else. */
export interface FoldedFacts {
  readonly devices: Map<SubjectId, DeviceFact>
  /** Of devices that are registered, and of those that were. */
  readonly past: Map<SubjectId, readonly PastDevice[]>
  readonly deposits: Map<LedgerKey, DepositFact>
  /** By subject, account and asset: the newest of each, also where it allows nothing any more. */
  readonly allowances: Map<string, AllowanceFact>
  /** By name. */
  readonly directory: Map<string, Address>
  readonly assets: Set<Address>
  /** Of those that are listed. */
  readonly issuers: Map<SubjectId, IssuerFact>
  /** By signer. */
  readonly oracles: Map<Address, OracleFact>
  readonly known: Map<number, KnownEpoch>
  /** Of each account whom mirrors pay for it, by the mirror's asset: the newest choice last. */
  readonly payouts: Map<Address, Map<Address, Address>>
  signers: readonly Address[]
  /** Undefined until something is bought. */
  purchases: PurchaseFacts | undefined
}

export interface FoldContext {
  readonly place: RegistryPlace
  readonly verify: Verify
  readonly onIgnored: (ignored: IgnoredDevice) => void
}

export function emptyFacts(): FoldedFacts {
  return {
    devices: new Map(),
    past: new Map(),
    deposits: new Map(),
    allowances: new Map(),
    directory: new Map(),
    assets: new Set(),
    issuers: new Map(),
    oracles: new Map(),
    known: new Map(),
    payouts: new Map(),
    signers: [],
    purchases: undefined,
  }
}

/** @param timeMs network time of the log's block. */
export function foldLog(facts: FoldedFacts, log: FactLog, timeMs: number, context: FoldContext): void {
  switch (log.eventName) {
    case 'DeviceRegistered':
    case 'DeviceRegisteredUnverified':
    case 'DeviceAccepted':
    case 'DeviceTransferred':
    case 'DeviceMoved':
    case 'DeviceRemoved':
      foldDevice(facts, log, timeMs, context)
      break
    case 'DepositChanged': {
      const { deposited, withdrawn, requested } = log.args
      const [account, asset] = [toAddress(log.args.account), toAddress(log.args.asset)]
      const line = { account, asset, deposited, withdrawn: withdrawn + requested }
      facts.deposits.set(ledgerKey(account, asset), line)
      break
    }
    case 'AllowanceSet':
      foldAllowance(facts, log)
      break
    case 'DirectorySet':
    case 'IssuerSet':
    case 'AssetAdded':
      foldNames(facts, log)
      break
    case 'OracleJoined':
    case 'SignerRotated':
    case 'SignersCommitted':
      foldOracle(facts, log)
      break
    case 'EpochSubmitted': {
      const [epoch, block] = [Number(log.args.epoch), Number(log.blockNumber)]
      facts.known.set(epoch, { epoch, headerHash: log.args.headerHash, block, timeMs })
      break
    }
    case 'EpochsRejected':
      for (let epoch = Number(log.args.from); epoch <= Number(log.args.to); epoch++) facts.known.delete(epoch)
      break
    case 'PayeeSet':
      foldPayout(facts, log)
      break
    case 'CreditsBought': {
      const { tokens, money, credits } = facts.purchases ?? NO_PURCHASES
      const { args } = log
      facts.purchases = {
        tokens: tokens + args.tokens,
        money: money + args.money,
        credits: credits + args.credits,
      }
      break
    }
    default:
      log satisfies never
  }
}

type Listed =
  | 'devices'
  | 'deposits'
  | 'allowances'
  | 'assets'
  | 'directory'
  | 'issuers'
  | 'oracles'
  | 'knownAt'

/**
 * Each list in its one order, so that the same facts are the same bytes.
 * @param timeMs of the facts: an allowance that is over is none.
 */
export function listFacts(facts: FoldedFacts, timeMs: number): Pick<ChainFacts, Listed> {
  // The factory and the set itself commit to none who has not joined.
  const oracles = facts.signers.map(signer => facts.oracles.get(signer)!)
  return {
    devices: sortedBy([...facts.devices.values()], ({ id }) => id),
    deposits: sortedBy([...facts.deposits.values()], ({ account, asset }) => ledgerKey(account, asset)),
    allowances: sortedBy(
      [...facts.allowances.values()].filter(
        ({ amount, total, untilMs }) => amount > 0n && total > 0n && untilMs > timeMs,
      ),
      allowanceKey,
    ),
    assets: sortedBy([...facts.assets], asset => asset),
    directory: sortedBy(
      [...facts.directory].map(([name, address]) => ({ name, address })),
      ({ name }) => name,
    ),
    issuers: sortedBy([...facts.issuers.values()], ({ subject }) => subject),
    oracles: sortedBy(oracles, ({ signer }) => signer),
    knownAt: sortedBy([...facts.known.values()], ({ epoch }) => epoch).slice(-KNOWN_EPOCHS),
  }
}

type LogOf<Name extends FactLog['eventName']> = Extract<FactLog, { readonly eventName: Name }>
type DeviceLog = LogOf<
  | 'DeviceRegistered'
  | 'DeviceRegisteredUnverified'
  | 'DeviceAccepted'
  | 'DeviceTransferred'
  | 'DeviceMoved'
  | 'DeviceRemoved'
>
type NameLog = LogOf<'DirectorySet' | 'IssuerSet' | 'AssetAdded'>
type OracleLog = LogOf<'OracleJoined' | 'SignerRotated' | 'SignersCommitted'>

function foldDevice(facts: FoldedFacts, log: DeviceLog, timeMs: number, context: FoldContext): void {
  switch (log.eventName) {
    case 'DeviceRegistered':
      register(facts, log.args, timeMs, context)
      break
    case 'DeviceRegisteredUnverified': {
      const { device, registration, nonce, signature, accepted } = log.args
      const unverified = { nonce, deadline: registration.deadline, signature }
      register(facts, { device, ...registration, accepted, unverified }, timeMs, context)
      break
    }
    case 'DeviceAccepted': {
      const { device, owner } = log.args
      if (isOwner(facts, device, owner)) agree(facts, toSubjectId(device.slice(2)))
      break
    }
    case 'DeviceTransferred': {
      const { device, from, to } = log.args
      const agreed = { owner: toAddress(to), accepted: true }
      if (isOwner(facts, device, from)) change(facts, device, agreed, timeMs)
      break
    }
    case 'DeviceMoved':
      move(facts, log.args, timeMs, context)
      break
    case 'DeviceRemoved': {
      const { device, owner } = log.args
      if (isOwner(facts, device, owner)) remove(facts, toSubjectId(device.slice(2)), timeMs)
      break
    }
    default:
      log satisfies never
  }
}

/** The latest of (subject, account, asset) counts. A time beyond what facts can hold is the latest that they can. */
function foldAllowance({ allowances }: FoldedFacts, { args }: LogOf<'AllowanceSet'>): void {
  const fact = {
    account: toAddress(args.account),
    subject: toSubjectId(args.subject.slice(2)),
    asset: toAddress(args.asset),
    amount: args.amount,
    periodMs: Number(args.period) * 1000,
    total: args.total,
    untilMs: Math.min(Number(args.until) * 1000, LATEST_MS),
  }
  allowances.set(allowanceKey(fact), fact)
}

function allowanceKey({ subject, account, asset }: AllowanceFact): string {
  return `${subject} ${account} ${asset}`
}

/** Of what is paid at home Settlement itself knows who is paid. */
function foldPayout({ payouts }: FoldedFacts, { args }: LogOf<'PayeeSet'>): void {
  const [account, asset, to] = [toAddress(args.account), toAddress(args.asset), toAddress(args.to)]
  if (!isMirrorAsset(asset)) return
  const chosen = payouts.get(account) ?? new Map<Address, Address>()
  chosen.delete(asset)
  if (BigInt(to) !== 0n) chosen.set(asset, to)
  if (chosen.size === 0) payouts.delete(account)
  else payouts.set(account, chosen)
}

/**
 * Ascending by account: of each its newest choice of a mirror that governance names now.
 * @param earns whom an epoch can pay: of others nothing is told
 */
export function listPayouts(
  { payouts, directory }: FoldedFacts,
  earns: (account: Address) => boolean,
): readonly PayoutFact[] {
  const names = [...directory].map(([name, address]) => ({ name, address }))
  const named = new Set(mirrorsOf(names).map(({ asset }) => asset))
  const rows = [...payouts].flatMap(([account, chosen]): PayoutFact[] => {
    const last = [...chosen].findLast(([asset]) => named.has(asset))
    return last !== undefined && earns(account) ? [{ account, asset: last[0], to: last[1] }] : []
  })
  return sortedBy(rows, ({ account }) => account)
}

function foldNames({ directory, issuers, assets }: FoldedFacts, log: NameLog): void {
  switch (log.eventName) {
    case 'AssetAdded':
      assets.add(toAddress(log.args.asset))
      break
    case 'IssuerSet': {
      const subject = toSubjectId(log.args.subject.slice(2))
      const kinds = log.args.kinds.map(nameOf)
      if (kinds.length === 0) issuers.delete(subject)
      else issuers.set(subject, { subject, kinds })
      break
    }
    case 'DirectorySet':
      foldName(directory, log)
      break
    default:
      log satisfies never
  }
}

export function foldName(directory: Map<string, Address>, { args }: LogOf<'DirectorySet'>): void {
  const [name, address] = [nameOf(args.name), toAddress(args.account)]
  if (BigInt(address) === 0n) directory.delete(name)
  else directory.set(name, address)
}

/** The Directory lets in no others than 1 to 31 of a-z 0-9 . and -. */
function nameOf(word: `0x${string}`): string {
  return Buffer.from(word.slice(2), 'hex').toString('latin1').replaceAll('\0', '')
}

function foldOracle(facts: FoldedFacts, log: OracleLog): void {
  switch (log.eventName) {
    case 'OracleJoined': {
      const [signer, payee] = [toAddress(log.args.signer), toAddress(log.args.payee)]
      facts.oracles.set(signer, { id: log.args.id, signer, payee })
      break
    }
    case 'SignerRotated': {
      const [from, to] = [toAddress(log.args.from), toAddress(log.args.to)]
      const oracle = facts.oracles.get(from)
      if (oracle !== undefined) facts.oracles.set(to, { ...oracle, signer: to })
      break
    }
    case 'SignersCommitted':
      facts.signers = log.args.signers.map(toAddress)
      break
    default:
      log satisfies never
  }
}

function register(facts: FoldedFacts, log: RegistrationLog, timeMs: number, context: FoldContext): void {
  const parsed = parseDevice(log, timeMs, context)
  if ('code' in parsed) {
    context.onIgnored(parsed)
    return
  }
  const known = facts.devices.get(parsed.id)
  if (known !== undefined && (known.owner !== parsed.owner || known.cell !== parsed.cell))
    remember(facts, known, timeMs)
  facts.devices.set(parsed.id, { ...parsed, past: facts.past.get(parsed.id) ?? [] })
}

/** A device that went to a place that is none is passed over from there on. */
function move(
  facts: FoldedFacts,
  args: { readonly device: `0x${string}`; readonly cell: bigint },
  timeMs: number,
  context: FoldContext,
): void {
  const device = toSubjectId(args.device.slice(2))
  const cell = toCell(args.cell)
  if (cell !== undefined) change(facts, args.device, { cell, movedAtMs: timeMs }, timeMs)
  else if (facts.devices.has(device)) {
    remove(facts, device, timeMs)
    context.onIgnored({ device, code: 'cell_malformed', facts: { cell: args.cell } })
  }
}

function remove(facts: FoldedFacts, id: SubjectId, timeMs: number): void {
  const known = facts.devices.get(id)
  if (known !== undefined) remember(facts, known, timeMs)
  facts.devices.delete(id)
}

function isOwner(facts: FoldedFacts, device: `0x${string}`, account: string): boolean {
  return facts.devices.get(toSubjectId(device.slice(2)))?.owner === toAddress(account)
}

/** A device that was passed over stays so. */
function change(facts: FoldedFacts, device: `0x${string}`, to: Partial<DeviceFact>, timeMs: number): void {
  const known = facts.devices.get(toSubjectId(device.slice(2)))
  if (known === undefined) return
  const past = remember(facts, known, timeMs)
  facts.devices.set(known.id, { ...known, ...to, past })
}

/** Whose it is and where stays as it was. */
function agree({ devices }: FoldedFacts, id: SubjectId): void {
  const known = devices.get(id)
  if (known !== undefined) devices.set(id, { ...known, accepted: true })
}

/** What a device was until now. */
function remember({ past }: FoldedFacts, { id, owner, cell }: DeviceFact, untilMs: number) {
  const remembered = [{ untilMs, owner, cell }, ...(past.get(id) ?? [])].slice(0, PAST_DEVICES)
  past.set(id, remembered)
  return remembered
}

function sortedBy<Item>(items: readonly Item[], key: (item: Item) => string | number): readonly Item[] {
  return [...items].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}
