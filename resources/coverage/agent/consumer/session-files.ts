/**
 * Files of a consumer's devices: their keys, which it is given, and what it keeps of them over a restart: sessions with how far their
 * counters have come, and which nonces devices that join have used.
 */
import * as v from 'valibot'
import { ConfigError } from '../../../../agent/kit/config-error.ts'
import { readJsonFile } from '../../../../disk/json-file.ts'
import { writeAtomically } from '../../../../disk/write-file.ts'
import type { Session } from '../frame-check.ts'
import type { Root } from '../joins.ts'

export interface Devices {
  readonly sessions: readonly Session[]
  readonly roots: readonly Root[]
}

const KEY = v.pipe(v.string(), v.regex(/^[0-9a-fA-F]{32}$/))
const KEYS = v.record(v.pipe(v.string(), v.regex(/^([0-9a-fA-F]{8}|[0-9a-fA-F]{16})$/)), KEY)
const nonce = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(65_535))
const KEPT = v.object({
  sessions: v.array(
    v.object({
      devAddr: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 32 - 1)),
      key: KEY,
      counter: v.pipe(v.number(), v.integer(), v.minValue(-1)),
      devEui: v.optional(v.string()),
      isHalf: v.optional(v.literal(true)),
    }),
  ),
  used: v.record(v.string(), v.array(v.tuple([nonce, nonce]))),
  rejoins: v.optional(
    v.record(v.string(), v.object({ joinEui: v.string(), key: KEY, count: v.number(), count1: v.number() })),
    {},
  ),
})
const ADDR_DIGITS = 8

/**
 * A DevAddr and its network session key (8 and 32 hex digits), or a DevEUI and its root key (16 and 32): AppKey, of LoRaWAN 1.1 NwkKey.
 * @throws {ConfigError} where the file is not there, or not such. No key is in what is said.
 */
export async function readKeys(path: string): Promise<Devices> {
  const found = await readJsonFile(path, KEYS).catch(() => undefined)
  if (found === undefined)
    throw new ConfigError(
      'keys',
      'a file of {"DevAddr": "NwkSKey", "DevEUI": "AppKey"} is needed, in 8 or 16 and in 32 hex digits, or the word unchecked',
    )
  const all = Object.entries(found).map(([name, key]) => [name.toLowerCase(), bytes(key)] as const)
  return {
    sessions: all
      .filter(([name]) => name.length === ADDR_DIGITS)
      .map(([name, key]) => ({ devAddr: Number.parseInt(name, 16), key, counter: -1 })),
    roots: all
      .filter(([name]) => name.length !== ADDR_DIGITS)
      .map(([devEui, key]) => ({ devEui, key, used: [] })),
  }
}

/** What was learned of them. */
export function devicesFile(path: string) {
  return {
    /** What it was given, with what is kept of it, and sessions that devices have joined since. */
    async read(given: Devices): Promise<Devices> {
      const kept = (await readJsonFile(path, KEPT)) ?? { sessions: [], used: {}, rejoins: {} }
      const sessions = kept.sessions.map(
        ({ devAddr, counter, key, devEui, isHalf }): Session => ({
          devAddr,
          counter,
          key: bytes(key),
          ...(devEui === undefined ? {} : { devEui }),
          ...(isHalf === undefined ? {} : { isHalf }),
        }),
      )
      const counters = new Map(sessions.map(one => [nameOf(one), one.counter]))
      const owned = new Set(given.roots.map(({ devEui }) => devEui))
      return {
        sessions: [
          ...sessions.filter(({ devEui }) => devEui !== undefined && owned.has(devEui)),
          ...given.sessions.map(one => ({ ...one, counter: counters.get(nameOf(one)) ?? one.counter })),
        ],
        roots: given.roots.map(root => {
          const known = kept.rejoins[root.devEui]
          const joined = { ...root, used: kept.used[root.devEui] ?? [] }
          if (known === undefined) return joined
          const rejoins = { ...known, joinEui: bytes(known.joinEui), key: bytes(known.key) }
          return { ...joined, rejoins }
        }),
      }
    },
    async write({ sessions, roots }: Devices): Promise<void> {
      const kept = {
        sessions: sessions.map(({ key, ...rest }) => ({ ...rest, key: hex(key) })),
        used: Object.fromEntries(roots.map(({ devEui, used }) => [devEui, used])),
        rejoins: Object.fromEntries(
          roots.flatMap(({ devEui, rejoins }) =>
            rejoins === undefined
              ? []
              : [[devEui, { ...rejoins, joinEui: hex(rejoins.joinEui), key: hex(rejoins.key) }]],
          ),
        ),
      }
      await writeAtomically(path, JSON.stringify(kept))
    },
  }
}

function nameOf({ devAddr, key }: Session): string {
  return `${devAddr} ${hex(key)}`
}

function bytes(key: string): Uint8Array {
  return new Uint8Array(Buffer.from(key, 'hex'))
}

function hex(key: Uint8Array): string {
  return Buffer.from(key).toString('hex')
}
