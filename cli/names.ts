/**
 * Names that people gave to devices and accounts on this machine: `home-15` is easier to say than 64 hex digits. They
 * are kept in the data folder, mean nothing to the network, and are shown beside the id that they stand for.
 */

import * as v from 'valibot'
import { readJsonAs, writeJson } from './data-folder.ts'

export interface Names {
  /** Name → device id. */
  readonly devices: Readonly<Record<string, string>>
  /** Name → account. */
  readonly accounts: Readonly<Record<string, string>>
}

const TABLE = v.optional(v.record(v.string(), v.string()), {})
const NAMES = v.object({ devices: TABLE, accounts: TABLE })

export const NO_NAMES: Names = { devices: {}, accounts: {} }

export function readNames(path: string): Names {
  return (
    readJsonAs(
      path,
      NAMES,
      'Put right what it names, or remove it: names are for people, and ids serve as well.',
    ) ?? NO_NAMES
  )
}

export async function writeNames(path: string, names: Names): Promise<void> {
  await writeJson(path, names)
}

export function deviceNamed(names: Names, typed: string): string | undefined {
  return lookUp(names.devices, typed)
}

export function accountNamed(names: Names, typed: string): string | undefined {
  return lookUp(names.accounts, typed)
}

/** The name of a device or account; undefined where it has none. */
export function nameOf(names: Names, id: string): string | undefined {
  for (const table of [names.devices, names.accounts]) {
    const found = Object.entries(table).find(([, value]) => value === id)
    if (found !== undefined) return found[0]
  }
  return undefined
}

/**
 * By what they stand for, as a node shows them.
 * @example shownNames({ devices: { roof: '6d55' }, accounts: {} }).devices // → { '6d55': 'roof' }
 */
export function shownNames({ devices, accounts }: Names): Names {
  const turned = (table: Names['devices']) =>
    Object.fromEntries(Object.entries(table).map(([name, id]) => [id, name]))
  return { devices: turned(devices), accounts: turned(accounts) }
}

/** `Ana`, `ana` and `home 15` for `home-15` are all meant the same. */
function lookUp(table: Readonly<Record<string, string>>, typed: string): string | undefined {
  const plain = (name: string) => name.toLowerCase().replaceAll(/[\s_]+/g, '-')
  return Object.entries(table).find(([name]) => plain(name) === plain(typed))?.[1]
}
