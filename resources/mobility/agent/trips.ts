/**
 * What every driver of a vehicle does with its fixes: trips, their ends left out, sheets sealed at once and opened when nobody can copy
 * them. Where trips begin and end, and what is not opened yet, stays in the device's folder.
 */
import { randomBytes, randomFillSync } from 'node:crypto'
import { join } from 'node:path'
import * as v from 'valibot'
import type { ServiceContext } from '../../../agent/kit/service.ts'
import { readJsonFile } from '../../../disk/json-file.ts'
import { writeAtomically } from '../../../disk/write-file.ts'
import { pause } from '../../../links/pause.ts'
import { openPayload, type SealedSheet, type SealTimes, sayDue } from '../../../protocol/cells/keep-sealed.ts'
import type { Fix } from '../messages/fix.ts'
import {
  createRecorder,
  type Kept,
  NOTHING_KEPT,
  type Recorder,
  type TakenIn,
  windowOf,
} from '../messages/recorder.ts'
import { SEAL_TYPE } from '../messages/seal.ts'
import { sealPayload, sealSheet, sealTimesOf } from '../messages/sealed-sheets.ts'
import { encodeSheet, SHEET_TYPE, type Sheet } from '../messages/sheet.ts'

const KEEP_MS = 30_000
/** Of a network that knows no seals: what is said is said at once. */
const AT_ONCE: SealTimes = { settleAfterMs: Number.NEGATIVE_INFINITY, openForMs: 0, acknowledgeMs: 0 }
/** A receiver's clock and the network's may differ by so much of our time. */
const MOST_APART_MS = 300_000
const point = { lat: v.number(), lon: v.number() }
const FIX = v.looseObject({ ...point, timeMs: v.number() })
const KEPT = v.object({
  zones: v.array(v.object({ at: v.object(point), middle: v.object(point), usedMs: v.number() })),
  trip: v.array(FIX),
  ended: v.array(FIX),
  said: v.optional(v.array(v.number()), []),
  sealed: v.optional(
    v.array(v.object({ quarter: v.number(), payload: v.string(), openMs: v.number(), isSaid: v.boolean() })),
    [],
  ),
})

/** On this machine alone. */
interface TripsKept extends Kept {
  readonly sealed: readonly SealedSheet[]
}

export interface Trips {
  /** One that is not of now is left out. */
  add(fix: Fix): void
  /** A track of another device. @returns what became of it; undefined while no node tells the network's rules */
  takeIn(segments: readonly (readonly Fix[])[]): Promise<TakenIn | undefined>
  /** Until the agent stops. */
  say(): Promise<void>
}

export async function openTrips(context: ServiceContext): Promise<Trips> {
  const file = join(context.dataDir, 'trips.json')
  const kept = ((await readJsonFile(file, KEPT)) ?? { ...NOTHING_KEPT, sealed: [] }) as TripsKept
  const recorder = createRecorder(chance, kept)
  return {
    add(fix) {
      if (Math.abs(fix.timeMs - context.nowMs()) >= MOST_APART_MS * context.speed) return
      recorder.add(fix)
      context.seen?.([{ n: 'speed', u: 'm/s', v: fix.speedMps ?? 0, bt: fix.timeMs / 1000 }])
    },
    async takeIn(segments) {
      const times = await askSealTimes(context)
      return times && recorder.takeIn(segments, windowOf(times, context.nowMs()))
    },
    say: () => say(recorder, kept.sealed, file, context),
  }
}

/** 48 bits from the system. */
function chance(): number {
  return randomBytes(6).readUIntBE(0, 6) / 2 ** 48
}

/** What is due is sealed, and durable before its seal is said; a sheet is forgotten here once it waits in the agent's queue. */
async function say(
  recorder: Recorder,
  kept: readonly SealedSheet[],
  file: string,
  context: ServiceContext,
): Promise<void> {
  let [sealed, keptMs] = [kept, 0]
  let times: SealTimes | undefined
  const keep = () => writeAtomically(file, JSON.stringify({ ...recorder.keep(), sealed }))
  while (!context.signal.aborted) {
    times ??= await askSealTimes(context)
    // Without the network's rules nothing is said: what is due waits in the recorder.
    const nowMs = context.nowMs()
    const sheets = times === undefined ? [] : recorder.due(nowMs)
    const plain: Sheet[] = []
    for (const sheet of sheets) {
      const one = sealSheet(sheet, { ...times!, nowMs, random: randomFillSync })
      if (one === undefined) plain.push(sheet)
      else sealed = [...sealed, one]
    }
    if (sealed.length > 0 && sheets.length > 0) await keep()
    for (const sheet of plain) await context.say(SHEET_TYPE, encodeSheet(sheet))
    const left = await sayDue(sealed, nowMs, (one, what) => sayOne(one, what, context))
    const isChanged =
      sheets.length > 0 || left.length !== sealed.length || left.some((one, at) => one !== sealed[at])
    sealed = left
    if (isChanged || performance.now() - keptMs > KEEP_MS) {
      await keep()
      keptMs = performance.now()
    }
    await pause(1_000, context.signal)
  }
  await keep()
}

async function sayOne(one: SealedSheet, what: 'seal' | 'sheet', context: ServiceContext): Promise<boolean> {
  const said =
    what === 'seal'
      ? await context.say(SEAL_TYPE, sealPayload(context.subject, one))
      : await context.say(SHEET_TYPE, openPayload(one))
  return said !== undefined
}

/** Undefined while no node answers. */
async function askSealTimes({ node }: ServiceContext): Promise<SealTimes | undefined> {
  const network = await node.getNetwork().catch(() => undefined)
  return network === undefined ? undefined : (sealTimesOf(network.rules) ?? AT_ONCE)
}
