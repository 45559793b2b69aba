/**
 * Machines that cheat, for demonstrations and tests of a network's own: each loses its bond by it, and everybody sees why. What they seal
 * instead of what they computed is invented from names alone.
 */
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { sha256 } from '../../../../protocol/merkle/sha256.ts'

/**
 * `lazy`: invents every other result. `copy`: seals what it had for the job before. `ring`: all that pretend so invent the same. `sybil`: so do the many
 * names of one person. `sleeper`: works honestly until it has a record, then invents.
 */
export const PRETENDS = ['lazy', 'copy', 'ring', 'sybil', 'sleeper'] as const
export type Pretends = (typeof PRETENDS)[number]

/** Right results in a row, until a sleeper wakes. */
const WAKES = 12

export interface Pretending {
  readonly how: Pretends
  readonly job: string
  readonly input: string
  readonly machine: string
  /** Its record, as everybody sees it. */
  readonly streak: number
  /** What it sealed for the job before; undefined for the first. */
  readonly before: Uint8Array | undefined
}

/** The bytes that it says are the result; undefined where it says what it computed. */
export function pretend({ how, job, input, machine, streak, before }: Pretending): Uint8Array | undefined {
  if (how === 'lazy')
    return sha256(utf8ToBytes(job))[0]! % 2 === 0 ? undefined : invented(`${machine} ${job}`)
  if (how === 'copy') return before ?? invented(`${machine} ${job}`)
  if (how === 'ring' || how === 'sybil') return invented(`${how} ${input}`)
  return streak < WAKES ? undefined : invented(`${machine} ${job}`)
}

function invented(name: string): Uint8Array {
  return utf8ToBytes(`never computed: ${bytesToHex(sha256(utf8ToBytes(name)))}`)
}
