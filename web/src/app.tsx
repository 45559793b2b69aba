/** The frame around every page: menu, search, state, and the page that the address names. */
import { type ComponentType, lazy, Suspense, useContext, useState } from 'react'
import { Link, Route, Switch, useLocation } from 'wouter'
import { useLiveEvents } from './api/live.ts'
import { useNetwork } from './api/queries.ts'
import { useHoldersGovern } from './governance/queries.ts'
import { useLanguage, withTexts } from './languages/language.ts'
import { useSettings } from './me/settings.ts'
import { nameOfZone } from './me/zone.ts'
import { useHasMirrors } from './mirrors/queries.ts'
import { AccountPage } from './pages/account.tsx'
import { DevicePage } from './pages/device.tsx'
import { DevicesPage } from './pages/devices.tsx'
import { EpochPage } from './pages/epoch.tsx'
import { EpochsPage } from './pages/epochs.tsx'
import { MessagePage } from './pages/message.tsx'
import { OperatePage } from './pages/operate.tsx'
import { OverviewPage } from './pages/overview.tsx'
import { OwnPage } from './pages/own.tsx'
import { Skeleton } from './parts/answer.tsx'
import { Boundary } from './parts/boundary.tsx'
import { Heading } from './parts/heading.tsx'
import { LanguageSwitch } from './parts/language-switch.tsx'
import { ThemeSwitch } from './parts/theme-switch.tsx'
import { type ResourcePage, ResourcePages, useOwnPages, usePagesOf } from './resource-page.ts'
import { SearchBox } from './search/search-box.tsx'
import { useHasShared } from './shares/queries.ts'
import { useHasStakes } from './stakes/queries.ts'
import { StateBand } from './state/state-band.tsx'
import { TEXT } from './text.ts'
import { type Entry, isHere, TopMenu } from './top-menu.tsx'

/** With its geography as large as all the rest: loaded when somebody goes there. */
const MapPage = lazy(() => import('./pages/map.tsx'))
const JoinPage = lazy(() => import('./pages/join.tsx'))
const MinePage = lazy(() => import('./pages/mine.tsx'))
const CreditsPage = lazy(() => withTexts(import('./pages/credits.tsx')))
const RulesPage = lazy(() => import('./pages/rules.tsx'))
const ProposalsPage = lazy(() => withTexts(import('./governance/proposals.tsx')))
const RulesProposalPage = lazy(() => withTexts(import('./governance/rules/page.tsx')))
const ProposalPage = lazy(() => withTexts(import('./governance/proposal.tsx')))
const SharedMachinesPage = lazy(() => withTexts(import('./shares/list.tsx')))
const SharedMachinePage = lazy(() => withTexts(import('./shares/machine.tsx')))
const RegionsPage = lazy(() => withTexts(import('./governance/regions/regions.tsx')))
const MirrorsPage = lazy(() => withTexts(import('./mirrors/mirrors.tsx')))
const StakesPage = lazy(() => withTexts(import('./stakes/stakes.tsx')))
const CheckPage = lazy(() => import('./pages/check.tsx'))

export function App() {
  // In another language all that is shown is shown again.
  return <Console key={useLanguage()} />
}

function Console() {
  useLiveEvents()
  const { data: network, isFetched } = useNetwork()
  const { zone } = useSettings()
  const [location] = useLocation()
  return (
    <>
      <a className="skip" href="#content">
        {TEXT.skip}
      </a>
      <header className="top">
        <div className="top-in">
          <Link href="/" className="brand">
            <img src="/icon.svg" alt="" width="24" height="24" />
            <span>{network?.name ?? TEXT.title}</span>
          </Link>
          <Menu />
          <div className="top-end">
            <SearchBox />
            <LanguageSwitch />
            <ThemeSwitch />
          </div>
        </div>
      </header>
      <Boundary of="band">
        <StateBand />
      </Boundary>
      {/* Times on the page are written again by another clock. Pages begin once the network has answered, or did not: none begins twice. */}
      <main id="content" tabIndex={-1} key={`${zone} ${nameOfZone(zone)}`}>
        {!isFetched ? (
          <Skeleton lines={6} />
        ) : (
          <Boundary of={location} page>
            <Suspense fallback={<Skeleton lines={6} />}>
              <Pages />
            </Suspense>
          </Boundary>
        )}
      </main>
      <Foot />
      <Tabs />
    </>
  )
}

