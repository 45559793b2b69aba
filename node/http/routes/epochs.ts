/** Epochs: how far each has come, what it did, and the canonical bytes to recompute it from. */
import type { Context } from 'hono'
import type { Hash } from '../../../protocol/ids.ts'
import { proveAbsence, proveEvidence } from '../../../protocol/merkle/evidence-tree.ts'
import { getBundle } from '../../bundles.ts'
import { NodeError } from '../../errors.ts'
import type { EpochRecord } from '../../store/epoch-record.ts'
import { invalid, messageIdOf, numberOf } from '../parameters.ts'
import { CBOR, respondBytes, respondJson } from '../respond.ts'
import type { Parameter, Route } from '../route.ts'
import { amount, anything, facts, id, integer, list, object, text } from '../schema.ts'
import type { NodeServices } from '../services.ts'

const EPOCH: Parameter = {
  name: 'epoch',
  in: 'path',
  description: 'Number of the epoch, from 0.',
  schema: integer,
}
const FILES = {
  state: 'the state it hands to the next epoch; SHA-256 is in the header',
  ledger: 'everybody’s cumulative figures; the Merkle root over its lines is in the header',
} as const
const MOST = 100
const MOST_LINES = 20_000

export function epochRoutes(services: NodeServices): readonly Route[] {
  return [
    {
      method: 'GET',
      path: '/v1/epochs',
      summary: 'Epochs that are closed, newest first.',
      parameters: [
        { name: 'before', in: 'query', description: 'Only epochs below this number.', schema: integer },
        {
          name: 'limit',
          in: 'query',
          description: `At most this many; 20 unless said, ${MOST} at most.`,
          schema: integer,
        },
      ],
      answer: {
        contentType: 'application/json',
        description: 'Records as of /v1/epochs/{epoch}',
        schema: list(anything),
      },
      problems: ['parameter_invalid'],
      handle: context => listEpochs(context, services),
    },
    {
      method: 'GET',
      path: '/v1/epochs/:epoch',
      summary: 'One epoch: stage, header, signatures, transaction, and its figures.',
      parameters: [EPOCH],
      answer: { contentType: 'application/json', description: 'The record', schema: anything },
      problems: ['epoch_unknown', 'parameter_invalid'],
      handle: async context => respondJson(describe(await recordOf(context, services), services)),
    },
    {
      method: 'GET',
      path: '/v1/epochs/:epoch/rewards',
      summary: 'What each device was rewarded with in an epoch.',
      parameters: [EPOCH],
      answer: {
        contentType: 'application/json',
        description: `At most ${MOST_LINES}, ascending by device.`,
        schema: list(object({ device: id, resource: text, amount })),
      },
      problems: ['parameter_invalid'],
      handle: async context => {
        const epoch = numberOf('epoch', context.req.param('epoch'))
        const rewards = await services.store.listRewards(epoch, MOST_LINES)
        return respondJson(
          rewards.map(({ subject, resource, amount: paid }) => ({ device: subject, resource, amount: paid })),
        )
      },
    },
    {
      method: 'GET',
      path: '/v1/epochs/:epoch/contributions',
      summary: 'What each device did in an epoch, as its resource counted it.',
      parameters: [EPOCH],
      answer: {
        contentType: 'application/json',
        description: `At most ${MOST_LINES}; figures are units and quality, facts are the resource’s own.`,
        schema: list(object({ device: id, resource: text, figures: facts, facts })),
      },
      problems: ['parameter_invalid'],
      handle: context => listContributions(context, services),
    },
    {
      method: 'GET',
      path: '/v1/epochs/:epoch/transfers',
      summary: 'Who paid whom in an epoch, and for what.',
      parameters: [EPOCH],
      answer: {
        contentType: 'application/json',
        description: `At most ${MOST_LINES}; payer and payee are devices, amounts are in the payment asset.`,
        schema: list(object({ payer: id, payee: id, resource: text, amount, facts })),
      },
      problems: ['parameter_invalid'],
      handle: context => listTransfers(context, services),
    },
    {
      method: 'GET',
      path: '/v1/epochs/:epoch/evidence/:id',
      summary: 'Proof that a message is in an epoch’s evidence, or that it is not.',
      parameters: [EPOCH, { name: 'id', in: 'path', description: 'Message id.', schema: id }],
      answer: {
        contentType: 'application/json',
        description:
          'Under the header’s evidence root: present with its leaf, or absent with the two leaves beside it',
        schema: anything,
      },
      problems: ['epoch_unknown', 'snapshot_missing', 'snapshot_corrupt', 'parameter_invalid'],
      handle: context => prove(context, services),
    },
    ...(Object.keys(FILES) as (keyof typeof FILES)[]).map(
      (file): Route => ({
        method: 'GET',
        path: `/v1/epochs/:epoch/${file}`,
        summary: `The epoch’s ${file} in canonical CBOR: ${FILES[file]}.`,
        parameters: [EPOCH],
        answer: { contentType: CBOR, description: FILES[file] },
        problems: ['epoch_unknown', 'snapshot_missing', 'snapshot_corrupt', 'parameter_invalid'],
        handle: async context => sendFile((await recordOf(context, services))[file], file, services),
      }),
    ),
  ]
}

