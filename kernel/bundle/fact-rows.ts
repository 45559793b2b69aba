/**
 * The chain facts of which there may be millions, as rows of parts (parts.ts): devices and allowances keyed by subject,
 * deposits by account, what holders held by the shares, who backs whom by the backed, who is paid elsewhere by the account. Addresses and hashes are bytes, amounts decimal digits. What is read is checked field by field.
 */
import { hexToBytes } from '@noble/hashes/utils.js'
import type { CborValue } from '../../protocol/cbor/cbor.ts'
import { isMirrorAsset } from '../../protocol/chain-formats/mirror-asset.ts'
import { decodeCoseKey, encodeCoseKey, subjectIdOf } from '../../protocol/cose/cose-key.ts'
import { type Address, toSubjectId } from '../../protocol/ids.ts'
import {
  type AllowanceFact,
  type BackingFact,
  COMMISSION_UNIT,
  type DepositFact,
  type DeviceFact,
  MOST_BACKERS,
  PAST_DEVICES,
  type PayoutFact,
  type ShareFact,
} from '../chain-facts.ts'
import {
  asAddress,
  asAmount,
  asAmount128,
  asArray,
  asAscending,
  asBytes,
  asFlag,
  asHex,
  asMap,
  asText,
  asTime,
  asTuple,
  asUint,
} from '../decode.ts'
import type { PastDevice } from '../subject.ts'
import type { PartKind } from './parts.ts'

const SECOND_MS = 1000
const LEAST_PERIOD_MS = 60 * SECOND_MS
const MOST_PERIOD_MS = (2 ** 32 - 1) * SECOND_MS
/** Shares in 128 bits, for a time in 48. */
const MOST_WEIGHT_BITS = 176n
const MODEL = /^[\x21-\x7e]{1,31}$/
const CELL = /^([0-9a-f]{15})?$/
export const DEVICES: PartKind<DeviceFact> = {
  name: 'devices',
  keyDigits: 64,
  keyOf: ({ id }) => id,
  orderOf: () => '',
  encode: ({ key, owner, accepted, model, cell, details, registeredAtMs, movedAtMs, past }) => [
    ...[encodeCoseKey(key), toBytes(owner), accepted, model, cell, { ...details }, registeredAtMs, movedAtMs],
    past.map(({ untilMs, owner, cell }): CborValue => [untilMs, toBytes(owner), cell]),
  ],
  decode: readDevice,
}

export const ALLOWANCES: PartKind<AllowanceFact> = {
  name: 'allowances',
  exact: true,
  keyDigits: 64,
  keyOf: ({ subject }) => subject,
  orderOf: ({ account, asset }) => `${account} ${asset}`,
  encode: ({ account, subject, asset, amount, periodMs, total, untilMs }) => [
    ...[toBytes(account), hexToBytes(subject), toBytes(asset)],
    ...[amount.toString(), periodMs, total.toString(), untilMs],
  ],
  decode(value, path) {
    const [account, subject, asset, amount, period, total, until] = asTuple(value, 7, path)
    const periodMs = asUint(period, path)
    const inRange = periodMs >= LEAST_PERIOD_MS && periodMs <= MOST_PERIOD_MS && periodMs % SECOND_MS === 0
    if (!inRange) throw new TypeError(`${path}: a period of 60 to 2^32 − 1 whole seconds is needed`)
    return {
      account: asAddress(account, path),
      subject: toSubjectId(asHex(subject, 32, path)),
      asset: asAddress(asset, path),
      amount: asAmount128(amount, path),
      periodMs,
      total: asAmount128(total, path),
      untilMs: asTime(until, path),
    }
  },
}

export const DEPOSITS: PartKind<DepositFact> = {
  name: 'deposits',
  exact: true,
  keyDigits: 40,
  keyOf: ({ account }) => account.slice(2),
  orderOf: ({ asset }) => asset,
  encode: ({ account, asset, deposited, withdrawn }) => [
    ...[toBytes(account), toBytes(asset), deposited.toString(), withdrawn.toString()],
  ],
  decode(value, path) {
    const [account, asset, deposited, withdrawn] = asTuple(value, 4, path)
    return {
      account: asAddress(account, path),
      asset: asAddress(asset, path),
      deposited: asAmount128(deposited, path),
      withdrawn: asAmount128(withdrawn, path),
    }
  },
}

export const SHARES: PartKind<ShareFact> = {
  name: 'shares',
  exact: true,
  keyDigits: 40,
  keyOf: ({ shares }) => shares.slice(2),
  orderOf: ({ account }) => account,
  encode: ({ shares, account, weight }) => [toBytes(shares), toBytes(account), weight.toString()],
  decode(value, path) {
    const [shares, account, digits] = asTuple(value, 3, path)
    const weight = asAmount(digits, path)
    if (weight === 0n || weight >> MOST_WEIGHT_BITS !== 0n)
      throw new TypeError(`${path}: a weight above 0 and below 2^176 is needed`)
    return { shares: asAddress(shares, path), account: asAddress(account, path), weight }
  },
}

