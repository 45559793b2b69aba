/**
 * Whoever drives with another device: a folder into which its files come (GPX, FIT, CSV), as a dash camera's or a watch's that a machine at home copies. Each is
 * taken in once it does not grow any more, as this device's own trips; what it cannot read, or for which it is too late, it says.
 */
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { logOutage } from '../../../agent/kit/log-outage.ts'
import { fields, optionReader, text, unlessSaid, wholeNumber } from '../../../agent/kit/options.ts'
import { defineDriver, type ServiceContext } from '../../../agent/kit/service.ts'
import { pause } from '../../../links/pause.ts'
import { ProtocolError } from '../../../protocol/protocol-error.ts'
import { readTrack } from '../messages/import/read-track.ts'
import { MOST_BYTES } from '../messages/import/track.ts'
import { openTrips, type Trips } from './trips.ts'

interface TracksOptions {
  readonly folder: string
  readonly everyS: number
}

const TRACKS = /\.(gpx|fit|csv)$/i
const MOST_KNOWN = 10_000

export const mobilityTracks = defineDriver<TracksOptions>({
  kind: 'mobility-tracks',
  readOptions: optionReader(
    fields({ folder: text, everyS: unlessSaid(wholeNumber({ min: 1, max: 3_600 }), 10) }),
  ),
  async run(options, context) {
    const trips = await openTrips(context)
    await Promise.all([watchFolder(options, trips, context), trips.say()])
  },
})

async function watchFolder({ folder, everyS }: TracksOptions, trips: Trips, context: ServiceContext) {
  const outage = logOutage(
    context,
    'the folder of tracks cannot be read',
    'the folder of tracks is read again',
  )
  /** By name: its length and time as it was looked at last, and whether it was taken in. */
  const known = new Map<string, { readonly was: string; readonly isDone: boolean }>()
  while (!context.signal.aborted) {
    try {
      for (const name of (await readdir(folder)).filter(one => TRACKS.test(one)).toSorted()) {
        const { size, mtimeMs } = await stat(join(folder, name))
        const now = `${size} ${mtimeMs}`
        const before = known.get(name)
        if (before?.was === now && before.isDone) continue
        // One that still grows is not over.
        const isDone =
          before?.was === now &&
          (await takeFile(folder, name, size, trips, context).then(is => is !== 'later'))
        known.set(name, { was: now, isDone })
        if (known.size > MOST_KNOWN) known.delete(known.keys().next().value!)
      }
      outage.worked()
    } catch (error) {
      if (context.signal.aborted) break
      outage.failed(error)
    }
    await pause(everyS * 1_000, context.signal)
  }
}

/** @returns `later` where the network's rules are not known yet */
async function takeFile(
  folder: string,
  name: string,
  size: number,
  trips: Trips,
  context: ServiceContext,
): Promise<'later' | 'taken' | 'unreadable'> {
  try {
    const bytes =
      size > MOST_BYTES ? new Uint8Array(size) : new Uint8Array(await readFile(join(folder, name)))
    const { segments, skipped } = readTrack(bytes)
    const taken = await trips.takeIn(segments)
    if (taken === undefined) return 'later'
    context.info('a track was taken in', { name, ...taken, ...skipped })
    return 'taken'
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error
    context.warn('a track cannot be read', { name, problem: error.message })
    return 'unreadable'
  }
}
