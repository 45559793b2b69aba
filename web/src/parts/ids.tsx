/** Long ids, shortened in the middle, leading to what they name; the whole is copied at a click. */
import { useState } from 'react'
import { Link } from 'wouter'
import { shortId } from '../../../client/format.ts'
import { TEXT } from '../text.ts'

const PAGES = { device: '/devices', message: '/messages', account: '/accounts' } as const

export function Id({ kind, id }: { readonly kind: keyof typeof PAGES; readonly id: string }) {
  return (
    <Link href={`${PAGES[kind]}/${id}`} className="id" title={id}>
      {shortId(id)}
    </Link>
  )
}

/** A hash or id that leads nowhere. */
export function Hash({ value }: { readonly value: string }) {
  return (
    <span className="hash">
      <code title={value}>{shortId(value)}</code>
      <Copy value={value} />
    </span>
  )
}

export function Copy({ value }: { readonly value: string }) {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(value)
    setCopied(true)
    setTimeout(() => setCopied(false), 1_500)
  }
  return (
    <button type="button" className="copy" onClick={() => void copy()} aria-label={`${TEXT.copy} ${value}`}>
      {copied ? TEXT.copied : TEXT.copy}
    </button>
  )
}
