/** What maps are made of and sold by: cells of H3 resolution 9, a block or two, and regions of resolution 5 that they lie in. */
import { cellOfNumber, isCellNumber, numberOfCell, parentNumber } from './cell-number.ts'

/** About 0.1 km². */
export const MAP_RESOLUTION = 9
/** About 250 km²: what is sold, and whose contributors are paid together. */
export const REGION_RESOLUTION = 5

/**
 * The region's number. @param cell `numberOfCell` at `MAP_RESOLUTION`
 * @example regionName(regionOf(2_697_071_104)) // → '85283083fffffff'
 */
export function regionOf(cell: number): number {
  return parentNumber(cell, MAP_RESOLUTION, REGION_RESOLUTION)
}

/** @example regionName(regionOf(2_697_071_104)) // → '85283083fffffff' */
export function regionName(region: number): string {
  return cellOfNumber(region, REGION_RESOLUTION)
}

/**
 * Whether there is such a region.
 * @example isRegion('85283083fffffff') // → true
 */
export function isRegion(text: string): boolean {
  return (
    /^85[0-9a-f]{6}fffffff$/.test(text) &&
    isCellNumber(numberOfCell(text, REGION_RESOLUTION), REGION_RESOLUTION)
  )
}
