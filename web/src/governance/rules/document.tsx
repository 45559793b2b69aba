/** All of the rules as one document: for lists and models, which no field holds, and for whoever has them from elsewhere. */
import { useState } from 'react'
import type { Described } from './draft.ts'
import { TEXT } from './text.ts'

interface DocumentProps {
  readonly rules: Described
  readonly take: (rules: Described) => void
}

export function Document({ rules, take }: DocumentProps) {
  const [typed, setTyped] = useState<string>()
  const [trouble, setTrouble] = useState('')
  const read = () => {
    try {
      const found: unknown = JSON.parse(typed ?? '')
      if (typeof found !== 'object' || found === null || Array.isArray(found)) throw new TypeError('{ … }')
      take(found as Described)
    } catch (error) {
      setTrouble(TEXT.documentWrong(error instanceof Error ? error.message : String(error)))
    }
  }
  return (
    <details className="card">
      <summary>{TEXT.document}</summary>
      <p>{TEXT.documentLead}</p>
      <label className="rule-document">
        <span className="quiet small">JSON</span>
        <textarea
          rows={16}
          spellCheck={false}
          value={typed ?? JSON.stringify(rules, null, 2)}
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      {trouble === '' ? null : <p role="alert">{trouble}</p>}
      <p>
        <button type="button" disabled={typed === undefined} onClick={read}>
          {TEXT.documentTake}
        </button>
      </p>
    </details>
  )
}
