/** The cast's devices on this machine: a key each, and who owns what. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { AnyDriver } from '../../../agent/kit/service.ts'
import { DEVELOPMENT_ACCOUNTS, developmentAccount } from '../../../chain/dev-accounts.ts'
import { loadOrCreateKey } from '../../../keys/key-file.ts'
import type { Signer } from '../../../protocol/cose/signer.ts'
import { type Address, toAddress } from '../../../protocol/ids.ts'
import type { Cast, Member, SharedMachine } from '../../cast.ts'
import { readJson } from '../../data-folder.ts'
import { CliError } from '../../errors.ts'
import type { Names } from '../../names.ts'
import { ORACLES, ROLES } from '../../sender.ts'
import { pickPort, reservePort } from '../processes/pick-port.ts'
import { configFileOf } from './device-config.ts'

export interface Device {
  readonly member: Member
  readonly owner: Address
  /** The number of the owner's development account. */
  readonly account: number
  /** The device's own folder: its key, its configuration, its queue. */
  readonly folder: string
  readonly keyFile: string
  readonly signer: Signer
  /** Where it listens, for one that others ask: the same at each start, since it is registered. */
  readonly port?: number
}

/** Keys are made the first time and found again afterwards, so a device stays who it is. */
export async function makeDevices(
  cast: Cast,
  folder: string,
  drivers: readonly AnyDriver[],
): Promise<readonly Device[]> {
  const owners = ownersOf(cast)
  const devices: Device[] = []
  // One after the other: a port that is free is taken only when its device starts.
  for (const member of cast.members) {
    const { listens } = drivers.find(({ kind }) => kind === member.driver.kind) ?? {}
    devices.push(await makeDevice(member, owners.get(member.owner)!, folder, listens))
  }
  return devices
}

async function makeDevice(
  member: Member,
  account: number,
  folder: string,
  listens: AnyDriver['listens'],
): Promise<Device> {
  const own = join(folder, member.name)
  const keyFile = join(own, 'key.json')
  const signer = await loadOrCreateKey(keyFile, 'ES256')
  const owner = toAddress(developmentAccount(account).address)
  const device = { member, owner, account, folder: own, keyFile, signer }
  if (listens === undefined) return device
  const known = knownPort(own)
  // It is found by its configuration: another port is as good where somebody has this one now.
  if (listens === 'here') return { ...device, port: (await pickPort(known ?? 0)).port }
  const port = known ?? (await pickPort(0)).port
  reservePort(port)
  const details = { ...member.details, url: `http://127.0.0.1:${port}` }
  return { ...device, port, member: { ...member, details } }
}

/** Of an earlier start. */
function knownPort(folder: string): number | undefined {
  const path = configFileOf(folder)
  const driver = existsSync(path) ? readJson(path)?.['driver'] : undefined
  const port = (driver as { readonly port?: unknown } | undefined)?.port
  return typeof port === 'number' ? port : undefined
}

const OFFICES: readonly number[] = [...ORACLES, ROLES.governor, ROLES.council]
/** Nobody's office: who owns a device here is neither an oracle nor does it govern. */
const FREE_ACCOUNTS = Array.from({ length: DEVELOPMENT_ACCOUNTS }, (_, index) => index).filter(
  index => index >= ROLES.firstOwner && !OFFICES.includes(index),
)

function oracleOf(name: string): number | undefined {
  return ORACLES[Number(/^oracle-(\d)$/.exec(name)?.[1]) - 1]
}

/** The number of a development account for each owner, in the order of the cast; an oracle's own where it is `oracle-1`, … @throws {CliError} network_file */
export function ownersOf({ members }: Cast): ReadonlyMap<string, number> {
  const names = [...new Set(members.map(({ owner }) => owner))]
  const people = names.filter(name => oracleOf(name) === undefined)
  if (people.length > FREE_ACCOUNTS.length)
    throw new CliError(
      'network_file',
      `the cast of a network here has at most ${FREE_ACCOUNTS.length} owners`,
      {
        hint: 'Let one owner have several of its devices.',
        facts: { owners: people.length },
      },
    )
  return new Map(names.map(name => [name, oracleOf(name) ?? FREE_ACCOUNTS[people.indexOf(name)]!]))
}

/** @param shares that have an account of their own */
export function namesOf(
  devices: readonly Device[],
  shares: readonly { readonly shared: Pick<SharedMachine, 'symbol'>; readonly address: Address }[],
): Names {
  return {
    devices: Object.fromEntries(devices.map(({ member, signer }) => [member.name, signer.subject])),
    accounts: {
      ...Object.fromEntries(devices.map(({ member, owner }) => [member.owner, owner])),
      ...Object.fromEntries(
        ORACLES.map((index, at) => [`oracle-${at + 1}`, toAddress(developmentAccount(index).address)]),
      ),
      ...Object.fromEntries(shares.map(({ shared, address }) => [shared.symbol, address])),
      treasury: toAddress(developmentAccount(ROLES.treasury).address),
    },
  }
}
