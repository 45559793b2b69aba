/** A community that shares its power: a home's day and bill, the market slot by slot, who sold to whom. */
import { useState } from 'react'
import { useSearchParams } from 'wouter'
import type { DeviceView, NetworkView } from '../../../client/node-api.ts'
import {
  useDeviceEpoch,
  useDevices,
  useEpoch,
  useMyAccount,
  useNetwork,
  useTransfers,
} from '../../../web/src/api/queries.ts'
import { number } from '../../../web/src/languages/numbers.ts'
import { useFirstMessage } from '../../../web/src/me/first-message.tsx'
import { type NameOf, useNameOf } from '../../../web/src/names/names.ts'
import { balance, dollars, kwh, mass, percent } from '../../../web/src/parts/amounts.ts'
import { Answer } from '../../../web/src/parts/answer.tsx'
import { Facts, Figure } from '../../../web/src/parts/facts.tsx'
import { Heading } from '../../../web/src/parts/heading.tsx'
import { Id } from '../../../web/src/parts/ids.tsx'
import { Settled } from '../../../web/src/state/settled.tsx'
import { HomeDay } from './home-day.tsx'
import { type House, houseOf, isHome, type Tariff } from './house.ts'
import { Market } from './market.tsx'
import { openingHome } from './opening-home.ts'
import { Orders } from './orders.tsx'
import { PriceForm } from './price-form.tsx'
import { slotsOf } from './slots.ts'
import { ENERGY_TEXT, ENERGY_WORDS } from './text.ts'

const FULL_PPM = 1_000_000

export default function CommunityPage() {
  const network = useNetwork()
  return (
    <>
      <Heading title={ENERGY_TEXT.title} />
      <Answer of={network}>
        {known => {
          const tariff = tariffOf(known)
          return tariff === undefined ? (
            <p className="empty">{ENERGY_TEXT.none}</p>
          ) : (
            <Settled none={ENERGY_TEXT.waiting} lines={8}>
              {settled => <Community settled={settled} network={known} tariff={tariff} />}
            </Settled>
          )
        }}
      </Answer>
    </>
  )
}

function tariffOf({ rules }: NetworkView): Tariff | undefined {
  const params = rules.resources.find(({ name }) => name === 'energy')?.params
  if (params === undefined) return undefined
  return { retail: BigInt(String(params['retail'])), feedIn: BigInt(String(params['feedIn'])) }
}

/** Its network's own figure, where it names one. */
function carbonOf({ rules }: NetworkView): Carbon | undefined {
  return rules.resources.find(({ name }) => name === 'energy')?.params['carbon'] as Carbon | undefined
}

interface Carbon {
  readonly grams: number
  readonly source: string
}

interface Shown {
  readonly network: NetworkView
  readonly tariff: Tariff
}

function Community({ network, tariff, settled }: Shown & { readonly settled: number }) {
  const epoch = useEpoch(settled)
  const devices = useDevices()
  const { data: mine } = useMyAccount()
  const nameOf = useNameOf()
  const [search, setSearch] = useSearchParams()
  const homes = (devices.data ?? []).filter(({ resource }) => resource === 'energy')
  const own = homes.filter(({ owner }) => owner === mine?.address)
  const transfers = useTransfers(settled)
  // It stays the same one while epochs pass.
  const [opened, setOpened] = useState<string>()
  const wanted = homes.find(({ id }) => id === search.get('home')) ?? own[0]
  const known = wanted ?? homes.find(({ id }) => id === opened)
  // Not one home first and then another: who traded has to be known, or not to be had.
  if (known === undefined && homes.length > 1 && transfers.isPending)
    return <Answer of={transfers}>{() => null}</Answer>
  const deals = slotsOf(transfers.data ?? []).flatMap(slot => slot.deals)
  const opening = openingHome(
    homes.filter(isHome).map(({ id }) => id),
    deals,
  )
  if (known === undefined && opening !== undefined) setOpened(opening)
  const chosen = known ?? homes.find(({ id }) => id === opening)
  if (chosen === undefined)
    return <Answer of={devices}>{() => <p className="empty">{ENERGY_TEXT.noMeters}</p>}</Answer>
  return (
    <>
      <label className="filter">
        {ENERGY_TEXT.home}
        <select
          value={chosen.id}
          onChange={({ target }) => setSearch({ home: target.value }, { replace: true })}
        >
          {[...own, ...homes.filter(home => !own.includes(home))].map(home => (
            <option key={home.id} value={home.id}>
              {describeHome(home, own.includes(home), nameOf)}
            </option>
          ))}
        </select>
      </label>
      <Home device={chosen} epoch={settled} network={network} tariff={tariff} />
      <div className="two">
        <Answer of={epoch}>
          {({ report }) => <Neighbourhood facts={report?.highlights['energy'] ?? {}} network={network} />}
        </Answer>
        <PriceForm home={chosen.id} network={network} tariff={tariff} />
      </div>
      <div className="two">
        <Orders epoch={settled} home={chosen.id} network={network} />
        <Market epoch={settled} home={chosen.id} network={network} />
      </div>
    </>
  )
}

