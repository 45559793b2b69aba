/** The cast's devices on this machine: a key each, and who owns what. */
import { join } from 'node:path'
import { developmentAccount } from '../../chain/dev-accounts.ts'
import type { Cast, Member } from '../../examples/sierra-crest/cast.ts'
import { loadOrCreateKey } from '../../keys/key-file.ts'
import { type Address, toAddress } from '../../protocol/ids.ts'
import type { Signer } from '../../protocol/signer.ts'
import type { Names } from '../names.ts'
import { ORACLES, ROLES } from '../sender.ts'

export interface Device {
  readonly member: Member
  readonly owner: Address
  /** The device's own folder: its key, its configuration, its queue. */
  readonly folder: string
  readonly keyFile: string
  readonly signer: Signer
}

/** Keys are made the first time and found again afterwards, so a device stays who it is. */
export async function makeDevices(cast: Cast, folder: string): Promise<readonly Device[]> {
  const owners = ownersOf(cast)
  return Promise.all(
    cast.members.map(async (member): Promise<Device> => {
      const own = join(folder, member.name)
      const keyFile = join(own, 'key.json')
      return {
        member,
        owner: owners.get(member.owner)!,
        folder: own,
        keyFile,
        signer: await loadOrCreateKey(keyFile, 'ES256'),
      }
    }),
  )
}

/** A development account for each owner, in the order of the cast. */
export function ownersOf({ members }: Cast): ReadonlyMap<string, Address> {
  const names = [...new Set(members.map(({ owner }) => owner))]
  return new Map(
    names.map((name, index) => [name, toAddress(developmentAccount(ROLES.firstOwner + index).address)]),
  )
}

export function namesOf(devices: readonly Device[]): Names {
  return {
    devices: Object.fromEntries(devices.map(({ member, signer }) => [member.name, signer.subject])),
    accounts: {
      ...Object.fromEntries(devices.map(({ member, owner }) => [member.owner, owner])),
      ...Object.fromEntries(
        ORACLES.map((index, at) => [`oracle-${at + 1}`, toAddress(developmentAccount(index).address)]),
      ),
      treasury: toAddress(developmentAccount(ROLES.treasury).address),
    },
  }
}
