/** What of the kinds that its owner allows can be done here, each measured: what is missing is said, and not offered. */
import type { ServiceContext } from '../../../../../agent/kit/service.ts'
import type { AllowedKind } from '../../../messages/kinds/allowed.ts'
import type { Kind } from '../../../messages/kinds/kinds.ts'
import { causeOf } from '../../compute-error.ts'
import { SandboxError } from '../sandbox/sandbox-error.ts'
import type { AllowedOptions } from './allowed-options.ts'
import type { WorkerKinds } from './kinds.ts'

const MOST_SPEED = 2 ** 32

export async function measureAllowed(
  ways: WorkerKinds,
  allowed: AllowedOptions,
  { signal, info, warn }: Pick<ServiceContext, 'signal' | 'info' | 'warn'>,
): Promise<readonly AllowedKind[]> {
  const offered: AllowedKind[] = []
  const wanted = Object.entries(allowed) as [Kind, NonNullable<AllowedOptions[Kind]>][]
  for (const [kind, { start, perGiga, most }] of wanted) {
    const measured = await ways[kind].measure(signal).catch((error: unknown) => {
      const code = error instanceof SandboxError ? error.code : ''
      warn('a kind of work is not offered', { kind, code, problem: causeOf(error) })
      return undefined
    })
    if (measured === undefined) continue
    const { tool, build, speed } = measured
    info('measured', { kind, tool, build, kilounitsASecond: speed })
    offered.push({
      kind,
      tool,
      build,
      start,
      perGiga,
      most: Math.floor(most),
      speed: Math.min(speed, MOST_SPEED),
    })
  }
  return offered
}
