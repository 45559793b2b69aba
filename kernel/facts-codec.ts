/** Chain facts as canonical CBOR: addresses and hashes as bytes, amounts as decimal digits, lists in their own order. */
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import type { CborValue } from '../protocol/cbor.ts'
import { decodeCoseKey, encodeCoseKey, subjectIdOf } from '../protocol/cose-key.ts'
import { type Address, type Hash, toAddress } from '../protocol/ids.ts'
import { asAmount, asArray, asBytes, asFlag, asMap, asText, asUint, field } from './decode.ts'
import type { ChainFacts, DepositFact, DeviceFact, OracleFact } from './epoch.ts'

const ADDRESSES = ['settlement', 'token', 'payment', 'treasury'] as const
const NUMBERS = ['block', 'chainId', 'genesisMs'] as const

export function describeFacts(facts: ChainFacts): CborValue {
  return {
    block: facts.block,
    blockHash: hexToBytes(facts.blockHash.slice(2)),
    chainId: facts.chainId,
    genesisMs: facts.genesisMs,
    settlement: toBytes(facts.settlement),
    token: toBytes(facts.token),
    payment: toBytes(facts.payment),
    treasury: toBytes(facts.treasury),
    devices: sortedBy(facts.devices, ({ id }) => id).map(describeDevice),
    deposits: sortedBy(facts.deposits, ({ account }) => account).map(
      ({ account, deposited, withdrawn }): CborValue => [
        toBytes(account),
        deposited.toString(),
        withdrawn.toString(),
      ],
    ),
    oracles: sortedBy(facts.oracles, ({ signer }) => signer).map(
      ({ signer, payee }): CborValue => [toBytes(signer), toBytes(payee)],
    ),
  }
}

export function decodeFacts(value: CborValue): ChainFacts {
  const map = asMap(value, 'facts')
  const [settlement, token, payment, treasury] = ADDRESSES.map(name =>
    readAddress(field(map, name, 'facts'), `facts.${name}`),
  )
  const [block, chainId, genesisMs] = NUMBERS.map(name => asUint(field(map, name, 'facts'), `facts.${name}`))
  const list = (name: string) => asArray(field(map, name, 'facts'), `facts.${name}`)
  return {
    block: block!,
    blockHash: readHash(field(map, 'blockHash', 'facts'), 'facts.blockHash'),
    chainId: chainId!,
    settlement: settlement!,
    token: token!,
    payment: payment!,
    treasury: treasury!,
    genesisMs: genesisMs!,
    devices: list('devices').map((item, index) => readDevice(item, `facts.devices[${index}]`)),
    deposits: list('deposits').map((item, index) => readDeposit(item, `facts.deposits[${index}]`)),
    oracles: list('oracles').map((item, index) => readOracle(item, `facts.oracles[${index}]`)),
  }
}

function describeDevice(device: DeviceFact): CborValue {
  return {
    key: encodeCoseKey(device.key),
    owner: toBytes(device.owner),
    model: device.model,
    cell: device.cell,
    details: { ...device.details },
    registeredAtMs: device.registeredAtMs,
    movedAtMs: device.movedAtMs,
    accepted: device.accepted,
  }
}

function readDevice(value: CborValue, path: string): DeviceFact {
  const map = asMap(value, path)
  const key = decodeCoseKey(asBytes(field(map, 'key', path), `${path}.key`))
  const model = asText(field(map, 'model', path), `${path}.model`)
  return {
    id: subjectIdOf(key),
    key,
    owner: readAddress(field(map, 'owner', path), `${path}.owner`),
    resource: resourceOfModel(model),
    model,
    cell: asText(field(map, 'cell', path), `${path}.cell`),
    details: readDetails(field(map, 'details', path), `${path}.details`),
    registeredAtMs: asUint(field(map, 'registeredAtMs', path), `${path}.registeredAtMs`),
    movedAtMs: asUint(field(map, 'movedAtMs', path), `${path}.movedAtMs`),
    accepted: asFlag(field(map, 'accepted', path), `${path}.accepted`),
  }
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

function readDeposit(value: CborValue, path: string): DepositFact {
  const [account, deposited, withdrawn] = asArray(value, path)
  return {
    account: readAddress(account, path),
    deposited: asAmount(deposited, path),
    withdrawn: asAmount(withdrawn, path),
  }
}

function readOracle(value: CborValue, path: string): OracleFact {
  const [signer, payee] = asArray(value, path)
  return { signer: readAddress(signer, path), payee: readAddress(payee, path) }
}

function readAddress(value: CborValue, path: string): Address {
  return toAddress(`0x${bytesToHex(asBytes(value, path))}`)
}

function readHash(value: CborValue, path: string): Hash {
  const bytes = asBytes(value, path)
  if (bytes.length !== 32) throw new TypeError(`${path}: 32 bytes are needed, got ${bytes.length}`)
  return `0x${bytesToHex(bytes)}`
}

function toBytes(address: Address): Uint8Array {
  return hexToBytes(address.slice(2))
}

function sortedBy<Item>(items: readonly Item[], key: (item: Item) => string): readonly Item[] {
  return [...items].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}
