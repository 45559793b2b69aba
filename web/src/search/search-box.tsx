/** One box for all: names, kinds, the beginnings of ids, epochs. `/` goes there; arrow keys and Enter choose. */
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { isKnown, useClock, useDevices } from '../api/queries.ts'
import { Face } from '../names/face-picture.tsx'
import { useNameOf } from '../names/names.ts'
import { useWordsOf } from '../resource-page.ts'
import { TEXT } from '../text.ts'
import { type Found, find } from './find.ts'

const pagesOf = () =>
  [
    ['/rules', TEXT.nav.rules],
    ['/operate', TEXT.nav.operate],
    ['/map', TEXT.nav.map],
    ['/join', TEXT.nav.join],
    ['/mine', TEXT.nav.mine],
    ['/check', TEXT.nav.check],
  ] as const

export function SearchBox() {
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const [open, setOpen] = useState(false)
  const [, go] = useLocation()
  const box = useRef<HTMLInputElement>(null)
  const found = useFound(typed)
  useSlash(box)

  const close = () => {
    setOpen(false)
    setTyped('')
  }
  const search = async (event: FormEvent) => {
    event.preventDefault()
    const chosen = found[Math.min(at, found.length - 1)]
    if (chosen === undefined) return
    const href = await whereTo(chosen)
    close()
    box.current?.blur()
    go(href)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close()
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    setAt(Math.min(found.length - 1, Math.max(0, at + (event.key === 'ArrowDown' ? 1 : -1))))
  }
  return (
    <search className="search">
      <form onSubmit={event => void search(event)}>
        <input
          ref={box}
          type="search"
          role="combobox"
          value={typed}
          onChange={event => {
            setTyped(event.target.value)
            setAt(0)
            setOpen(true)
          }}
          onFocus={() => setOpen(true)}
          onBlur={({ relatedTarget }) => {
            if (!(relatedTarget instanceof Element && relatedTarget.closest('.found'))) setOpen(false)
          }}
          onKeyDown={press}
          placeholder={TEXT.search.placeholder}
          aria-label={TEXT.search.label}
          aria-expanded={open && typed.trim() !== ''}
          aria-controls="found"
          aria-autocomplete="list"
          spellCheck={false}
          autoComplete="off"
        />
        {typed === '' ? <kbd>/</kbd> : null}
      </form>
      {open && typed.trim() !== '' ? <Results found={found} typed={typed} at={at} onGo={close} /> : null}
    </search>
  )
}

interface ResultsShown {
  readonly found: readonly Found[]
  readonly typed: string
  readonly at: number
  readonly onGo: () => void
}

function Results({ found, typed, at, onGo }: ResultsShown) {
  if (found.length === 0) {
    return (
      <div className="found" id="found">
        <p role="status">
          {TEXT.search.nothing(typed.trim().slice(0, 40))} {TEXT.search.expected}
        </p>
      </div>
    )
  }
  return (
    <ul className="found" id="found">
      {found.map(({ kind, href, name, id }, index) => (
        <li key={href}>
          <Link href={href} className={index === at ? 'here' : ''} onClick={onGo}>
            {id === undefined ? null : <Face id={id} round={kind === 'account'} />}
            <b>{kind === 'epoch' ? TEXT.epoch.title(Number(name)) : name}</b>
            <span className="quiet small">{TEXT.search.kinds[kind]}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

function useFound(typed: string): readonly Found[] {
  const { data: devices = [] } = useDevices()
  const { data: clock } = useClock()
  const nameOf = useNameOf()
  const wordsOf = useWordsOf()
  const kindOf = (model: string) => wordsOf(model.split('/')[0] ?? '')?.models[model] ?? model
  return find(typed, {
    devices,
    nameOf: id => nameOf(id).text,
    kindOf,
    pages: pagesOf(),
    epoch: clock?.epoch,
  })
}

/** 64 digits that are no registered device may still be one that has left. */
async function whereTo({ kind, href }: Found): Promise<string> {
  if (kind !== 'message') return href
  const id = href.split('/').at(-1) ?? ''
  return !(await isKnown('message', id)) && (await isKnown('device', id)) ? `/devices/${id}` : href
}

/** From anywhere but where text is typed. */
function useSlash(box: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent) => {
      const { target, key, ctrlKey, metaKey, altKey } = event
      const types = target instanceof Element && target.closest('input, select, textarea') !== null
      if (key !== '/' || types || ctrlKey || metaKey || altKey) return
      event.preventDefault()
      box.current?.focus()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [box])
}
