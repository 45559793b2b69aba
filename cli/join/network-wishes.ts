/** What the network wants of a device, read from its rules by what the device's resource knows of them. */
import type { NetworkWishes } from '../../agent/kit/device-row.ts'
import type { Field } from '../../agent/kit/reading/field.ts'
import { convert } from '../../agent/kit/reading/units.ts'
import type { NodeApi } from '../../client/node-api.ts'
import { isPassing } from '../../links/is-passing.ts'
import { keepTrying } from '../../links/keep-trying.ts'

type Driver = Readonly<Record<string, unknown>>

const TRIES = 6

export interface Asked {
  readonly resource: string
  readonly wishes: readonly NetworkWishes[]
  /** Undefined where no node is known. */
  readonly node: Pick<NodeApi, 'getNetwork'> | undefined
  /** Told where the node does not answer at all: the driver keeps its own slot then. */
  readonly onSilence: (error: unknown) => undefined
}

/** What a device is configured with, as the network wants it. */
export interface Wished {
  readonly driver: Driver
  /** What it measures is committed to, and said when an interval of so many ms is over; absent where it is said at once. */
  readonly commitMs?: number
}

/**
 * The driver's options with the network's slot, and with the quantities that it measures, in its units.
 * @returns the driver as it is where the network wants nothing, or no node is there to tell
 */
export async function withWishes(
  driver: Driver,
  { resource, wishes, node, onSilence }: Asked,
): Promise<Wished> {
  const wish = wishes.find(one => one.resource === resource)
  if (wish === undefined || node === undefined) return { driver }
  // A node that is just starting, or hangs up, is asked again.
  const network = await keepTrying(() => node.getNetwork(), { tries: TRIES, mayPass: isPassing }).catch(
    onSilence,
  )
  if (network === undefined) return { driver }
  const { rules } = network
  const params = rules.resources.find(({ name }) => name === resource)?.params
  if (params === undefined) return { driver }
  const slotMs = driver['slotMs'] ?? wish.slotMs?.(params)
  const quantities = wish.quantities?.(params)
  const list = driver['fields']
  const wanted =
    quantities === undefined || !Array.isArray(list)
      ? list
      : list.flatMap(field => inItsUnit(field as Field, quantities))
  const { acknowledgeMs } = Object(rules['inclusion']) as { readonly acknowledgeMs?: unknown }
  const commitMs =
    typeof acknowledgeMs === 'number' && slotMs !== undefined
      ? wish.commitMs?.(params, acknowledgeMs)
      : undefined
  return {
    driver: {
      ...driver,
      ...(wanted === undefined ? {} : { fields: wanted }),
      ...(slotMs === undefined ? {} : { slotMs }),
    },
    ...(commitMs === undefined ? {} : { commitMs }),
  }
}

function inItsUnit(
  field: Field,
  quantities: readonly { readonly name: string; readonly unit: string }[],
): readonly Field[] {
  const quantity = quantities.find(({ name }) => name === field.name)
  if (quantity === undefined) return []
  if (quantity.unit === field.unit) return [field]
  try {
    convert(0, field.in ?? field.unit, quantity.unit, field.gas ?? field.name)
  } catch {
    return []
  }
  return [{ ...field, unit: quantity.unit, ...(field.in === undefined ? { in: field.unit } : {}) }]
}
