/**
 * Alerts as a person turns them on: asked in plain words, signed by the account, encrypted by the node, shown by the browser while
 * the page is closed. Chromium's own push service is out of reach of a test, so one of ours gives it its address; what is between
 * is the real thing, and what came is put into Chromium as that service would put it.
 */
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startPushService, type TestPushService } from '../../node/testing/push-service.ts'
import { startTestNode, type TestNode, until, untilFinal } from '../../node/testing/start-test-node.ts'
import type { PushAddress } from '../../protocol/chain-formats/alert-wish.ts'
import { BUILT_PAGES } from './testing/built-pages.ts'
import { openBrowser } from './testing/open-browser.ts'

let test: TestNode
let service: TestPushService
let browser: Browser
beforeAll(async () => {
  service = await startPushService()
  const alerts = {
    contact: 'mailto:operator@example.org',
    services: [service.host],
    ca: service.ca,
    everyMs: 50,
  }
  test = await startTestNode({ change: { pagesDir: BUILT_PAGES, alerts } })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await test.stop()
  await service.stop()
})

it('are turned on in Mine, come while no page is open, lead to the device, and are turned off', async () => {
  const { context, page } = await open(['notifications'])
  await page.goto(`${test.node.url}/mine`)
  await page.getByRole('button', { name: 'Use Testing Wallet' }).click()
  await page.getByRole('heading', { name: 'Alerts' }).waitFor()
  await page.getByText('Your browser asks whether this page may show messages.').waitFor()
  await page.getByLabel('This node is behind').uncheck()
  await page.getByRole('button', { name: 'Turn alerts on' }).click()
  await page.getByText('Alerts are on in this browser until', { exact: false }).waitFor()
  expect(JSON.parse(service.delivered[0]?.text ?? '')).toMatchObject({ title: 'Alerts are on' })

  await page.goto(`${test.node.url}/operate`)
  await page.getByRole('button', { name: 'Keep this choice' }).waitFor()
  expect(await page.getByLabel('This node is behind').isChecked()).toBe(false)

  await test.advanceTo(test.genesisMs + 2 * test.epochMs + 1_000)
  await untilFinal(test, 1)
  const silent = await until('it is told', () => service.delivered[1]?.text)
  const device = test.devices[0]!.subject
  const push = await pushInto(context, page)
  await page.goto('about:blank')
  await push(silent)
  await page.goto(`${test.node.url}/operate`)
  const shown = await until('it is shown', async () => (await notices(page))[0])
  expect(shown).toEqual({
    title: `${device.slice(0, 8)} is silent`,
    body: expect.stringMatching(/^None of its messages counted in the newest settled epoch\..*\)\nTest$/s),
    tag: `silent ${device}`,
    path: `/devices/${device}`,
  })
  // Whatever comes, a browser that was woken shows something, and never a page of somebody else.
  await push('no JSON')
  await until('it is shown as well', async () => (await notices(page)).length === 2)

  await page.getByRole('button', { name: 'Turn alerts off' }).click()
  await page.getByRole('button', { name: 'Turn alerts on' }).waitFor()
  expect(service.faults).toEqual([])
  await context.close()
})

it('where the browser says no, it is said what to do; who only looks at an account cannot', async () => {
  const { context, page } = await open([])
  await page.addInitScript(() => {
    Notification.requestPermission = async () => 'denied'
  })
  await page.goto(`${test.node.url}/mine`)
  await page.getByRole('button', { name: 'Use Testing Wallet' }).click()
  await page.getByRole('button', { name: 'Turn alerts on' }).click()
  await page.getByText('Allow notifications for it in the browser’s settings', { exact: false }).waitFor()
  await page.getByRole('button', { name: 'Forget it here' }).click()
  await page.getByLabel('Address of the account').fill(test.owners[0]!)
  await page.getByRole('button', { name: 'Show' }).click()
  await page.getByText('Only with the key of this account', { exact: false }).waitFor()
  expect(await page.getByRole('button', { name: 'Turn alerts on' }).isDisabled()).toBe(true)
  await context.close()
})

async function open(permissions: string[]): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ permissions })
  const page = await context.newPage()
  await page.exposeFunction('askChain', askChain)
  await page.addInitScript(injectWallet, test.owners[0]!)
  await page.addInitScript(injectPush, service.subscribe())
  return { context, page }
}

const notices = (page: Page) =>
  page.evaluate(async () => {
    const shown = await (await navigator.serviceWorker.ready).getNotifications()
    return shown.map(({ title, body, tag, data }) => ({ title, body, tag, path: data.path as string }))
  })

/** As a push service does it, whether or not a page is open. */
async function pushInto(context: BrowserContext, page: Page): Promise<(data: string) => Promise<void>> {
  const session: CDPSession = await context.newCDPSession(page)
  const registrations: { registrationId: string; scopeURL: string }[] = []
  session.on('ServiceWorker.workerRegistrationUpdated', event => registrations.push(...event.registrations))
  await session.send('ServiceWorker.enable')
  const origin = test.node.url
  const known = await until('its service worker', () =>
    registrations.find(({ scopeURL }) => scopeURL.startsWith(origin)),
  )
  return async data => {
    await session.send('ServiceWorker.deliverPushMessage', {
      origin: `${origin}/`,
      registrationId: known.registrationId,
      data,
    })
  }
}

/** The browser's address at the push service of this test. */
function injectPush(address: PushAddress): void {
  const { endpoint, p256dh, auth } = address
  const KEY = 'test-subscribed'
  const subscription = {
    endpoint,
    toJSON: () => ({ endpoint, keys: { p256dh, auth } }),
    unsubscribe: async () => {
      localStorage.removeItem(KEY)
      return true
    },
  } as unknown as PushSubscription
  PushManager.prototype.subscribe = async options => {
    if (options?.userVisibleOnly !== true || typeof options.applicationServerKey !== 'string')
      throw new TypeError('a key and visible messages are asked for')
    localStorage.setItem(KEY, 'yes')
    return subscription
  }
  PushManager.prototype.getSubscription = async () =>
    localStorage.getItem(KEY) === null ? null : subscription
}

async function askChain(method: string, params: readonly unknown[]): Promise<unknown> {
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method, params })
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(test.chain.anvil.url, { method: 'POST', headers, body })
  const { result, error } = (await answer.json()) as { result?: unknown; error?: { message: string } }
  if (error !== undefined) throw new Error(error.message)
  return result
}

/** A wallet's extension: announced by EIP-6963, signing on the test's chain. `askChain` is declared in story.test.ts. */
function injectWallet(owner: string): void {
  const provider = {
    request: ({ method, params = [] }: { method: string; params?: readonly unknown[] }) =>
      method === 'eth_requestAccounts' ? Promise.resolve([owner]) : window.askChain(method, params),
  }
  const info = { uuid: '1', name: 'Testing Wallet', icon: 'data:,', rdns: 'test.wallet' }
  const announce = () =>
    window.dispatchEvent(new CustomEvent('eip6963:announceProvider', { detail: { info, provider } }))
  window.addEventListener('eip6963:requestProvider', announce)
  announce()
}
