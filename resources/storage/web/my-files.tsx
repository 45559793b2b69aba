/** What an account of this browser has with others: its deposit, its files, and what it paid for them. */
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { DeviceView, NetworkView } from '../../../client/node-api.ts'
import { api, useDeviceEarnings, useDevices, useMyAccount } from '../../../web/src/api/queries.ts'
import { formatBytes, formatCount } from '../../../web/src/languages/numbers.ts'
import { dollars, moment } from '../../../web/src/parts/amounts.ts'
import { Answer } from '../../../web/src/parts/answer.tsx'
import { Chart } from '../../../web/src/parts/chart/chart.tsx'
import { Facts } from '../../../web/src/parts/facts.tsx'
import { Copy, Id } from '../../../web/src/parts/ids.tsx'
import { Scroll } from '../../../web/src/parts/scroll.tsx'
import { TEXT } from '../../../web/src/text.ts'
import { MINE_TEXT } from './text.ts'
import { filesOf, type KeptFile } from './words.ts'

const AGAIN_MS = 30_000
const CHARTED = 30

export function MyFiles({ settled, network }: { readonly settled: number; readonly network: NetworkView }) {
  const { data: mine } = useMyAccount()
  const devices = useDevices()
  if (mine === null || mine === undefined) {
    return (
      <section className="card">
        <h2>{MINE_TEXT.mine}</h2>
        <p className="quiet">
          {MINE_TEXT.none} <Link href="/mine">{TEXT.nav.mine}</Link>
        </p>
      </section>
    )
  }
  const vaults = (devices.data ?? []).filter(
    ({ owner, model }) => owner === mine.address && model === 'storage/consumer',
  )
  return (
    <section className="card">
      <h2>{MINE_TEXT.mine}</h2>
      <Deposit account={mine.address} network={network} />
      {vaults.length === 0 ? <p className="empty">{MINE_TEXT.noVault}</p> : null}
      {vaults.map(vault => (
        <Vault key={vault.id} vault={vault} settled={settled} network={network} />
      ))}
    </section>
  )
}

function Deposit({ account, network }: { readonly account: string; readonly network: NetworkView }) {
  const deposit = useQuery({
    queryKey: ['deposit', account],
    queryFn: () => api.getDeposit(account),
    refetchInterval: AGAIN_MS,
  })
  const command = `cairn deposit 10 --node ${location.origin}`
  return (
    <Answer of={deposit}>
      {({ deposited, spent, locked, available }) => (
        <>
          <h3>{MINE_TEXT.deposit}</h3>
          <Facts
            rows={[
              [MINE_TEXT.available, <b key="available">{dollars(available, network, 4)}</b>],
              [MINE_TEXT.deposited, dollars(deposited, network, 4)],
              [MINE_TEXT.spent, dollars(spent, network, 4)],
              [MINE_TEXT.locked, dollars(locked, network, 4)],
            ]}
          />
          <p className="quiet">{MINE_TEXT.payIn}</p>
          <p className="command">
            <code>{command}</code> <Copy value={command} />
          </p>
        </>
      )}
    </Answer>
  )
}

interface VaultShown {
  readonly vault: DeviceView
  readonly settled: number
  readonly network: NetworkView
}

function Vault({ vault, settled, network }: VaultShown) {
  const state = useQuery({
    queryKey: ['state', vault.id, settled],
    queryFn: () => api.getDeviceState(vault.id),
  })
  return (
    <>
      <h3>
        <Id kind="device" id={vault.id} />
      </h3>
      <Answer of={state}>
        {({ state: { placed } }) => {
          const files = filesOf(placed)
          return files.length === 0 ? (
            <p className="empty">{MINE_TEXT.nothing}</p>
          ) : (
            <Files files={files} network={network} />
          )
        }}
      </Answer>
      <Receipts vault={vault.id} settled={settled} network={network} />
    </>
  )
}

function Files({ files, network }: { readonly files: readonly KeptFile[]; readonly network: NetworkView }) {
  const { columns } = MINE_TEXT
  return (
    <Scroll>
      <table>
        <thead>
          <tr>
            <th>{columns.file}</th>
            <th className="number">{columns.size}</th>
            <th>{columns.shares}</th>
            <th>{columns.until}</th>
            <th className="number">{columns.paid}</th>
          </tr>
        </thead>
        <tbody>
          {files.map(({ id, bytes, shares, proved, untilMs, paid }) => (
            <tr key={id}>
              <td>
                <code title={id}>{id.slice(0, 8)}</code>
              </td>
              <td className="number">{formatBytes(bytes)}</td>
              <td>
                <span className={`badge ${proved === shares ? 'good' : 'busy'}`}>
                  {MINE_TEXT.sharesOf(proved, shares)}
                </span>
              </td>
              <td>{moment(untilMs)}</td>
              <td className="number">{dollars(paid, network, 6)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

function Receipts({
  vault,
  settled,
  network,
}: {
  readonly vault: string
  readonly settled: number
  readonly network: NetworkView
}) {
  const from = Math.max(0, settled - CHARTED + 1)
  const earnings = useDeviceEarnings(vault, from, settled)
  const columns = Array.from({ length: settled - from + 1 }, (_, at) => from + at)
  return (
    <Answer of={earnings}>
      {lines => {
        const paid = lines.filter(({ kind, resource }) => kind === 'paid' && resource === 'storage')
        if (paid.length === 0) return null
        const values = columns.map(epoch =>
          paid.filter(line => line.epoch === epoch).reduce((sum, { amount }) => sum + Number(amount), 0),
        )
        const format = (value: number) => dollars(BigInt(Math.round(value)), network, 6)
        return (
          <Chart
            title={MINE_TEXT.receipts}
            what={MINE_TEXT.epoch}
            columns={columns.map(epoch => ({
              label: formatCount(epoch),
              full: TEXT.epoch.title(epoch),
              href: `/epochs/${epoch}`,
            }))}
            series={[{ name: MINE_TEXT.paidFor, values, tone: 'accent', as: 'bar', format }]}
            height={160}
          />
        )
      }}
    </Answer>
  )
}
