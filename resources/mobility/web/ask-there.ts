/** One question to a machine that a page may reach (web/src/phone/reach.ts), in JSON, and where a person says that it is. */
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { openReach, type Question, type Reached } from '../../../web/src/phone/reach.ts'

export interface Asked {
  readonly path: string
  readonly said?: object
  readonly secret?: string
}

/** @param where a device’s id, or `here:` and a port @throws where nobody answers */
export async function askThere(where: string, { path, said, secret }: Asked): Promise<Reached> {
  const reach = await openReach(where)
  try {
    const headers = {
      ...(said === undefined ? {} : { 'content-type': 'application/json' }),
      ...(secret === undefined ? {} : { authorization: `Bearer ${secret}` }),
    }
    const question: Question =
      said === undefined
        ? { path, headers }
        : { path, headers, method: 'POST', body: utf8ToBytes(JSON.stringify(said)) }
    return await reach.ask(question)
  } finally {
    reach.close()
  }
}

export function jsonIn({ bytes }: Pick<Reached, 'bytes'>): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}

/** A port of this machine, or a device’s id; undefined of what is neither. @example whereOf('9441') // → 'here:9441' */
export function whereOf(typed: string): string | undefined {
  if (/^[1-9]\d{0,4}$/.test(typed)) return `here:${typed}`
  return /^[0-9a-f]{64}$/.test(typed) ? typed : undefined
}
