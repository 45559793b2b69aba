/** Registered devices, and how the reward of each came about. */
import * as v from 'valibot'
import {
  DEVICE,
  DEVICE_EPOCH,
  DEVICE_MESSAGES,
  DEVICE_SAID,
  DEVICE_STATE,
  DEVICES,
} from '../../../api/devices.ts'
import type { DeviceFact } from '../../../kernel/chain-facts.ts'
import { inQuery } from '../../../links/http/questions.ts'
import { jsonRoute } from '../../../links/http/route.ts'
import { toDidKey } from '../../../protocol/cose/did-key.ts'
import type { SubjectId } from '../../../protocol/ids.ts'
import { encodeMessage } from '../../../protocol/message.ts'
import { NodeError } from '../../errors.ts'
import { explainDevice } from '../../explain/explain-device.ts'
import { explainVerdict } from '../../explain/explain-message.ts'
import { createReasons } from '../../explain/reasons.ts'
import { requireKept, requireNotErased } from '../../store/keep/require-kept.ts'
import type { Readings } from '../doors/readings.ts'
import { account, DEVICE as BY_ID, EPOCH } from '../questions.ts'
import type { Route } from '../route.ts'
import { createSaidShelf } from '../said-shelf.ts'
import type { NodeServices } from '../services.ts'
import { createStateShelf, type StateShelf } from '../state-shelf.ts'
import { allowanceRoutes } from './allowances.ts'
import { findDevice } from './find-device.ts'
import { identityRoutes } from './identity.ts'

const OWNER = inQuery(v.optional(account), 'Only devices of this account.')
const NEWEST = 'As of the chain’s newest block'

export function deviceRoutes(services: NodeServices, readings: Readings): readonly Route[] {
  const states = createStateShelf(services)
  return [
    ...registryRoutes(services, states),
    ...storyRoutes(services),
    saidRoute(services, readings),
    ...allowanceRoutes(services, states),
    ...identityRoutes(services, states),
  ]
}

function registryRoutes(services: NodeServices, states: StateShelf): readonly Route[] {
  return [
    jsonRoute({
      method: 'GET',
      path: '/v1/devices',
      summary: 'Registered devices, by id.',
      asks: { owner: OWNER },
      answer: { schema: DEVICES, description: NEWEST },
      problems: ['parameter_invalid'],
      handle: ({ owner }) => services.devices.list(owner === undefined ? {} : { owner }).map(describe),
    }),
    jsonRoute({
      method: 'GET',
      path: '/v1/devices/:id',
      summary: 'One device.',
      asks: BY_ID,
      answer: { schema: DEVICE, description: NEWEST },
      problems: ['device_unknown', 'parameter_invalid'],
      handle: async ({ id }) => describe(await findDevice(id, services)),
    }),
    jsonRoute({
      method: 'GET',
      path: '/v1/devices/:id/state',
      summary: 'What the network remembers of the device: for whoever acts for it.',
      asks: BY_ID,
      answer: { schema: DEVICE_STATE, description: 'After the newest epoch that is computed' },
      problems: ['device_unknown', 'parameter_invalid'],
      handle: ({ id }) => readState(id, services, states),
    }),
  ]
}

function storyRoutes(services: NodeServices): readonly Route[] {
  return [
    jsonRoute({
      method: 'GET',
      path: '/v1/devices/:id/epochs/:epoch',
      summary: 'How the device’s reward for the epoch came about.',
      asks: { ...BY_ID, ...EPOCH },
      answer: {
        schema: DEVICE_EPOCH,
        description:
          'Messages by verdict, notes, contribution with facts, weight, pool, reward, payments, findings.',
      },
      problems: ['epoch_unknown', 'epoch_dropped', 'parameter_invalid'],
      handle: ({ id, epoch }) => explain(id, epoch, services),
    }),
    jsonRoute({
      method: 'GET',
      path: '/v1/devices/:id/epochs/:epoch/messages',
      summary: 'Each of the device’s messages in the epoch with its verdict.',
      asks: { ...BY_ID, ...EPOCH },
      answer: { schema: DEVICE_MESSAGES, description: 'By message id' },
      problems: ['epoch_unknown', 'epoch_dropped', 'evidence_erased', 'parameter_invalid'],
      handle: ({ id, epoch }) => listMessages(id, epoch, services),
    }),
  ]
}

function saidRoute(services: NodeServices, readings: Readings): Route {
  const shelf = createSaidShelf(services, readings)
  return jsonRoute({
    method: 'GET',
    path: '/v1/devices/:id/epochs/:epoch/said',
    summary:
      'What the device signed in the epoch, once the epoch is on the chain: for whoever shows or checks it.',
    asks: { ...BY_ID, ...EPOCH },
    answer: { schema: DEVICE_SAID, description: 'By its own time' },
    problems: [
      'epoch_unknown',
      'epoch_unsettled',
      'evidence_erased',
      'snapshot_missing',
      'snapshot_corrupt',
      'parameter_invalid',
    ],
    handle: async ({ id, epoch }) =>
      (await shelf.list(epoch, id)).map(({ message, arrivedAtMs }) => {
        return {
          message: message.id,
          arrivedAtMs,
          signed: Buffer.from(encodeMessage(message)).toString('hex'),
        }
      }),
  })
}

async function readState(id: SubjectId, services: NodeServices, states: StateShelf) {
  const device = await findDevice(id, services)
  const { epoch, resources } = await states.newest()
  const resource = services.network.resources.find(({ name }) => name === device.resource)
  const state = resources[device.resource]
  const view = state === undefined ? undefined : resource?.viewOf?.(state, device)
  // What a resource shows is a map by name, or nothing.
  return { epoch, state: (view ?? {}) as Readonly<Record<string, unknown>> }
}

/** A device that has left is explained as well: what it did stays. */
async function explain(device: SubjectId, epoch: number, { store, network, devices }: NodeServices) {
  const record = await keptRecord(epoch, store)
  const [verdicts, lines, known] = await Promise.all([
    store.listVerdicts(epoch, device),
    store.listLines(epoch, device),
    devices.find(device),
  ])
  if (verdicts.length + lines.length === 0) await requireNotErased(device, epoch, store)
  return explainDevice({ device, record, verdicts, lines }, createReasons(network, known?.resource))
}

async function listMessages(device: SubjectId, epoch: number, { store, network, devices }: NodeServices) {
  await keptRecord(epoch, store)
  const reasons = createReasons(network, (await devices.find(device))?.resource)
  const verdicts = await store.listVerdicts(epoch, device)
  if (verdicts.length === 0) await requireNotErased(device, epoch, store)
  return verdicts.map(stored => ({ message: stored.verdict.message, ...explainVerdict(stored, reasons) }))
}

async function keptRecord(epoch: number, store: NodeServices['store']) {
  const record = await store.getEpoch(epoch)
  if (record === undefined) throw new NodeError('epoch_unknown', { epoch })
  await requireKept(epoch, store)
  return record
}

function describe({ key, ...device }: DeviceFact) {
  return { ...device, did: toDidKey(key) }
}
