/** Whether offers and demands fit the kinds of work that they name. */
import type { Demand, Offer } from '../../messages/compute-messages.ts'
import { NO_BUILD } from '../../messages/kinds/allowed.ts'
import type { KindProblem } from '../../messages/kinds/kind.ts'
import { WORK_KINDS } from '../../messages/kinds/kinds.ts'

export function demandProblemOf(demand: Demand): KindProblem | undefined {
  const kind = WORK_KINDS[demand.kind]
  if (!kind.isAsked) return { field: 'kind', right: 'one that is asked for: checks come by themselves' }
  return kind.problemOf(demand)
}

/** Each kind once, and with the tool that it needs; what an offer says of programs stands in its own fields. */
export function offerProblemOf({ kinds }: Offer): (KindProblem & { readonly kind: string }) | undefined {
  const seen = new Set<string>(['wasm'])
  for (const { kind, tool, build } of kinds) {
    if (seen.has(kind))
      return { kind, field: 'kinds', right: 'each kind once, and programs in the offer’s own fields' }
    seen.add(kind)
    const needed = WORK_KINDS[kind].tool
    if (needed !== tool.slice(0, needed.length) || (needed === '') !== (tool === ''))
      return { kind, field: 'tool', right: needed === '' ? 'empty' : `${needed} and its version` }
    if ((needed === '') !== (build === NO_BUILD))
      return {
        kind,
        field: 'build',
        right: needed === '' ? 'zeros' : 'SHA-256 over the tool and what it loads',
      }
  }
  return undefined
}
