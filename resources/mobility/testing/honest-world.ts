/**
 * Three phones and a car that drive through one city, each a way of its own now and then in the others' cells, each quarter of an hour;
 * in the midst of it the second is sold. The first two ride in one car. All of them have a camera that looks.
 */

import { encodeSeal } from '../../../protocol/cells/seal.ts'
import { parseDuration } from '../../../protocol/duration.ts'
import { type HonestWorld, honestDevice, ownerOf, type Utterance } from '../../testing/honest-world.ts'
import { SEAL_TYPE, sealOf } from '../messages/seal.ts'
import { encodeSheet, QUARTER_MS, SALT_BYTES, SHEET_TYPE, type Sheet } from '../messages/sheet.ts'
import { mobility } from '../rule/resource.ts'
import { sheetsOf } from './drives.ts'
import { watched } from './sightings/street.ts'

const START_MS = Date.UTC(2026, 0, 1)

/** A world is made anew for each course, and its drives are the same. */
const known = new Map<string, readonly Sheet[]>()

/** Of a day one quarter of an hour in four. */
function drivesOf(way: number, seed: number, lastsMs: number): readonly Sheet[] {
  const key = `${way} ${seed} ${lastsMs}`
  const isLong = lastsMs >= 86_400_000
  const sheets =
    known.get(key) ??
    sheetsOf({ startMs: START_MS, way, seed, seconds: lastsMs / 1000, mps: 8 })
      .filter(({ quarter }) => !isLong || quarter % 4 === 0)
      .map(sheet => watched(sheet, { camera: seed + 1, percent: 80 }))
  known.set(key, sheets)
  return sheets
}

/** @param settleAfter as a network would choose it for epochs of that length */
export function mobilityWorld(lastsMs: number, settleAfter: string, patienceMs: number): HonestWorld {
  const sold = { atMs: START_MS + Math.floor(lastsMs / 2_000) * 1_000 + 420_000, owner: ownerOf(9) }
  const devices = [1, 2, 3, 4].map(number =>
    honestDevice(
      number,
      START_MS,
      { model: number === 4 ? 'mobility/car' : 'mobility/phone' },
      number === 2 ? [sold] : [],
    ),
  )
  const says = devices.flatMap((by, index): Utterance[] => {
    const way = index < 2 ? 5 : 5 + index
    return drivesOf(way, index, lastsMs).flatMap((sheet): Utterance[] => {
      const atMs = (sheet.quarter + 1) * QUARTER_MS + 20_000 * (index + 1)
      if (atMs >= START_MS + lastsMs) return []
      const salt = new Uint8Array(SALT_BYTES).fill(1 + index)
      const payload = encodeSheet({ ...sheet, salt })
      const seal = encodeSeal({ quarter: sheet.quarter, hash: sealOf(by.signer.subject, payload) })
      // The first opens its sheets at once, as whoever does not mind to be copied.
      const patientMs =
        (sheet.quarter + 1) * QUARTER_MS + parseDuration(settleAfter) + 600_000 + 1_000 * index
      const openMs = index === 0 ? atMs : patientMs
      return [
        { by, atMs, contentType: SEAL_TYPE, payload: seal },
        { by, atMs: openMs, contentType: SHEET_TYPE, payload },
      ]
    })
  })
  return {
    resource: mobility({ settleAfter, openFor: settleAfter, sightings: { least: 2 } }),
    startMs: START_MS,
    lastsMs,
    decidedAfterMs: 2 * parseDuration(settleAfter) + 4 * 3_600_000,
    patienceMs,
    devices,
    balance: 0n,
    says,
  }
}
