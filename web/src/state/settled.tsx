/** What pages show of results begins at the newest settled epoch, however many others wait behind it. */
import type { ReactNode } from 'react'
import { useHealth } from '../api/queries.ts'
import { Answer } from '../parts/answer.tsx'
import { TEXT } from '../text.ts'

export function Settled({
  none,
  lines,
  children,
}: {
  /** What is said before the first. */
  readonly none?: string
  readonly lines?: number
  readonly children: (settled: number) => ReactNode
}) {
  const health = useHealth()
  return (
    <Answer of={health} {...(lines === undefined ? {} : { lines })}>
      {({ settled }) =>
        settled < 0 ? <p className="empty">{none ?? TEXT.overview.none}</p> : children(settled)
      }
    </Answer>
  )
}
