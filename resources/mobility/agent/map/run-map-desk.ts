/** A desk at work: with roads where there is an extract of them. */
import { readFile } from 'node:fs/promises'
import { ConfigError } from '../../../../agent/kit/config-error.ts'
import { runDesk } from '../../../../agent/kit/desk/run-desk.ts'
import type { ServiceContext } from '../../../../agent/kit/service.ts'
import { MAP_ORDER } from '../../messages/map/map-order.ts'
import type { MapDeskOptions } from './map-desk.ts'
import { mapRoutes } from './map-routes.ts'
import { createMapShelf } from './map-shelf.ts'
import { readRoads } from './read-pbf.ts'

export async function runMapDesk(options: MapDeskOptions, context: ServiceContext): Promise<void> {
  const shelf = createMapShelf(await readExtract(options.roads))
  await runDesk(options, context, {
    word: MAP_ORDER,
    routes: mapRoutes(shelf, context.signal),
    take: state => void shelf.take(state),
  })
}

/** @throws {ConfigError} where there is no such file, or it is no extract */
async function readExtract(path: string | undefined) {
  if (path === undefined) return undefined
  try {
    return readRoads(await readFile(path))
  } catch (error) {
    throw new ConfigError(
      'roads',
      `an OpenStreetMap extract in PBF, and ${path} is none: ${(error as Error).message}`,
    )
  }
}
