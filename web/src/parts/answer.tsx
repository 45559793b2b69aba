/** What a page shows while an answer is on its way, or did not come: grey shapes, never zeros and never an empty screen. */
import { onlineManager, type UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { NodeProblem } from '../api/ask-node.ts'
import { TEXT } from '../text.ts'

const WIDTHS = ['62%', '88%', '74%', '81%', '55%', '69%']

export function Answer<T>({
  of,
  lines,
  children,
}: {
  readonly of: UseQueryResult<T>
  /** How much there will be, about. */
  readonly lines?: number
  readonly children: (data: T) => ReactNode
}) {
  if (of.data !== undefined) return children(of.data)
  if (of.fetchStatus === 'paused' || (of.isPending && !onlineManager.isOnline()))
    return <Failed error={null} again={() => void of.refetch()} />
  if (of.isPending) return <Skeleton {...(lines === undefined ? {} : { lines })} />
  return <Failed error={of.error} again={() => void of.refetch()} />
}

export function Skeleton({ lines = 3 }: { readonly lines?: number }) {
  return (
    <div role="status" aria-label={TEXT.loading}>
      {Array.from({ length: lines }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: grey shapes are all alike
        <span key={at} className="bone" style={{ width: WIDTHS[at % WIDTHS.length] }} />
      ))}
    </div>
  )
}

function Failed({ error, again }: { readonly error: Error | null; readonly again: () => void }) {
  const problem = error instanceof NodeProblem && error.status > 0 ? error : undefined
  const broken = error !== null && !(error instanceof NodeProblem) ? error.message : undefined
  return (
    <section className="failed" role="alert">
      <h2>{problem === undefined ? TEXT.failed.title : problem.message || TEXT.failed.unknown}</h2>
      <p>{problem?.hint || broken || TEXT.failed.hint}</p>
      <button type="button" onClick={again}>
        {TEXT.failed.again}
      </button>
    </section>
  )
}
