/** The heading of a page, which is also the title of its tab: what it is, then whose. */
import { type ReactNode, useEffect } from 'react'
import { useNetwork } from '../api/queries.ts'
import { TEXT } from '../text.ts'

export function Heading({
  title,
  children,
}: {
  readonly title: string
  /** What the heading shows, where that is more than its words. */
  readonly children?: ReactNode
}) {
  useTitle(title)
  return <h1>{children ?? title}</h1>
}

export function useTitle(title: string): void {
  const { data: network } = useNetwork()
  const name = network?.name ?? TEXT.title
  useEffect(() => {
    document.title = title === name ? name : `${title} · ${name}`
  }, [title, name])
}
