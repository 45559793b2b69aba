/**
 * What the logs of a network's contracts add up to: who has which device, what is deposited, who signs. Logs go in one
 * after the other, in the order of the chain, and each changes at most one line.
 *
 * The chain cannot check an Ed25519 device's consent and lets anybody put another registration in its place. So the newest
 * one with a good consent counts, and what anybody but its owner then did with the device is passed over.
 */
import type { ChainFacts, DepositFact, DeviceFact, OracleFact } from '../kernel/epoch.ts'
import type { RegistryPlace } from '../protocol/consent.ts'
import { type Address, type SubjectId, toAddress, toSubjectId } from '../protocol/ids.ts'
import type { Verify } from '../protocol/signer.ts'
import type { FactLog } from './fact-events.ts'
import { type IgnoredDevice, parseDevice, type RegistrationLog, toCell } from './parse-device.ts'

/** Changed by `foldLog` and by nothing else. */
export interface FoldedFacts {
  readonly devices: Map<SubjectId, DeviceFact>
  readonly deposits: Map<Address, DepositFact>
  readonly payees: Map<Address, Address>
  signers: readonly Address[]
}

export interface FoldContext {
  readonly place: RegistryPlace
  readonly verify: Verify
  readonly onIgnored: (ignored: IgnoredDevice) => void
}

export function emptyFacts(): FoldedFacts {
  return { devices: new Map(), deposits: new Map(), payees: new Map(), signers: [] }
}

/** @param timeMs network time of the log's block. */
export function foldLog(facts: FoldedFacts, log: FactLog, timeMs: number, context: FoldContext): void {
  switch (log.eventName) {
    case 'DeviceRegistered':
      register(facts, log.args, timeMs, context)
      break
    case 'DeviceRegisteredUnverified': {
      const { device, registration, nonce, signature } = log.args
      const unverified = { nonce, deadline: registration.deadline, signature }
      register(facts, { device, ...registration, unverified }, timeMs, context)
      break
    }
    case 'DeviceTransferred': {
      const { device, from, to } = log.args
      if (isOwner(facts, device, from)) change(facts.devices, device, { owner: toAddress(to) })
      break
    }
    case 'DeviceMoved':
      move(facts, log.args, timeMs, context)
      break
    case 'DeviceRemoved': {
      const { device, owner } = log.args
      if (isOwner(facts, device, owner)) facts.devices.delete(toSubjectId(device.slice(2)))
      break
    }
    case 'DepositChanged': {
      const { account, deposited, withdrawn, requested } = log.args
      const line = { account: toAddress(account), deposited, withdrawn: withdrawn + requested }
      facts.deposits.set(line.account, line)
      break
    }
    case 'OracleJoined':
      facts.payees.set(toAddress(log.args.signer), toAddress(log.args.payee))
      break
    case 'SignerRotated': {
      const payee = facts.payees.get(toAddress(log.args.from))
      if (payee !== undefined) facts.payees.set(toAddress(log.args.to), payee)
      break
    }
    case 'SignersCommitted':
      facts.signers = log.args.signers.map(toAddress)
      break
    default:
      log satisfies never
  }
}

/** Sorted by id, account and signer, so that the same facts are the same bytes. */
export function listFacts(facts: FoldedFacts): Pick<ChainFacts, 'devices' | 'deposits' | 'oracles'> {
  const oracles = facts.signers.map(
    (signer): OracleFact => ({ signer, payee: facts.payees.get(signer) ?? signer }),
  )
  return {
    devices: sortedBy([...facts.devices.values()], ({ id }) => id),
    deposits: sortedBy([...facts.deposits.values()], ({ account }) => account),
    oracles: sortedBy(oracles, ({ signer }) => signer),
  }
}

function register(facts: FoldedFacts, log: RegistrationLog, timeMs: number, context: FoldContext): void {
  const parsed = parseDevice(log, timeMs, context)
  if ('code' in parsed) context.onIgnored(parsed)
  else facts.devices.set(parsed.id, parsed)
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
  if (cell !== undefined) change(facts.devices, args.device, { cell, movedAtMs: timeMs })
  else if (facts.devices.delete(device))
    context.onIgnored({ device, code: 'cell_malformed', facts: { cell: args.cell } })
}

function isOwner(facts: FoldedFacts, device: `0x${string}`, account: string): boolean {
  return facts.devices.get(toSubjectId(device.slice(2)))?.owner === toAddress(account)
}

/** A device that was passed over stays so. */
function change(devices: Map<SubjectId, DeviceFact>, device: `0x${string}`, to: Partial<DeviceFact>): void {
  const id = toSubjectId(device.slice(2))
  const known = devices.get(id)
  if (known !== undefined) devices.set(id, { ...known, ...to })
}

function sortedBy<Item>(items: readonly Item[], key: (item: Item) => string): readonly Item[] {
  return [...items].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}
