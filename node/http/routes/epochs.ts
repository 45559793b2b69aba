/** Epochs: how far each has come, what it did, and the canonical bytes to recompute it from. */
import * as v from 'valibot'
import { CONTRIBUTIONS, EPOCH, EPOCHS, EVIDENCE, REWARDS, TRANSFERS } from '../../../api/epochs.ts'
import { inPath, inQuery } from '../../../links/http/questions.ts'
import { jsonRoute, route } from '../../../links/http/route.ts'
import type { MessageId } from '../../../protocol/ids.ts'
import { readRemaining } from '../../erasure/remaining.ts'
import { NodeError } from '../../errors.ts'
import { createEvidenceProver, type EvidenceProver } from '../../evidence/evidence-prover.ts'
import type { EpochRecord } from '../../store/epoch-record.ts'
import { requireKept } from '../../store/keep/require-kept.ts'
import type { FileDoor } from '../doors/files.ts'
import type { Readings } from '../doors/readings.ts'
import { EPOCH as BY_NUMBER, messageId, wholeNumber } from '../questions.ts'
import { CBOR } from '../respond.ts'
import type { Route } from '../route.ts'
import type { NodeServices } from '../services.ts'

const FILES = {
  state: 'the state it hands to the next epoch; SHA-256 is in the header',
  ledger: 'everybody’s cumulative figures; the Merkle root over its lines is in the header',
} as const
const MOST = 100
const MOST_LINES = 20_000
const ALL = `At most ${MOST_LINES}`
const LIMIT = v.pipe(wholeNumber, v.minValue(1, `1 to ${MOST}`), v.maxValue(MOST, `1 to ${MOST}`))

export interface EpochDoors {
  readonly files: FileDoor
  readonly readings: Readings
}

export function epochRoutes(services: NodeServices, { files, readings }: EpochDoors): readonly Route[] {
  return [
    ...recordRoutes(services),
    ...lineRoutes(services),
    evidenceRoute(services, readings),
    ...fileRoutes(services, files),
  ]
}

function recordRoutes(services: NodeServices): readonly Route[] {
  return [
    jsonRoute({
      method: 'GET',
      path: '/v1/epochs',
      summary: 'Epochs that are closed, newest first.',
      asks: {
        before: inQuery(v.optional(wholeNumber), 'Only epochs below this number.'),
        limit: inQuery(v.optional(LIMIT, '20'), `At most this many; 20 unless said, ${MOST} at most.`),
      },
      answer: { schema: EPOCHS, description: 'Records as of /v1/epochs/{epoch}' },
      problems: ['parameter_invalid'],
      handle: async ({ before = Number.MAX_SAFE_INTEGER, limit }) => {
        const records = await services.store.listEpochs(before, limit)
        return records.map(record => describe(record, services))
      },
    }),
    jsonRoute({
      method: 'GET',
      path: '/v1/epochs/:epoch',
      summary: 'One epoch: stage, header, signatures, transaction, and its figures.',
      asks: BY_NUMBER,
      answer: { schema: EPOCH, description: 'The record' },
      problems: ['epoch_unknown', 'parameter_invalid'],
      handle: async ({ epoch }) => describe(await recordOf(epoch, services), services),
    }),
  ]
}

