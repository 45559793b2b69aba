/** Objects beside the road as others read them: GeoJSON and tables. */
import { type Box, dayOf } from '../../../../agent/kit/desk/cells.ts'
import { cellOfNumber } from '../../../../protocol/cells/cell-number.ts'
import type { Column } from '../../../../protocol/tables/table.ts'
import { degreesOf, kindOf, middleOf, type ObjectRow } from '../../messages/sightings/object-row.ts'
import { PLACE_RESOLUTION } from '../../messages/sightings/objects.ts'

export function isObjectIn(row: ObjectRow, { west, south, east, north }: Box): boolean {
  const [lat, lon] = middleOf(row)
  return lat >= south && lat <= north && lon >= west && lon <= east
}

/** RFC 7946. The point is the middle of the place: the object is within 70 m of where the camera was. */
export function objectsAsGeoJson(rows: readonly ObjectRow[]) {
  const features = rows.map(row => {
    const [lat, lon] = middleOf(row)
    const properties = {
      place: cellOfNumber(row.place, PLACE_RESOLUTION),
      kind: kindOf(row),
      heading: degreesOf(row),
      since: dayOf(row.since),
      seen: dayOf(row.seen),
    }
    const coordinates = [Number(lon.toFixed(6)), Number(lat.toFixed(6))] as const
    return { type: 'Feature', properties, geometry: { type: 'Point', coordinates } } as const
  })
  return { type: 'FeatureCollection', features } as const
}

export function objectColumns(rows: readonly ObjectRow[]): readonly Column[] {
  const middles = rows.map(middleOf)
  return [
    ['place', 'STRING', rows.map(({ place }) => cellOfNumber(place, PLACE_RESOLUTION))],
    ['lat', 'DOUBLE', middles.map(([lat]) => Number(lat.toFixed(6)))],
    ['lon', 'DOUBLE', middles.map(([, lon]) => Number(lon.toFixed(6)))],
    ['kind', 'STRING', rows.map(kindOf)],
    ['heading', 'INT32', rows.map(degreesOf)],
    ['since', 'STRING', rows.map(({ since }) => dayOf(since))],
    ['seen', 'STRING', rows.map(({ seen }) => dayOf(seen))],
  ]
}
