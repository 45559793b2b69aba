/** Files of a consumer's devices: their keys, which it is given, and how far their counters have come, which it keeps. */
import * as v from 'valibot'
import { ConfigError } from '../../../../agent/kit/config-error.ts'
import { readJsonFile } from '../../../../disk/json-file.ts'
import { writeAtomically } from '../../../../disk/write-file.ts'

const ADDR = v.pipe(v.string(), v.regex(/^[0-9a-fA-F]{8}$/))
const KEYS = v.record(ADDR, v.pipe(v.string(), v.regex(/^[0-9a-fA-F]{32}$/)))
const COUNTERS = v.record(ADDR, v.pipe(v.number(), v.integer(), v.minValue(0)))

/** DevAddr → its key. @throws {ConfigError} where the file is not there, or not such. No key is in what is said. */
export async function readKeys(path: string): Promise<ReadonlyMap<number, Uint8Array>> {
  const found = await readJsonFile(path, KEYS).catch(() => undefined)
  if (found === undefined)
    throw new ConfigError(
      'keys',
      'a file of {"DevAddr": "key"} in 8 and 32 hex digits is needed, or the word unchecked',
    )
  return new Map(
    Object.entries(found).map(([addr, key]) => [
      Number.parseInt(addr, 16),
      new Uint8Array(Buffer.from(key, 'hex')),
    ]),
  )
}

/** Newest counters by DevAddr. */
export function countersFile(path: string) {
  return {
    async read(): Promise<ReadonlyMap<number, number>> {
      const found = await readJsonFile(path, COUNTERS)
      return new Map(
        Object.entries(found ?? {}).map(([addr, counter]) => [Number.parseInt(addr, 16), counter]),
      )
    },
    write: (counters: ReadonlyMap<number, number>) =>
      writeAtomically(
        path,
        JSON.stringify(
          Object.fromEntries(
            [...counters].map(([addr, counter]) => [addr.toString(16).padStart(8, '0'), counter]),
          ),
        ),
      ),
  }
}
