/** A form for one permission: whose key, what, what for, how long. */
import { type FormEvent, useState } from 'react'
import { isSubjectId, type SubjectId } from '../../../../protocol/ids.ts'
import { MOST_DAYS } from '../../messages/permissions/grant.ts'
import { type Permission, PURPOSES, type Purpose, SERVED } from '../../messages/permissions/purposes.ts'
import { PERMISSIONS_TEXT as TEXT } from './text.ts'

interface Shown {
  readonly busy: boolean
  readonly give: (
    grantee: SubjectId,
    permissions: readonly Permission[],
    purpose: Purpose,
    days: number,
  ) => Promise<void>
}

const USUAL_DAYS = 30

export function GiveForm({ busy, give }: Shown) {
  const [reader, setReader] = useState('')
  const [chosen, setChosen] = useState<readonly Permission[]>(['GetLiveData'])
  const [purpose, setPurpose] = useState<Purpose>('insurance')
  const [days, setDays] = useState(USUAL_DAYS)
  const [why, setWhy] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const grantee = reader.trim().toLowerCase()
    if (!isSubjectId(grantee)) return setWhy(TEXT.wrongReader)
    if (chosen.length === 0) return setWhy(TEXT.nothing)
    setWhy('')
    void give(
      grantee,
      SERVED.filter(one => chosen.includes(one)),
      purpose,
      days,
    )
  }
  const toggle = (one: Permission) =>
    setChosen(chosen.includes(one) ? chosen.filter(other => other !== one) : [...chosen, one])
  return (
    <form onSubmit={submit}>
      <h3>{TEXT.give}</h3>
      <p className="quiet">{TEXT.readerWhy}</p>
      <ul className="plain">
        {SERVED.map(one => (
          <li key={one}>
            <label>
              <input type="checkbox" checked={chosen.includes(one)} onChange={() => toggle(one)} />{' '}
              {TEXT.permissions[one]}
            </label>
          </li>
        ))}
      </ul>
      <div className="line">
        <label>
          {TEXT.reader}
          <input value={reader} spellCheck={false} onChange={({ target }) => setReader(target.value)} />
        </label>
        <label>
          {TEXT.purpose}
          <select value={purpose} onChange={({ target }) => setPurpose(target.value as Purpose)}>
            {PURPOSES.map(one => (
              <option key={one} value={one}>
                {TEXT.purposes[one]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {TEXT.days}
          <input
            type="number"
            min={1}
            max={MOST_DAYS}
            value={days}
            onChange={({ target }) => setDays(Math.min(MOST_DAYS, Math.max(1, Number(target.value))))}
          />
        </label>
        <button type="submit" disabled={busy}>
          {TEXT.permit}
        </button>
      </div>
      <p role="status" className="quiet">
        {why}
      </p>
    </form>
  )
}
