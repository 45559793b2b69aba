/** A cell as a person says it: the city that it is around, or its degrees where none is near. */
import { cellToLatLng, isValidCell } from 'h3-js'
import { fixed, formatCount } from '../languages/numbers.ts'
import { TEXT } from '../text.ts'
import { nearestCity } from './cities.ts'

const [AROUND_KM, NEAR_KM] = [12, 400]

export function placeWords(cell: string): string {
  if (!isValidCell(cell)) return cell
  const [latitude, longitude] = cellToLatLng(cell)
  const { city, km } = nearestCity(latitude, longitude)
  if (km <= AROUND_KM) return TEXT.layers.at(TEXT.layers.city(city.name))
  if (km <= NEAR_KM)
    return TEXT.layers.near(TEXT.layers.city(city.name), TEXT.layers.km(formatCount(Math.round(km))))
  const { north, south, east, west } = TEXT.layers.degrees
  const part = (degrees: number, [plus, minus]: readonly [string, string]) =>
    `${fixed(Math.abs(degrees), 1)}° ${degrees < 0 ? minus : plus}`
  return `${part(latitude, [north, south])}, ${part(longitude, [east, west])}`
}
