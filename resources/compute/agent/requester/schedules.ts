/**
 * What is asked for again and again: a call each hour, say. Times are whole multiples of the interval since 1970, so a restart asks nothing
 * twice (a demand's key is of the schedule and the time), and what was missed while the requester was away is missed: the newest time alone
 * is asked for.
 */
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import * as v from 'valibot'
import type { ServiceContext } from '../../../../agent/kit/service.ts'
import { parseJson, readJsonFile } from '../../../../disk/json-file.ts'
import { writeAtomically } from '../../../../disk/write-file.ts'
import { inPath } from '../../../../links/http/questions.ts'
import { respondJson } from '../../../../links/http/respond.ts'
import { type Route, route } from '../../../../links/http/route.ts'
import { sha256 } from '../../../../protocol/merkle/sha256.ts'
import { ASK, type Ask, type Asked, SCHEDULE, type Scheduled } from '../../messages/requester-answers.ts'
import { ComputeError, type ComputeErrorCode, causeOf } from '../compute-error.ts'

const KEPT = v.array(
  v.object({ id: v.string(), everyMs: v.number(), ask: ASK, slot: v.number(), newest: v.string() }),
)
type Schedule = v.InferOutput<typeof KEPT>[number]

const [MOST_ASK, MOST_SCHEDULES] = [65_536, 64]
const JSON_ANSWER = {
  contentType: 'application/json',
  description: 'As described in messages/requester-answers.ts',
} as const

export interface ScheduleBook {
  /** Asks for what is due. @param ask a demand: asked again with its key it is the same */
  tick(ask: (what: Ask) => Promise<Pick<Asked, 'demand'>>): Promise<void>
  readonly routes: readonly Route<ComputeErrorCode>[]
}

type BodyOf = (request: Request, most: number) => Promise<Uint8Array>
type Parts = Pick<ServiceContext, 'dataDir' | 'nowMs' | 'info' | 'warn'>

export async function openScheduleBook(parts: Parts, bodyOf: BodyOf): Promise<ScheduleBook> {
  const { dataDir, nowMs, info, warn } = parts
  const path = join(dataDir, 'schedules.json')
  const read = await readJsonFile(path, KEPT, { hint: 'Remove it: nothing is asked for by itself any more.' })
  let all: readonly Schedule[] = read ?? []
  const keep = async (now: readonly Schedule[]) => {
    await writeAtomically(path, `${JSON.stringify(now)}\n`)
    all = now
  }
  const slotOf = (everyMs: number) => Math.floor(nowMs() / everyMs)
  async function askFor(
    one: Schedule,
    slot: number,
    ask: (what: Ask) => Promise<Pick<Asked, 'demand'>>,
  ): Promise<void> {
    const key = bytesToHex(sha256(utf8ToBytes(`${one.id} ${slot}`)).subarray(0, 16))
    const newest = await ask({ ...one.ask, key }).then(
      ({ demand }) => demand,
      (error: unknown) => {
        // What may be over in a while is asked for at the same time again.
        if (error instanceof ComputeError && error.retryable) return undefined
        warn('what was due was not asked for', { schedule: one.id, problem: causeOf(error) })
        return one.newest
      },
    )
    if (newest === undefined) return
    await keep(all.map(other => (other.id === one.id ? { ...other, slot, newest } : other)))
    info('asked for what was due', { schedule: one.id, demand: newest })
  }
  return {
    async tick(ask) {
      for (const one of all) {
        const slot = slotOf(one.everyMs)
        if (slot > one.slot) await askFor(one, slot, ask)
      }
    },
    routes: routesOf({ all: () => all, keep, slotOf, bodyOf }),
  }
}

interface Kept {
  all(): readonly Schedule[]
  keep(now: readonly Schedule[]): Promise<void>
  slotOf(everyMs: number): number
  readonly bodyOf: BodyOf
}

function routesOf({ all, keep, slotOf, bodyOf }: Kept): readonly Route<ComputeErrorCode>[] {
  return [
    route({
      method: 'POST',
      path: '/-/schedules',
      summary: 'Asks for the same again and again, now first.',
      body: { contentType: 'application/json', description: 'What, and how often' },
      answer: JSON_ANSWER,
      problems: ['requester_token_wrong', 'demand_malformed', 'too_many_schedules'],
      async handle(_, { req }) {
        const parsed = parseJson(new TextDecoder().decode(await bodyOf(req.raw, MOST_ASK)), SCHEDULE)
        if (!('value' in parsed)) throw new ComputeError('demand_malformed', { ...parsed.fault })
        if (all().length >= MOST_SCHEDULES)
          throw new ComputeError('too_many_schedules', { most: MOST_SCHEDULES })
        const { ask, everyMs } = parsed.value
        const id = randomBytes(16).toString('hex')
        await keep([...all(), { id, everyMs, ask, slot: slotOf(everyMs) - 1, newest: '' }])
        return respondJson({ id, everyMs, newest: '' } satisfies Scheduled, 201)
      },
    }),
    route({
      method: 'GET',
      path: '/-/schedules',
      summary: 'What is asked for again and again, and the newest demand of each.',
      answer: JSON_ANSWER,
      problems: ['requester_token_wrong'],
      handle: () => respondJson(all().map(({ id, everyMs, newest }): Scheduled => ({ id, everyMs, newest }))),
    }),
    route({
      method: 'DELETE',
      path: '/-/schedules/:id',
      summary: 'It is asked for no more.',
      asks: { id: inPath(v.string(), 'As it was answered.') },
      answer: JSON_ANSWER,
      problems: ['requester_token_wrong'],
      async handle({ id }) {
        const left = all().filter(one => one.id !== id)
        const removed = all().length - left.length
        await keep(left)
        return respondJson({ removed })
      },
    }),
  ]
}
