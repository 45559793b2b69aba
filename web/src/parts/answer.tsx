/** What a page shows while an answer is on its way, or did not come: never an empty screen. */
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { NodeProblem } from '../api/ask-node.ts'
import { TEXT } from '../text.ts'

export function Answer<T>({
  of,
  children,
}: {
  readonly of: UseQueryResult<T>
  readonly children: (data: T) => ReactNode
}) {
  if (of.data !== undefined) return children(of.data)
  if (of.isPending) return <p className="empty">{TEXT.loading}</p>
  return <Failed error={of.error} again={() => void of.refetch()} />
}

function Failed({ error, again }: { readonly error: Error | null; readonly again: () => void }) {
  const problem = error instanceof NodeProblem && error.status > 0 ? error : undefined
  return (
    <section className="failed" role="alert">
      <h2>{problem === undefined ? TEXT.failed.title : problem.message || TEXT.failed.unknown}</h2>
      <p>{problem?.hint || TEXT.failed.hint}</p>
      <button type="button" onClick={again}>
        {TEXT.failed.again}
      </button>
    </section>
  )
}
