/** Every registered device; the filter stands in the address. */
import { useSearchParams } from 'wouter'
import type { DeviceView } from '../../../client/node-api.ts'
import { useDevices } from '../api/queries.ts'
import { moment } from '../parts/amounts.ts'
import { Answer } from '../parts/answer.tsx'
import { Id } from '../parts/ids.tsx'
import { TEXT } from '../text.ts'

/** Rows that a page shows at once: more are found by the filter. */
const MOST = 200

export function DevicesPage() {
  const devices = useDevices()
  const [search, setSearch] = useSearchParams()
  const filter = search.get('contains') ?? ''
  return (
    <>
      <h1>{TEXT.devices.title}</h1>
      <label className="filter">
        {TEXT.devices.filter}
        <input
          type="search"
          value={filter}
          spellCheck={false}
          onChange={({ target }) =>
            setSearch(target.value === '' ? {} : { contains: target.value }, { replace: true })
          }
        />
      </label>
      <Answer of={devices}>
        {all =>
          all.length === 0 ? <p className="empty">{TEXT.devices.none}</p> : <List all={all} filter={filter} />
        }
      </Answer>
    </>
  )
}

function List({ all, filter }: { readonly all: readonly DeviceView[]; readonly filter: string }) {
  const wanted = filter.trim().toLowerCase()
  const found = all.filter(({ id, model, owner, cell }) =>
    [id, model, owner, cell].some(text => text.toLowerCase().includes(wanted)),
  )
  if (found.length === 0) return <p className="empty">{TEXT.devices.noMatch}</p>
  return (
    <>
      <DeviceTable devices={found.slice(0, MOST)} />
      {found.length > MOST ? <p className="quiet">{TEXT.devices.more(MOST, found.length)}</p> : null}
    </>
  )
}

export function DeviceTable({ devices }: { readonly devices: readonly DeviceView[] }) {
  const { columns } = TEXT.devices
  return (
    <div className="scroll">
      <table>
        <thead>
          <tr>
            <th>{columns.device}</th>
            <th>{columns.model}</th>
            <th>{columns.owner}</th>
            <th>{columns.place}</th>
            <th>{columns.since}</th>
          </tr>
        </thead>
        <tbody>
          {devices.map(({ id, model, owner, cell, registeredAtMs }) => (
            <tr key={id}>
              <td>
                <Id kind="device" id={id} />
              </td>
              <td>{model}</td>
              <td>
                <Id kind="account" id={owner} />
              </td>
              <td>
                <code>{cell}</code>
              </td>
              <td>{moment(registeredAtMs)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
