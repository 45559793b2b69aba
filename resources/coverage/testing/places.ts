/** Where gateways of tests stand: cells of some 25 m, so many metres from one place in Grenoble. */
import { latLngToCell } from 'h3-js'

const [LATITUDE, LONGITUDE, METRES_A_DEGREE] = [45.19, 5.72, 111_195]
const RESOLUTION = 11

export function cellAt(eastM: number, northM: number): string {
  const ring = Math.cos((LATITUDE * Math.PI) / 180)
  return latLngToCell(
    LATITUDE + northM / METRES_A_DEGREE,
    LONGITUDE + eastM / (METRES_A_DEGREE * ring),
    RESOLUTION,
  )
}
