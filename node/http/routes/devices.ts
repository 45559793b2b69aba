/** Registered devices, and how the reward of each came about. */
import type { Context } from 'hono'
import type { DeviceFact } from '../../../kernel/chain-facts.ts'
import { toDidKey } from '../../../protocol/cose/did-key.ts'
import { NodeError } from '../../errors.ts'
import { explainDevice } from '../../explain/explain-device.ts'
import { explainVerdict } from '../../explain/explain-message.ts'
import { createReasons } from '../../explain/reasons.ts'
import { addressOf, numberOf, subjectIdOf } from '../parameters.ts'
import { respondJson } from '../respond.ts'
import type { Parameter, Route } from '../route.ts'
import { address, anything, flag, id, integer, list, milliseconds, object, text } from '../schema.ts'
import type { NodeServices } from '../services.ts'
import { createStateShelf, type StateShelf } from '../state-shelf.ts'

const DEVICE: Parameter = { name: 'id', in: 'path', description: 'Subject id.', schema: id }
const EPOCH: Parameter = { name: 'epoch', in: 'path', description: 'Number of the epoch.', schema: integer }
const VIEW = object({
  id,
  did: text,
  owner: address,
  resource: text,
  model: text,
  cell: text,
  details: anything,
  registeredAtMs: milliseconds,
  movedAtMs: milliseconds,
  accepted: flag,
})

export function deviceRoutes(services: NodeServices): readonly Route[] {
  const states = createStateShelf(services)
  return [
    {
      method: 'GET',
      path: '/v1/devices',
      summary: 'Registered devices, by id.',
      parameters: [
        { name: 'owner', in: 'query', description: 'Only devices of this account.', schema: address },
      ],
      answer: {
        contentType: 'application/json',
        description: 'As of the chain’s newest block',
        schema: list(VIEW),
      },
      problems: ['parameter_invalid'],
      handle: context => listDevices(context, services),
    },
    {
      method: 'GET',
      path: '/v1/devices/:id',
      summary: 'One device.',
      parameters: [DEVICE],
      answer: {
        contentType: 'application/json',
        description: 'As of the chain’s newest block',
        schema: VIEW,
      },
      problems: ['device_unknown', 'parameter_invalid'],
      handle: context => getDevice(context, services),
    },
    {
      method: 'GET',
      path: '/v1/devices/:id/state',
      summary: 'What the network remembers of the device: for whoever acts for it.',
      parameters: [DEVICE],
      answer: {
        contentType: 'application/json',
        description:
          'After the newest epoch that is computed; empty where the resource has nothing to say of it',
        schema: object({ epoch: integer, state: anything }),
      },
      problems: ['device_unknown', 'parameter_invalid'],
      handle: context => getState(context, services, states),
    },
    {
      method: 'GET',
      path: '/v1/devices/:id/epochs/:epoch',
      summary: 'How the device’s reward for the epoch came about.',
      parameters: [DEVICE, EPOCH],
      answer: {
        contentType: 'application/json',
        description:
          'Messages by verdict, notes, contribution with facts, weight, pool, reward, payments, findings.',
        schema: anything,
      },
      problems: ['epoch_unknown', 'parameter_invalid'],
      handle: context => explain(context, services),
    },
    {
      method: 'GET',
      path: '/v1/devices/:id/epochs/:epoch/messages',
      summary: 'Each of the device’s messages in the epoch with its verdict.',
      parameters: [DEVICE, EPOCH],
      answer: { contentType: 'application/json', description: 'By message id', schema: list(anything) },
      problems: ['epoch_unknown', 'parameter_invalid'],
      handle: context => listMessages(context, services),
    },
  ]
}

async function getState(
  context: Context,
  { devices, network }: NodeServices,
  states: StateShelf,
): Promise<Response> {
  const device = await devices.find(subjectIdOf(context))
  if (device === undefined) throw new NodeError('device_unknown', { device: subjectIdOf(context) })
  const { epoch, resources } = await states.newest()
  const resource = network.resources.find(({ name }) => name === device.resource)
  const state = resources[device.resource]
  const view = state === undefined ? undefined : resource?.viewOf?.(state, device)
  return respondJson({ epoch, state: view ?? {} })
}

function listDevices(context: Context, { devices }: NodeServices): Response {
  const owner = context.req.query('owner')
  const filter = owner === undefined ? {} : { owner: addressOf('owner', owner) }
  return respondJson(devices.list(filter).map(describe))
}

async function getDevice(context: Context, { devices }: NodeServices): Promise<Response> {
  const device = await devices.find(subjectIdOf(context))
  if (device === undefined) throw new NodeError('device_unknown', { device: subjectIdOf(context) })
  return respondJson(describe(device))
}

async function explain(context: Context, services: NodeServices): Promise<Response> {
  const { device, record } = await targetOf(context, services)
  const [verdicts, lines] = await Promise.all([
    services.store.listVerdicts(record.epoch, device),
    services.store.listLines(record.epoch, device),
  ])
  return respondJson(explainDevice({ device, record, verdicts, lines }, createReasons(services.network)))
}

async function listMessages(context: Context, services: NodeServices): Promise<Response> {
  const { device, record } = await targetOf(context, services)
  const reasons = createReasons(services.network)
  const verdicts = await services.store.listVerdicts(record.epoch, device)
  return respondJson(
    verdicts.map(stored => ({ message: stored.verdict.message, ...explainVerdict(stored, reasons) })),
  )
}

/** A device that has left is explained as well: what it did stays. */
async function targetOf(context: Context, { store }: NodeServices) {
  const device = subjectIdOf(context)
  const epoch = numberOf('epoch', context.req.param('epoch'))
  const record = await store.getEpoch(epoch)
  if (record === undefined) throw new NodeError('epoch_unknown', { epoch })
  return { device, record }
}

function describe({ key, ...device }: DeviceFact) {
  return { ...device, did: toDidKey(key) }
}