function describeHome(home: DeviceView, isMine: boolean, nameOf: NameOf): string {
  const { id, details } = home
  const has = details['pvW'] === undefined ? ENERGY_TEXT.noPanels : ENERGY_TEXT.panels(Number(details['pvW']))
  const panels = isHome(home) ? has : ENERGY_WORDS.storage(kwh(Number(details['storageWh'])))
  return `${isMine ? `${ENERGY_TEXT.mine} · ` : ''}${nameOf(id).text} · ${panels}`
}

interface HomeProps extends Shown {
  readonly device: DeviceView
  readonly epoch: number
}

function Home({ device, epoch, network, tariff }: HomeProps) {
  const view = useDeviceEpoch(device.id, epoch)
  return (
    <section>
      <Now device={device} />
      <HomeDay device={device.id} settled={epoch} network={network} />
      <h2>{ENERGY_TEXT.day(epoch)}</h2>
      <Answer of={view}>
        {known => {
          const house = houseOf(known, tariff)
          return house === undefined ? (
            <p className="empty">{ENERGY_TEXT.silent}</p>
          ) : (
            <HouseFigures house={house} network={network} />
          )
        }}
      </Answer>
    </section>
  )
}

/** Whether the meter speaks, as it happens. */
function Now({ device }: { readonly device: DeviceView }) {
  const message = useFirstMessage(device.id)
  return (
    <p className="quiet" aria-live="polite">
      {message === undefined ? (
        ENERGY_TEXT.listening
      ) : (
        <>
          {ENERGY_TEXT.heard} <Id kind="message" id={message} />
        </>
      )}
    </p>
  )
}

function HouseFigures({ house, network }: { readonly house: House; readonly network: NetworkView }) {
  const share = (part: number | undefined) => (part === undefined ? '–' : percent(part * FULL_PPM))
  const money = (amount: bigint) => balance(amount, network)
  return (
    <>
      <dl className="figures">
        {[
          [ENERGY_TEXT.bill, money(house.bill)],
          [ENERGY_TEXT.alone, money(house.gridAlone)],
          [ENERGY_TEXT.saved, money(house.gridAlone - house.bill)],
          [ENERGY_TEXT.selfSufficiency, share(house.selfSufficiency)],
          [ENERGY_TEXT.selfConsumption, share(house.selfConsumption)],
        ].map(([name, value]) => (
          <Figure key={name} name={name ?? ''} value={value ?? '–'} />
        ))}
      </dl>
      <section className="card">
        <Facts
          rows={[
            [ENERGY_TEXT.made, kwh(house.madeWh)],
            [ENERGY_TEXT.taken, ENERGY_TEXT.ofWhich(kwh(house.importWh), kwh(house.boughtWh))],
            [ENERGY_TEXT.given, ENERGY_TEXT.ofWhich(kwh(house.exportWh), kwh(house.soldWh))],
          ]}
        />
      </section>
    </>
  )
}

function Neighbourhood({
  facts,
  network,
}: {
  readonly facts: Readonly<Record<string, string | number | boolean>>
  readonly network: NetworkView
}) {
  // What the epoch does not tell is not nothing, nor is a market that was not held yet.
  const isKnown = (name: string) => facts[name] !== undefined && Number(facts['slots']) !== 0
  const wh = (name: string) => (isKnown(name) ? kwh(Number(facts[name])) : '–')
  const carbon = carbonOf(network)
  const spared = ({ grams, source }: Carbon) =>
    ENERGY_TEXT.sparedOf(mass((Number(facts['tradedWh']) / 1000) * grams), number(grams), source)
  return (
    <section className="card">
      <h2>{ENERGY_TEXT.together}</h2>
      <Facts
        rows={[
          [ENERGY_TEXT.traded, wh('tradedWh')],
          [
            ENERGY_TEXT.price,
            isKnown('pricePerKwh') ? `${dollars(String(facts['pricePerKwh']), network, 4)} / kWh` : '–',
          ],
          [
            ENERGY_TEXT.orders,
            ENERGY_TEXT.ordersOf(Number(facts['orders'] ?? 0), Number(facts['slots'] ?? 0)),
          ],
          [ENERGY_TEXT.fromGrid, wh('gridImportWh')],
          [ENERGY_TEXT.toGrid, wh('gridExportWh')],
          ...(carbon === undefined || !isKnown('tradedWh')
            ? []
            : [[ENERGY_TEXT.spared, spared(carbon)] as const]),
        ]}
      />
      {carbon !== undefined && <p className="quiet">{ENERGY_TEXT.sparedWhy}</p>}
    </section>
  )
}