async function listEpochs(context: Context, services: NodeServices): Promise<Response> {
  const { before, limit = '20' } = context.req.query()
  const most = numberOf('limit', limit)
  if (most < 1 || most > MOST) throw invalid('limit', limit, `1 to ${MOST}`)
  const below = before === undefined ? Number.MAX_SAFE_INTEGER : numberOf('before', before)
  const records = await services.store.listEpochs(below, most)
  return respondJson(records.map(record => describe(record, services)))
}

async function listContributions(context: Context, { store }: NodeServices): Promise<Response> {
  const epoch = numberOf('epoch', context.req.param('epoch'))
  const lines = await store.listLinesOfKind(epoch, 'contribution', MOST_LINES)
  return respondJson(
    lines.map(({ subject, resource, figures, facts }) => ({ device: subject, resource, figures, facts })),
  )
}

async function listTransfers(context: Context, { store }: NodeServices): Promise<Response> {
  const epoch = numberOf('epoch', context.req.param('epoch'))
  const lines = await store.listLinesOfKind(epoch, 'paid', MOST_LINES)
  return respondJson(
    lines.map(({ subject, resource, figures, facts }) => {
      const { payee, amount } = figures
      return { payer: subject, payee, resource, amount, facts }
    }),
  )
}

async function recordOf(context: Context, { store }: NodeServices): Promise<EpochRecord> {
  const epoch = numberOf('epoch', context.req.param('epoch'))
  const record = await store.getEpoch(epoch)
  if (record === undefined) throw new NodeError('epoch_unknown', { epoch })
  return record
}

/** Leaves are keccak(keccak(abi.encode(index, id, arrivedAtMs))): see protocol/merkle/evidence-tree.ts. */
async function prove(context: Context, services: NodeServices): Promise<Response> {
  const { epoch, header, bundle } = await recordOf(context, services)
  const message = messageIdOf(context)
  if (header === undefined || bundle === undefined)
    throw new NodeError('snapshot_missing', { file: 'bundle' })
  const { evidence } = await getBundle(services.snapshots, bundle)
  const entries = evidence.map(({ message: { id }, arrivedAtMs }) => ({ id, arrivedAtMs }))
  const found = entries.some(entry => entry.id === message)
  const { evidenceRoot } = header
  return respondJson({
    epoch,
    message,
    evidenceRoot,
    present: found,
    ...(found ? { leaf: proveEvidence(entries, message) } : proveAbsence(entries, message)),
  })
}

/** Paying: it is no later than the newest root that was opened for claims, so what it says can be taken out. */
function describe(record: EpochRecord, { status }: NodeServices) {
  return { ...record, paying: record.stage === 'final' && record.epoch <= status().paying }
}

async function sendFile(
  address: Hash | undefined,
  file: string,
  { snapshots }: NodeServices,
): Promise<Response> {
  if (address === undefined) throw new NodeError('snapshot_missing', { file })
  return respondBytes(await snapshots.get(address), CBOR)
}
