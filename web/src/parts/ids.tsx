/** Long ids as names with faces, leading to what they name; the whole id is in the tooltip, and is copied at a click. */
import { type FormEvent, useState } from 'react'
import { Link } from 'wouter'
import { shortId } from '../../../client/format.ts'
import { Face } from '../names/face-picture.tsx'
import { giveName, useNameOf } from '../names/names.ts'
import { TEXT } from '../text.ts'

const PAGES = { device: '/devices', message: '/messages', account: '/accounts' } as const

export function Id({ kind, id }: { readonly kind: keyof typeof PAGES; readonly id: string }) {
  const nameOf = useNameOf()
  if (kind === 'message') {
    return (
      <Link href={`${PAGES.message}/${id}`} className="id" title={id}>
        {shortId(id)}
      </Link>
    )
  }
  const { text, by } = nameOf(id)
  return (
    <Link href={`${PAGES[kind]}/${id}`} className="named" title={id}>
      <Face id={id} round={kind === 'account'} />
      <span className="name">{text}</span>
      {by === 'nobody' ? <span className="short">{shortId(id)}</span> : null}
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

/** A name of one's own for it, kept in this browser. */
export function Rename({ id }: { readonly id: string }) {
  const name = useNameOf()(id)
  const [typed, setTyped] = useState<string>()
  if (typed === undefined) {
    return (
      <button type="button" className="linklike" onClick={() => setTyped(name.by === 'you' ? name.text : '')}>
        {TEXT.names.give}
      </button>
    )
  }
  const keep = (event: FormEvent) => {
    event.preventDefault()
    giveName(id, typed)
    setTyped(undefined)
  }
  return (
    <form className="rename" onSubmit={keep}>
      <input
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        aria-label={TEXT.names.label}
        placeholder={name.text}
        maxLength={60}
        // biome-ignore lint/a11y/noAutofocus: it was just asked for
        autoFocus
      />
      <button type="submit">{TEXT.names.keep}</button>
      <span className="quiet small">{TEXT.names.why}</span>
    </form>
  )
}
