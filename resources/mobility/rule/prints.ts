/**
 * Prints of a sheet: hashes of what it says of cells that chance picks, the same ones on every way through them. Two sheets of other
 * drives never have one in common, since seconds and metres differ in some of eight cells; whoever says a sheet again has, however
 * much is added or left out elsewhere.
 */
import { bytesToHex } from '@noble/hashes/utils.js'
import { sha256 } from '../../../protocol/merkle/sha256.ts'
import { packVisits, type Visit } from '../messages/sheet.ts'

/** Cells in a print; how many prints; and of how few cells one is made at least. */
const [IN_A_PRINT, PRINTS, FEWEST] = [8, 2, 5]
const HEX_DIGITS = 14

/** Mixes a cell's number: murmur3's finish, integers alone. */
export function chanceOf(cell: number): number {
  let mixed = (cell % 2 ** 32) ^ Math.floor(cell / 2 ** 32)
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** The visits in the order of chance. */
export function shuffledVisits(visits: readonly Visit[]): readonly Visit[] {
  return visits
    .map(visit => ({ visit, chance: chanceOf(visit.cell) }))
    .sort((a, b) => a.chance - b.chance || a.visit.cell - b.visit.cell)
    .map(({ visit }) => visit)
}

export function printsOf(shuffled: readonly Visit[]): readonly string[] {
  const prints: string[] = []
  for (let print = 0; print < PRINTS; print++) {
    const part = shuffled.slice(print * IN_A_PRINT, (print + 1) * IN_A_PRINT)
    if (part.length < FEWEST) break
    const bytes = packVisits(part.toSorted((a, b) => a.cell - b.cell))
    prints.push(bytesToHex(sha256(bytes)).slice(0, HEX_DIGITS))
  }
  return prints
}