function Pages() {
  const { data: own = [], isPending } = useOwnPages()
  return (
    <Switch>
      <Route path="/" component={OverviewPage} />
      <Route path="/epochs" component={EpochsPage} />
      <Route path="/epochs/:epoch">{({ epoch }) => <EpochPage epoch={Number(epoch)} />}</Route>
      <Route path="/devices" component={DevicesPage} />
      <Route path="/devices/:id">{({ id }) => <DevicePage key={id} id={id} />}</Route>
      <Route path="/mine" component={MinePage} />
      <Route path="/credits" component={CreditsPage} />
      <Route path="/join" component={JoinPage} />
      {useContext(ResourcePages).map(page => (
        <Route key={page.path} path={page.path} component={componentOf(page)} />
      ))}
      {own.map(page => (
        <Route key={page.path} path={page.path}>
          <OwnPage page={page} />
        </Route>
      ))}
      <Route path="/map" component={MapPage} />
      <Route path="/operate" component={OperatePage} />
      <Route path="/rules" component={RulesPage} />
      <Route path="/proposals" component={ProposalsPage} />
      <Route path="/proposals/rules" component={RulesProposalPage} />
      <Route path="/proposals/:number">{({ number }) => <ProposalPage number={Number(number)} />}</Route>
      <Route path="/shares" component={SharedMachinesPage} />
      <Route path="/shares/:address">
        {({ address }) => <SharedMachinePage key={address} address={address} />}
      </Route>
      <Route path="/regions" component={RegionsPage} />
      <Route path="/stakes" component={StakesPage} />
      <Route path="/mirrors" component={MirrorsPage} />
      <Route path="/check">
        <CheckPage />
      </Route>
      <Route path="/check/:epoch">{({ epoch }) => <CheckPage epoch={Number(epoch)} />}</Route>
      <Route path="/messages/:id">{({ id }) => <MessagePage id={id} />}</Route>
      <Route path="/accounts/:address">
        {({ address }) => <AccountPage key={address} address={address} />}
      </Route>
      <Route>{isPending ? <Skeleton lines={6} /> : <NotFound />}</Route>
    </Switch>
  )
}

function NotFound() {
  return (
    <>
      <Heading title={TEXT.notFound.title} />
      <p className="lead">{TEXT.notFound.hint}</p>
      <p>
        <Link href="/" className="button main">
          {TEXT.notFound.home}
        </Link>
      </p>
      <p className="quiet">{TEXT.notFound.search}</p>
    </>
  )
}

const loaded = new Map<ResourcePage, ComponentType>()

/** The same one each time: a component that is created again forgets what it shows. */
function componentOf(page: ResourcePage): ComponentType {
  const known = loaded.get(page) ?? lazy(() => withTexts(page.load()))
  loaded.set(page, known)
  return known
}

/** What most people come for, and what those who look closer do. */
function useMenu(): { readonly first: readonly Entry[]; readonly more: readonly Entry[] } {
  const { data: network } = useNetwork()
  const pages = usePagesOf(network)
  const { data: own = [] } = useOwnPages()
  const named = [...pages, ...own].flatMap(({ path, menu }): readonly Entry[] =>
    menu === undefined ? [] : [[path, menu]],
  )
  // Where holders do not govern nothing is proposed to them.
  const proposals: readonly Entry[] = useHoldersGovern() ? [['/proposals', TEXT.nav.proposals]] : []
  const shared: readonly Entry[] = useHasShared() ? [['/shares', TEXT.nav.shares]] : []
  // Nor does anybody vote in a region where the rules have none.
  const regions: readonly Entry[] =
    network?.rules['regions'] === undefined ? [] : [['/regions', TEXT.nav.regions]]
  const stakes: readonly Entry[] = useHasStakes() ? [['/stakes', TEXT.nav.stakes]] : []
  const mirrors: readonly Entry[] = useHasMirrors() ? [['/mirrors', TEXT.nav.mirrors]] : []
  const first: readonly Entry[] = [
    ['/', TEXT.nav.overview],
    ['/mine', TEXT.nav.mine],
    ...named,
    ['/map', TEXT.nav.map],
  ]
  const more: readonly Entry[] = [
    ['/join', TEXT.nav.join],
    ['/devices', TEXT.nav.devices],
    ['/epochs', TEXT.nav.epochs],
    ['/check', TEXT.nav.check],
    ...shared,
    ...proposals,
    ...regions,
    ...stakes,
    ...mirrors,
    ['/rules', TEXT.nav.rules],
    ['/operate', TEXT.nav.operate],
  ]
  return { first, more }
}

function Menu() {
  const { first, more } = useMenu()
  return <TopMenu entries={[...first, ...more]} />
}

/** On a phone: the first four at the thumb, the others behind the fifth. */
function Tabs() {
  const [location] = useLocation()
  const [open, setOpen] = useState(false)
  const { first, more } = useMenu()
  const [shown, hidden] = [first.slice(0, 4), [...first.slice(4), ...more]]
  return (
    <>
      <nav className={open ? 'more-menu open' : 'more-menu'} aria-label={TEXT.nav.more} id="more">
        {hidden.map(([href, name]) => (
          <Link
            key={href}
            href={href}
            aria-current={isHere(href, location) ? 'page' : undefined}
            onClick={() => setOpen(false)}
          >
            {name}
          </Link>
        ))}
        <a href="/docs">{TEXT.nav.docs}</a>
      </nav>
      <nav className="tabs" aria-label={TEXT.nav.home}>
        {shown.map(([href, name]) => (
          <Link
            key={href}
            href={href}
            aria-current={isHere(href, location) ? 'page' : undefined}
            onClick={() => setOpen(false)}
          >
            {name}
          </Link>
        ))}
        <button type="button" aria-expanded={open} aria-controls="more" onClick={() => setOpen(!open)}>
          {TEXT.nav.more}
        </button>
      </nav>
    </>
  )
}

function Foot() {
  return (
    <footer className="foot">
      {/* Pages of their own, beside the console. */}
      <a href="/docs">{TEXT.nav.docs}</a>
      <a href="/docs/api">{TEXT.nav.api}</a>
      <Link href="/rules">{TEXT.nav.rules}</Link>
      <Link href="/operate">{TEXT.nav.operate}</Link>
    </footer>
  )
}
