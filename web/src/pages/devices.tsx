/** Every registered device: by name, kind, owner and what it earned; filter, order and kind stand in the address. */
import { useSearchParams } from 'wouter'
import type { DeviceView, NetworkView, RewardView } from '../../../client/node-api.ts'
import { useDevices, useNetwork, useRewards } from '../api/queries.ts'
import { type NameOf, useNameOf } from '../names/names.ts'
import { moment, tokensInColumn } from '../parts/amounts.ts'
import { Answer } from '../parts/answer.tsx'
import { Heading } from '../parts/heading.tsx'
import { Id } from '../parts/ids.tsx'
import { Place } from '../parts/place.tsx'
import { Scroll } from '../parts/scroll.tsx'
import { useWordsOf } from '../resource-page.ts'
import { useSettled } from '../state/state.ts'
import { TEXT } from '../text.ts'

/** Rows that a page shows at once: more are found by the filter. */
const MOST = 200
const SORTS = ['name', 'earned', 'since'] as const
type Sort = (typeof SORTS)[number]

export function DevicesPage() {
  const devices = useDevices()
  const [search, setSearch] = useSearchParams()
  const filter = search.get('contains') ?? ''
  const change = (name: string, value: string) =>
    setSearch(
      old => {
        if (value === '') old.delete(name)
        else old.set(name, value)
        return old
      },
      { replace: true },
    )
  return (
    <>
      <Heading title={TEXT.devices.title} />
      <div className="line">
        <label className="filter">
          {TEXT.devices.filter}
          <input
            type="search"
            value={filter}
            spellCheck={false}
            onChange={({ target }) => change('contains', target.value)}
          />
        </label>
        <label className="filter">
          {TEXT.devices.sort}
          <select
            value={search.get('sort') ?? 'name'}
            onChange={({ target }) => change('sort', target.value)}
          >
            {SORTS.map(sort => (
              <option key={sort} value={sort}>
                {TEXT.devices.sorts[sort]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Answer of={devices} lines={8}>
        {all =>
          all.length === 0 ? (
            <p className="empty">{TEXT.devices.none}</p>
          ) : (
            <List
              all={all}
              filter={filter}
              kind={search.get('kind') ?? ''}
              sort={(search.get('sort') ?? 'name') as Sort}
              onKind={kind => change('kind', kind)}
            />
          )
        }
      </Answer>
    </>
  )
}

interface ListShown {
  readonly all: readonly DeviceView[]
  readonly filter: string
  readonly kind: string
  readonly sort: Sort
  readonly onKind: (kind: string) => void
}

function List({ all, filter, kind, sort, onKind }: ListShown) {
  const nameOf = useNameOf()
  const wordsOf = useWordsOf()
  const rewards = useRewards(useSettled() ?? -1)
  const earned = earnedBy(rewards.data)
  const wanted = filter.trim().toLowerCase()
  const kinds = [...new Set(all.map(({ resource }) => resource))]
  const found = all
    .filter(({ resource }) => kind === '' || resource === kind)
    .filter(({ id, model, owner, cell }) =>
      [id, model, owner, cell, nameOf(id).text, nameOf(owner).text].some(text =>
        text.toLowerCase().includes(wanted),
      ),
    )
    .toSorted(orderOf(sort, nameOf, earned))
  return (
    <>
      <p className="chips">
        {['', ...kinds].map(which => (
          <button
            key={which}
            type="button"
            className="chip"
            aria-pressed={kind === which}
            onClick={() => onKind(which)}
          >
            {which === '' ? TEXT.devices.everything : (wordsOf(which)?.title ?? which)}
          </button>
        ))}
      </p>
      {found.length === 0 ? (
        <p className="empty">{TEXT.devices.noMatch}</p>
      ) : (
        <section className="card">
          <DeviceTable devices={found.slice(0, MOST)} earned={earned} />
          {found.length > MOST ? <p className="quiet">{TEXT.devices.more(MOST, found.length)}</p> : null}
        </section>
      )}
    </>
  )
}

type Earned = ReadonlyMap<string, bigint> | undefined

function earnedBy(rewards: readonly RewardView[] | undefined): Earned {
  if (rewards === undefined) return undefined
  const sums = new Map<string, bigint>()
  for (const { device, amount } of rewards) sums.set(device, (sums.get(device) ?? 0n) + BigInt(amount))
  return sums
}

/** `home-2` comes before `home-10`. */
const byName = new Intl.Collator('en', { numeric: true }).compare

function orderOf(sort: Sort, nameOf: NameOf, earned: Earned): (a: DeviceView, b: DeviceView) => number {
  const name = (a: DeviceView, b: DeviceView) => byName(nameOf(a.id).text, nameOf(b.id).text)
  if (sort === 'since') return (a, b) => b.registeredAtMs - a.registeredAtMs || name(a, b)
  if (sort === 'earned')
    return (a, b) => Number((earned?.get(b.id) ?? 0n) - (earned?.get(a.id) ?? 0n)) || name(a, b)
  return name
}

export function DeviceTable({
  devices,
  earned,
}: {
  readonly devices: readonly DeviceView[]
  readonly earned?: Earned
}) {
  const { columns } = TEXT.devices
  const { data: network } = useNetwork()
  const wordsOf = useWordsOf()
  return (
    <Scroll>
      <table>
        <thead>
          <tr>
            <th>{columns.device}</th>
            <th className="number">{columns.earned}</th>
            <th>{columns.model}</th>
            <th>{columns.owner}</th>
            <th>{columns.place}</th>
            <th>{columns.since}</th>
          </tr>
        </thead>
        <tbody>
          {devices.map(({ id, model, resource, owner, cell, registeredAtMs }) => (
            <tr key={id}>
              <td>
                <Id kind="device" id={id} />
              </td>
              <td className="number">{earnedWords(earned, id, network)}</td>
              <td title={model}>{wordsOf(resource)?.models[model] ?? model}</td>
              <td>
                <Id kind="account" id={owner} />
              </td>
              <td>
                <Place cell={cell} />
              </td>
              <td>{moment(registeredAtMs)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

function earnedWords(earned: Earned, id: string, network: NetworkView | undefined): string {
  return earned === undefined || network === undefined ? '–' : tokensInColumn(earned.get(id) ?? 0n, network)
}
