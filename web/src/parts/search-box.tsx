/** One box for all: what was typed says what is meant, and where it does not, the node is asked. */
import { type FormEvent, useState } from 'react'
import { useLocation } from 'wouter'
import { isKnown } from '../api/queries.ts'
import { TEXT } from '../text.ts'

export function SearchBox() {
  const [typed, setTyped] = useState('')
  const [answer, setAnswer] = useState('')
  const [, go] = useLocation()

  async function search(event: FormEvent): Promise<void> {
    event.preventDefault()
    const what = typed.trim()
    if (what === '') return
    setAnswer(TEXT.search.looking)
    const target = await targetOf(what)
    if (target === undefined) {
      setAnswer(`${TEXT.search.nothing(what.slice(0, 80))} ${TEXT.search.expected}`)
      return
    }
    setAnswer('')
    setTyped('')
    go(target)
  }

  return (
    <search className="search">
      <form onSubmit={event => void search(event)}>
        <input
          type="search"
          value={typed}
          onChange={event => setTyped(event.target.value)}
          placeholder={TEXT.search.placeholder}
          aria-label={TEXT.search.label}
          spellCheck={false}
          autoComplete="off"
        />
        <p role="status">{answer}</p>
      </form>
    </search>
  )
}

async function targetOf(what: string): Promise<string | undefined> {
  if (/^\d{1,9}$/.test(what)) return `/epochs/${Number(what)}`
  if (/^0x[0-9a-fA-F]{40}$/.test(what)) return `/accounts/${what.toLowerCase()}`
  if (!/^[0-9a-fA-F]{64}$/.test(what)) return undefined
  const id = what.toLowerCase()
  if (await isKnown('device', id)) return `/devices/${id}`
  return (await isKnown('message', id)) ? `/messages/${id}` : undefined
}
