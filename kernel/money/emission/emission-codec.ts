/** What a policy remembers, as CBOR: a few figures, written one way only. */
import type { CborValue } from '../../../protocol/cbor/cbor.ts'
import { asAmount, asArray, asText, asTuple, asUint } from '../../decode.ts'
import { MOST_WINDOW } from './demand-linked.ts'
import type { EmissionState } from './policy.ts'

export function encodeEmission(state: EmissionState): CborValue {
  switch (state.kind) {
    case 'baseline': {
      const { steps, effective } = state
      const amounts = [state.here, state.realized, state.there, state.reached]
      return [state.kind, steps, effective, ...amounts.map(String)]
    }
    case 'demandLinked':
      return [state.kind, state.recent.map(String)]
    case 'net':
      return [state.kind, state.reserve.toString()]
    case 'controller':
      return [state.kind, state.level.toString()]
  }
}

/** @throws {TypeError} naming the path of whatever is not a policy's state. */
export function decodeEmission(value: CborValue): EmissionState {
  const path = 'state.emission'
  const parts = asArray(value, path)
  const kind = asText(parts[0] ?? null, path)
  if (kind === 'controller') {
    const [, level] = asTuple(value, 2, path)
    return { kind, level: asAmount(level!, path) }
  }
  if (kind === 'net') {
    const [, reserve] = asTuple(value, 2, path)
    return { kind, reserve: asAmount(reserve!, path) }
  }
  if (kind === 'demandLinked') {
    const recent = asArray(asTuple(value, 2, path)[1]!, path)
    if (recent.length > MOST_WINDOW) throw new TypeError(`${path}: ${MOST_WINDOW} epochs at most`)
    return { kind, recent: recent.map(amount => asAmount(amount, path)) }
  }
  if (kind !== 'baseline') throw new TypeError(`${path}: no policy that remembers is called "${kind}"`)
  const [, steps, effective, ...rest] = asTuple(value, 7, path)
  const [here, realized, there, reached] = rest.map(amount => asAmount(amount, path))
  if (there === 0n) throw new TypeError(`${path}: the baseline is above 0`)
  return {
    kind,
    steps: asUint(steps!, path),
    effective: asUint(effective!, path),
    here: here!,
    realized: realized!,
    there: there!,
    reached: reached!,
  }
}
