/** Something that a person signs: one at a time, what became of it is said, and what the page shows is asked again. */
import { useState } from 'react'
import { queries } from '../api/queries.ts'

export interface Attempt {
  readonly busy: boolean
  /** What came of it. */
  readonly said: string
  readonly trouble: string
  /** @param meanwhile what is said while it goes on @param work what is said when it is done */
  run(meanwhile: string, work: () => Promise<string>): Promise<boolean>
}

/** @param asks the questions whose answers it changes, by the first word of their keys */
export function useAttempt(asks: readonly string[]): Attempt {
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const [trouble, setTrouble] = useState('')
  return {
    busy,
    said,
    trouble,
    async run(meanwhile, work) {
      setBusy(true)
      setTrouble('')
      setSaid(meanwhile)
      try {
        setSaid(await work())
        return true
      } catch (error) {
        setSaid('')
        setTrouble(error instanceof Error ? error.message : String(error))
        return false
      } finally {
        for (const queryKey of asks) await queries.invalidateQueries({ queryKey: [queryKey] })
        setBusy(false)
      }
    },
  }
}

export function Outcome({ of: { said, trouble } }: { readonly of: Pick<Attempt, 'said' | 'trouble'> }) {
  return (
    <>
      <p role="status" className="outcome">
        {said}
      </p>
      <p role="alert" className="outcome">
        {trouble}
      </p>
    </>
  )
}
