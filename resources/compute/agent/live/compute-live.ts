/** The driver of whoever broadcasts. What it takes to run is loaded by whoever runs it, and by nobody else. */
import * as v from 'valibot'
import {
  baseUnits,
  fields,
  listOf,
  number,
  optionReader,
  ownPort,
  text,
  unlessSaid,
  wholeNumber,
} from '../../../../agent/kit/options.ts'
import { defineDriver } from '../../../../agent/kit/service.ts'
import { LADDER, type Ladder } from '../../messages/kinds/transcode.ts'

export interface LiveOptions {
  /** A file or a pipe, or `test`. */
  readonly source: string
  readonly width: number
  readonly height: number
  readonly kbps: number
  /** Of a picture that is made up; without end where it is 0. */
  readonly seconds: number
  readonly ladder: Ladder
  readonly segmentSeconds: number
  readonly delayMs: number
  readonly mostDelayMs: number
  /** Tabs at a time, and how many machines have to wait before it begins. */
  readonly machines: number
  readonly least: number
  /** Base units on each tab, and no dearer than that. */
  readonly most: bigint
  readonly start: bigint
  readonly perGiga: bigint
  readonly lastsMs: number
  readonly builds: readonly string[]
  /** Of pieces, those that are judged, parts of one. */
  readonly check: number
  readonly signMs: number
  readonly host: string
  readonly port: number
  readonly everyMs: number
}

const HOUR_MS = 3_600_000
const USUAL: Ladder = {
  renditions: [
    { name: '360p', width: 640, height: 360, kbps: 800, codec: 'h264' },
    { name: '180p', width: 320, height: 180, kbps: 250, codec: 'h264' },
  ],
}

export const computeLive = defineDriver<LiveOptions>({
  kind: 'compute-live',
  listens: 'for others',
  short: {
    word: 'live',
    forms: ['live:test', 'live:FILE'],
    read(where) {
      const source = where.join(':')
      return source === '' ? undefined : { options: { source }, hint: '/live in the console' }
    },
  },
  readOptions: optionReader(
    v.pipe(
      fields({
        source: text,
        width: unlessSaid(wholeNumber({ min: 64, max: 4096 }), 1280),
        height: unlessSaid(wholeNumber({ min: 64, max: 4096 }), 720),
        kbps: unlessSaid(wholeNumber({ min: 100, max: 100_000 }), 3_000),
        seconds: unlessSaid(number({ min: 0, max: 31_536_000 }), 0),
        renditions: v.optional(LADDER.entries.renditions, () => [...USUAL.renditions]),
        segmentSeconds: unlessSaid(wholeNumber({ min: 1, max: 10 }), 2),
        delaySeconds: unlessSaid(number({ min: 1, max: 120 }), 6),
        mostDelaySeconds: unlessSaid(number({ min: 1, max: 120 }), 60),
        machines: unlessSaid(wholeNumber({ min: 2, max: 16 }), 5),
        least: unlessSaid(wholeNumber({ min: 1, max: 16 }), 2),
        most: unlessSaid(baseUnits, '1000000'),
        start: unlessSaid(baseUnits, '1000'),
        perGiga: unlessSaid(baseUnits, '100000'),
        lastsHours: unlessSaid(number({ min: 0.1, max: 8_760 }), 24),
        builds: unlessSaid(listOf(text), []),
        check: unlessSaid(number({ min: 0, max: 1 }), 0.05),
        signSeconds: unlessSaid(number({ min: 1, max: 600 }), 10),
        host: unlessSaid(text, '0.0.0.0'),
        port: ownPort,
        everyMs: unlessSaid(number({ min: 50, max: HOUR_MS }), 1_000),
      }),
      v.transform(
        ({ renditions, delaySeconds, mostDelaySeconds, lastsHours, signSeconds, ...read }): LiveOptions => {
          const times = {
            delayMs: delaySeconds * 1000,
            mostDelayMs: Math.max(delaySeconds, mostDelaySeconds) * 1000,
            lastsMs: lastsHours * HOUR_MS,
            signMs: signSeconds * 1000,
          }
          return Object.assign(read, times, { ladder: { renditions } })
        },
      ),
    ),
  ),
  run: async (options, context) => (await import('./run-live.ts')).runLive(options, context),
})