function lineRoutes({ store }: NodeServices): readonly Route[] {
  return [
    jsonRoute({
      method: 'GET',
      path: '/v1/epochs/:epoch/rewards',
      summary: 'What each device was rewarded with in an epoch.',
      asks: BY_NUMBER,
      answer: { schema: REWARDS, description: `${ALL}, ascending by device.` },
      problems: ['parameter_invalid'],
      handle: async ({ epoch }) => {
        const rewards = await store.listRewards(epoch, MOST_LINES)
        return rewards.map(({ subject, resource, amount }) => ({ device: subject ?? '', resource, amount }))
      },
    }),
    jsonRoute({
      method: 'GET',
      path: '/v1/epochs/:epoch/contributions',
      summary: 'What each device did in an epoch, as its resource counted it.',
      asks: BY_NUMBER,
      answer: {
        schema: CONTRIBUTIONS,
        description: `${ALL}; figures are units and quality, facts are the resource’s own.`,
      },
      problems: ['epoch_dropped', 'parameter_invalid'],
      handle: async ({ epoch }) => {
        await requireKept(epoch, store)
        const lines = await store.listLinesOfKind(epoch, 'contribution', MOST_LINES)
        return lines.map(({ subject, resource, figures, facts }) => {
          return { device: subject, resource, figures, facts }
        })
      },
    }),
    jsonRoute({
      method: 'GET',
      path: '/v1/epochs/:epoch/transfers',
      summary: 'Who paid whom in an epoch, and for what.',
      asks: BY_NUMBER,
      answer: {
        schema: TRANSFERS,
        description: `${ALL}; payer and payee are devices, amounts are in the payment asset.`,
      },
      problems: ['epoch_dropped', 'parameter_invalid'],
      handle: async ({ epoch }) => {
        await requireKept(epoch, store)
        const lines = await store.listLinesOfKind(epoch, 'paid', MOST_LINES)
        return lines.map(({ subject, resource, figures, facts }) => {
          const { payee = '', amount = 0 } = figures
          return { payer: subject, payee: String(payee), resource, amount: String(amount), facts }
        })
      },
    }),
  ]
}

function evidenceRoute(services: NodeServices, readings: Readings): Route {
  let prover: EvidenceProver | undefined
  return jsonRoute({
    method: 'GET',
    path: '/v1/epochs/:epoch/evidence/:id',
    summary: 'Proof that a message is in an epoch’s evidence, or that it is not.',
    asks: { ...BY_NUMBER, id: inPath(messageId, 'Message id.') },
    answer: {
      schema: EVIDENCE,
      description:
        'Under the header’s evidence root: present with its leaf, or absent with the two leaves beside it',
    },
    problems: ['epoch_unknown', 'snapshot_missing', 'snapshot_corrupt', 'parameter_invalid'],
    handle({ epoch, id }) {
      prover ??= createEvidenceProver(services)
      const its = prover
      return readings.read(() => prove(epoch, id, services, its))
    },
  })
}

function fileRoutes(services: NodeServices, files: FileDoor): readonly Route[] {
  return (Object.keys(FILES) as (keyof typeof FILES)[]).map(file =>
    route({
      method: 'GET',
      path: `/v1/epochs/:epoch/${file}`,
      summary: `The epoch’s ${file} in canonical CBOR: ${FILES[file]}.`,
      asks: BY_NUMBER,
      answer: { contentType: CBOR, description: FILES[file] },
      problems: ['epoch_unknown', 'snapshot_missing', 'snapshot_corrupt', 'parameter_invalid'],
      async handle({ epoch }, context) {
        const address = (await recordOf(epoch, services))[file]
        if (address === undefined) throw new NodeError('snapshot_missing', { file })
        return files.send(address, context)
      },
    }),
  )
}

async function recordOf(epoch: number, { store }: NodeServices): Promise<EpochRecord> {
  const record = await store.getEpoch(epoch)
  if (record === undefined) throw new NodeError('epoch_unknown', { epoch })
  return record
}

/** Leaves are keccak(keccak(abi.encode(index, id, arrivedAtMs))): see protocol/merkle/evidence-tree.ts. */
async function prove(epoch: number, message: MessageId, services: NodeServices, prover: EvidenceProver) {
  if (/^(0+|f+)$/.test(message)) {
    const expected =
      'the id of a message: the first and the last of all stand at the ends of each epoch’s tree'
    throw new NodeError('parameter_invalid', { name: 'id', given: message, expected })
  }
  const { header, bundle } = await recordOf(epoch, services)
  if (header === undefined || bundle === undefined)
    throw new NodeError('snapshot_missing', { file: 'bundle' })
  const found = await prover.prove(bundle, message, () => readRemaining(bundle, services))
  return { epoch, message, evidenceRoot: header.evidenceRoot, ...found }
}

/** Paying: it is no later than the newest root that was opened for claims, so what it says can be taken out. */
function describe(record: EpochRecord, { status }: NodeServices) {
  const { segment: _segment, ballot: _ballot, list: _list, openedIn: _opened, ...told } = record
  const { voted: _voted, waitsUntilView: _until, ...epoch } = told
  return { ...epoch, paying: record.stage === 'final' && record.epoch <= status().paying }
}
