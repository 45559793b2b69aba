/** The coasts of the world (Natural Earth, public domain, as packed by world-atlas), on the unit square, without a tile server. */
import { geoMercator, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

type Atlas = Topology<{ countries: GeometryCollection; land: GeometryCollection }>

export interface World {
  readonly land: Path2D
  readonly borders: Path2D
}

/** Loaded when it is first drawn: it is as large as all the rest. */
export async function loadWorld(): Promise<World> {
  const { default: atlas } = await import('world-atlas/countries-50m.json')
  const topology = atlas as unknown as Atlas
  const path = geoPath(
    geoMercator()
      .scale(1 / (2 * Math.PI))
      .translate([0.5, 0.5])
      .precision(0),
  ).digits(7)
  const drawn = (name: 'land' | 'countries') =>
    new Path2D(path(feature(topology, topology.objects[name])) ?? '')
  return { land: drawn('land'), borders: drawn('countries') }
}
