/**
 * Prints of a sheet: hashes of what it says of cells that chance picks. Two receivers never have one in common, since levels to a tenth of a
 * decibel differ in some of four cells; whoever says a sheet again has. Where a receiver says one level alone, as a modem in steps of two
 * decibels, nothing is told by it.
 */
import { bytesToHex } from '@noble/hashes/utils.js'
import { encodeCbor } from '../../../protocol/cbor/cbor.ts'
import { sha256 } from '../../../protocol/merkle/sha256.ts'
import type { SightRow } from './state.ts'

const [IN_A_PRINT, PRINTS, TELLING_LEVELS, HEX_DIGITS] = [4, 2, 2, 14]

export function printsOf(sights: readonly SightRow[]): readonly string[] {
  const telling = sights
    .filter(([, , ...levels]) => levels.filter(level => level !== null).length >= TELLING_LEVELS)
    .map(sight => ({ sight, chance: chanceOf(sight[0]) }))
    .sort((a, b) => a.chance - b.chance || (a.sight[1] < b.sight[1] ? -1 : 1))
    .map(({ sight }) => sight)
  const prints: string[] = []
  for (let at = 0; at + IN_A_PRINT <= telling.length && prints.length < PRINTS; at += IN_A_PRINT) {
    const bytes = encodeCbor(telling.slice(at, at + IN_A_PRINT))
    prints.push(bytesToHex(sha256(bytes)).slice(0, HEX_DIGITS))
  }
  return prints
}

/** Mixes a cell's number: murmur3's finish, integers alone. */
function chanceOf(cell: number): number {
  let mixed = (cell % 2 ** 32) ^ Math.floor(cell / 2 ** 32)
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
