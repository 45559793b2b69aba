/**
 * What every device that measures does with its readings: they are put into cells, sealed when their quarter of an hour is over, and opened when
 * nobody can copy them any more. Zones, and what is not opened yet, stay in the device's folder.
 */
import { randomFillSync } from 'node:crypto'
import { join } from 'node:path'
import * as v from 'valibot'
import type { ServiceContext } from '../../../agent/kit/service.ts'
import { readJsonFile } from '../../../disk/json-file.ts'
import { writeAtomically } from '../../../disk/write-file.ts'
import { pause } from '../../../links/pause.ts'
import {
  openPayload,
  type SealedSheet,
  type SealTimes,
  sayDue,
  sealTimesIn,
} from '../../../protocol/cells/keep-sealed.ts'
import { createRecorder, type Kept, type Recorder } from '../messages/recorder.ts'
import { SEAL_TYPE, sealPayload, sealSheet } from '../messages/seal.ts'
import { SHEET } from '../messages/sheet.ts'

const point = v.object({ lat: v.number(), lon: v.number() })
const KEPT = v.object({
  zones: v.array(v.object({ middle: point, radiusM: v.number() })),
  open: v.array(v.array(v.union([v.number(), v.string(), v.null()]))),
  tests: v.array(v.tuple([v.number(), v.looseObject({})])),
  sealed: v.array(
    v.object({ quarter: v.number(), payload: v.string(), openMs: v.number(), isSaid: v.boolean() }),
  ),
})
const KEEP_MS = 30_000

export interface Measuring {
  readonly recorder: Recorder
  /** Until the agent stops. */
  say(): Promise<void>
}

export async function openMeasuring(context: ServiceContext): Promise<Measuring> {
  const file = join(context.dataDir, 'signal.json')
  const kept = await readJsonFile(file, KEPT)
  const recorder = createRecorder(kept as unknown as Kept | undefined)
  return { recorder, say: () => say(recorder, kept?.sealed ?? [], file, context) }
}

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
    times ??= await askTimes(context)
    const nowMs = context.nowMs()
    // Without the network's rules nothing is said: what is due waits in the recorder.
    const made = times === undefined ? [] : recorder.due(nowMs)
    for (const sheet of made) {
      const one = sealSheet(sheet, { ...times!, nowMs, random: randomFillSync })
      if (one !== undefined) sealed = [...sealed, one]
    }
    // Durable before its seal is said: what was lost could not be opened.
    if (made.length > 0) await keep()
    const left = await sayDue(sealed, nowMs, (one, what) => sayOne(one, what, context))
    const isChanged = left.length !== sealed.length || left.some((one, at) => one !== sealed[at])
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
      : await context.say(SHEET.contentType, openPayload(one))
  return said !== undefined
}

/** Undefined while no node answers. */
async function askTimes({ node }: ServiceContext): Promise<SealTimes | undefined> {
  const network = await node.getNetwork().catch(() => undefined)
  return network && sealTimesIn(network.rules, 'signal')
}
