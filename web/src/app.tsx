/** The frame around every page: menu, search, and the page that the address names. */
import { type ComponentType, lazy, Suspense, useContext } from 'react'
import { Link, Route, Switch, useLocation } from 'wouter'
import { useLiveEvents } from './api/live.ts'
import { useNetwork } from './api/queries.ts'
import { AccountPage } from './pages/account.tsx'
import { DevicePage } from './pages/device.tsx'
import { DevicesPage } from './pages/devices.tsx'
import { EpochPage } from './pages/epoch.tsx'
import { EpochsPage } from './pages/epochs.tsx'
import { MessagePage } from './pages/message.tsx'
import { OperatePage } from './pages/operate.tsx'
import { OverviewPage } from './pages/overview.tsx'
import { OwnPage } from './pages/own.tsx'
import { SearchBox } from './parts/search-box.tsx'
import { type ResourcePage, ResourcePages, useOwnPages, usePagesOf } from './resource-page.ts'
import { TEXT } from './text.ts'

/** With its geography as large as all the rest: loaded when somebody goes there. */
const MapPage = lazy(() => import('./pages/map.tsx'))
const JoinPage = lazy(() => import('./pages/join.tsx'))
const MinePage = lazy(() => import('./pages/mine.tsx'))

const MENU = [
  ['/', TEXT.nav.overview],
  ['/mine', TEXT.nav.mine],
  ['/join', TEXT.nav.join],
  ['/epochs', TEXT.nav.epochs],
  ['/devices', TEXT.nav.devices],
  ['/map', TEXT.nav.map],
  ['/operate', TEXT.nav.operate],
] as const

export function App() {
  useLiveEvents()
  const { data: network } = useNetwork()
  const { data: own = [], isPending } = useOwnPages()
  return (
    <>
      <a className="skip" href="#content">
        {TEXT.skip}
      </a>
      <header className="top">
        <Link href="/" className="brand">
          <img src="/icon.svg" alt="" width="24" height="24" />
          <span>{network?.name ?? TEXT.title}</span>
        </Link>
        <Menu />
        <SearchBox />
      </header>
      <main id="content" tabIndex={-1}>
        <Suspense fallback={<p className="empty">{TEXT.loading}</p>}>
          <Switch>
            <Route path="/" component={OverviewPage} />
            <Route path="/epochs" component={EpochsPage} />
            <Route path="/epochs/:epoch">{({ epoch }) => <EpochPage epoch={Number(epoch)} />}</Route>
            <Route path="/devices" component={DevicesPage} />
            <Route path="/devices/:id">{({ id }) => <DevicePage id={id} />}</Route>
            <Route path="/mine" component={MinePage} />
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
            <Route path="/messages/:id">{({ id }) => <MessagePage id={id} />}</Route>
            <Route path="/accounts/:address">{({ address }) => <AccountPage address={address} />}</Route>
            <Route>
              <p className="empty">{isPending ? TEXT.loading : TEXT.notFound}</p>
            </Route>
          </Switch>
        </Suspense>
      </main>
    </>
  )
}

const loaded = new Map<ResourcePage, ComponentType>()

/** The same one each time: a component that is made anew forgets what it shows. */
function componentOf(page: ResourcePage): ComponentType {
  const known = loaded.get(page) ?? lazy(page.load)
  loaded.set(page, known)
  return known
}

function Menu() {
  const [location] = useLocation()
  const { data: network } = useNetwork()
  const pages = usePagesOf(network?.resources ?? [])
  const { data: own = [] } = useOwnPages()
  const menu = [
    ...MENU,
    ...[...pages, ...own].flatMap(({ path, menu }) => (menu === undefined ? [] : [[path, menu] as const])),
  ]
  return (
    <nav aria-label={TEXT.title}>
      {menu.map(([href, name]) => {
        const here = href === '/' ? location === '/' : location.startsWith(href)
        return (
          <Link key={href} href={href} aria-current={here ? 'page' : undefined}>
            {name}
          </Link>
        )
      })}
      {/* Pages of their own, beside the console. */}
      <a href="/docs">{TEXT.nav.docs}</a>
    </nav>
  )
}
