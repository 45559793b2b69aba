/** What a requester does for models that it has trained: asks for them, and keeps what came of it, which the network forgets after a while. */
import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { ServiceContext } from '../../../../agent/kit/service.ts'
import { parseJson, readJsonFile } from '../../../../disk/json-file.ts'
import { writeAtomically } from '../../../../disk/write-file.ts'
import { respondJson } from '../../../../links/http/respond.ts'
import { type Route, route } from '../../../../links/http/route.ts'
import { openMessage } from '../../../../protocol/message.ts'
import { readSchema, sizeOf } from '../../messages/train/schema.ts'
import { TRAIN } from '../../messages/train/train-messages.ts'
import {
  readTrainings,
  TRAIN_ASK,
  TRAINED,
  type Trained,
  type TrainingView,
} from '../../messages/train/view.ts'
import { ComputeError, type ComputeErrorCode } from '../compute-error.ts'

const MOST_ASK = 65_536
const JSON_ANSWER = {
  contentType: 'application/json',
  description: 'As described in messages/train/view.ts',
} as const

export interface TrainingShelf {
  /** What the network says now; what is over is kept. */
  note(state: unknown): Promise<void>
  readonly routes: readonly Route<ComputeErrorCode>[]
}

type BodyOf = (request: Request, most: number) => Promise<Uint8Array>

export async function openTrainingShelf(context: ServiceContext, bodyOf: BodyOf): Promise<TrainingShelf> {
  const folder = join(context.dataDir, 'trained')
  await mkdir(folder, { recursive: true })
  const kept = new Map<string, Trained>()
  for (const name of await readdir(folder)) {
    const one = await readJsonFile(join(folder, name), TRAINED, {
      hint: 'Remove it: the network may still know it.',
    })
    if (one !== undefined) kept.set(one.task, one)
  }
  const running = new Map<string, Trained>()
  return {
    async note(state) {
      running.clear()
      for (const [task, view] of Object.entries(readTrainings(state))) {
        if (view.requester !== context.subject) continue
        const one = trainedOf(task, view)
        running.set(task, one)
        if ((one.stage !== 'done' && one.stage !== 'over') || kept.has(task)) continue
        await writeAtomically(join(folder, `${task}.json`), `${JSON.stringify(one)}\n`)
        kept.set(task, one)
        context.info('a model is trained', { task, rounds: one.round, hash: one.hash })
      }
    },
    routes: [
      route({
        method: 'POST',
        path: '/-/trainings',
        summary: 'Asks for a model.',
        body: { contentType: 'application/json', description: 'What is asked' },
        answer: JSON_ANSWER,
        problems: ['requester_token_wrong', 'demand_malformed', 'queue_full'],
        handle: async (_asked, { req }) =>
          respondJson({ task: await askFor(await bodyOf(req.raw, MOST_ASK), context) }, 201),
      }),
      route({
        method: 'GET',
        path: '/-/trainings',
        summary: 'All models that were asked for, and how far they are.',
        answer: JSON_ANSWER,
        problems: ['requester_token_wrong'],
        handle: () => respondJson([...new Map([...kept, ...running]).values()]),
      }),
    ],
  }
}

function trainedOf(
  task: string,
  { stage, rounds, round, trainers, schema, model, hash }: TrainingView,
): Trained {
  const shown = trainers.map(({ trainer, earnedPpm, missed }) => ({ trainer, earnedPpm, missed }))
  return { task, stage, rounds, round, trainers: shown, schema, model, hash }
}

async function askFor(bytes: Uint8Array, context: ServiceContext): Promise<string> {
  const parsed = parseJson(new TextDecoder().decode(bytes), TRAIN_ASK)
  if (!('value' in parsed))
    throw new ComputeError('demand_malformed', { field: parsed.fault.place, right: parsed.fault.right })
  const { price, ...rest } = parsed.value
  const schema = readSchema(rest.schema)
  if (schema === undefined)
    throw new ComputeError('demand_malformed', {
      field: 'schema',
      right: 'label, cuts, rate, steps and balanced',
    })
  const task = Object.assign({}, rest, { price: BigInt(price), size: sizeOf(schema) })
  const said = await context.say(TRAIN.contentType, TRAIN.encode(task))
  if (said === undefined) throw new ComputeError('queue_full')
  const { id } = openMessage(said)
  context.info('asked for a model', { task: id, rounds: task.rounds })
  return id
}