/** Each with who backs it, in one row. */
export const STAKES: PartKind<BackingFact> = {
  name: 'stakes',
  exact: true,
  keyDigits: 40,
  keyOf: ({ subject }) => subject.slice(2),
  orderOf: ({ kind }) => kind,
  encode: ({ kind, subject, own, commission, backers }) => [
    ...[kind, toBytes(subject), own.toString(), commission],
    backers.map(({ account, amount }): CborValue => [toBytes(account), amount.toString()]),
  ],
  decode(value, path) {
    const [kind, subject, own, said, rows] = asTuple(value, 5, path)
    if (kind !== 'oracle' && kind !== 'owner') throw new TypeError(`${path}: an oracle or an owner is backed`)
    const commission = asUint(said, path)
    if (commission > COMMISSION_UNIT) throw new TypeError(`${path}: a commission of at most all is needed`)
    const backers = asArray(rows, path).map(row => {
      const [account, amount] = asTuple(row, 2, path)
      return { account: asAddress(account, path), amount: aboveZero(amount!, path) }
    })
    if (backers.length > MOST_BACKERS)
      throw new TypeError(`${path}: at most ${MOST_BACKERS} backers are kept`)
    return {
      kind,
      subject: asAddress(subject, path),
      own: aboveZero(own!, path),
      commission,
      backers: asAscending(backers, ({ account }) => account, path),
    }
  },
}

export const PAYOUTS: PartKind<PayoutFact> = {
  name: 'payouts',
  exact: true,
  keyDigits: 40,
  keyOf: ({ account }) => account.slice(2),
  orderOf: () => '',
  encode: ({ account, asset, to }) => [toBytes(account), toBytes(asset), toBytes(to)],
  decode(value, path) {
    const [said, of, whom] = asTuple(value, 3, path)
    const [account, asset, to] = [asAddress(said, path), asAddress(of, path), asAddress(whom, path)]
    if (!isMirrorAsset(asset)) throw new TypeError(`${path}: a mirror’s asset is needed`)
    if (BigInt(to) === 0n) throw new TypeError(`${path}: somebody is paid`)
    return { account, asset, to }
  },
}

function aboveZero(value: CborValue, path: string): bigint {
  const amount = asAmount128(value, path)
  if (amount === 0n) throw new TypeError(`${path}: an amount above zero is needed`)
  return amount
}

/** `energy/meter` belongs to the resource `energy`. */
export function resourceOfModel(model: string): string {
  return model.split('/', 1)[0] ?? ''
}

/** A flat map of text to number or text. @throws {TypeError} on anything else. */
export function readDetails(value: CborValue, path: string): Readonly<Record<string, number | string>> {
  const entries = [...asMap(value, path)].map(([key, detail]): [string, number | string] => {
    const usable =
      typeof key === 'string' &&
      (typeof detail === 'string' || (typeof detail === 'number' && Number.isFinite(detail)))
    if (!usable) throw new TypeError(`${path}.${key}: text keys with a number or text each`)
    return [key, detail]
  })
  return Object.fromEntries(entries)
}

/** As `DEVICES` writes it; details may hold floats, which the part's reader holds against their one form. */
function readDevice(value: CborValue, path: string): DeviceFact {
  const [keyBytes, owner, accepted, modelText, cell, details, registered, movedAt, past] = asTuple(
    value,
    9,
    path,
  )
  const key = decodeCoseKey(asBytes(keyBytes, `${path}.key`))
  const model = asText(modelText, `${path}.model`)
  if (!MODEL.test(model)) throw new TypeError(`${path}.model: 1 to 31 printable ASCII characters are needed`)
  return {
    id: subjectIdOf(key),
    key,
    owner: asAddress(owner, `${path}.owner`),
    accepted: asFlag(accepted, `${path}.accepted`),
    resource: resourceOfModel(model),
    model,
    cell: readCell(cell, `${path}.cell`),
    details: readDetails(details, `${path}.details`),
    registeredAtMs: asTime(registered, `${path}.registeredAtMs`),
    movedAtMs: asTime(movedAt, `${path}.movedAtMs`),
    past: readPast(past, `${path}.past`),
  }
}

/** One block may change a device twice: then both end at the same time. */
function readPast(value: CborValue, path: string): readonly PastDevice[] {
  const past = asArray(value, path).map((item): PastDevice => {
    const [until, owner, cell] = asTuple(item, 3, path)
    return {
      untilMs: asTime(until, path),
      owner: asAddress(owner, path),
      cell: readCell(cell, path),
    }
  })
  if (past.length > PAST_DEVICES) throw new TypeError(`${path}: at most ${PAST_DEVICES} are kept`)
  for (let index = 1; index < past.length; index++) {
    if (past[index - 1]!.untilMs < past[index]!.untilMs)
      throw new TypeError(`${path}[${index}]: the newest comes first`)
  }
  return past
}

function readCell(value: CborValue, path: string): string {
  const cell = asText(value, path)
  if (!CELL.test(cell)) throw new TypeError(`${path}: a cell is 15 hex digits, or empty`)
  return cell
}

function toBytes(address: Address): Uint8Array {
  return hexToBytes(address.slice(2))
}
