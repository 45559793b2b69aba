/**
 * A browser as one of two machines, ended by SIGKILL again and again: the process of its page in the midst of a job, all of it in the midst of
 * the next try, once its result is brought, once it has opened it. It is started with the profile that it had, and nothing is lost: one
 * seal, one opening, the whole pay at its person's price, and no word against it. In the end its person stops it in the midst of another job, which
 * it gives back. In Chromium and in Firefox.
 */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { developmentAccount } from '../../chain/dev-accounts.ts'
import { until } from '../../node/testing/start-test-node.ts'
import { BUILT_PAGES } from '../../web/src/testing/built-pages.ts'
import { findChromium } from '../../web/src/testing/open-browser.ts'
import { inPath } from './agent/worker/sandbox/find-tool.ts'
import type { Rented } from './messages/requester-answers.ts'
import { Chromium } from './testing/browsers/chromium.ts'
import { Firefox } from './testing/browsers/firefox.ts'
import type { KillableBrowser } from './testing/browsers/killable-browser.ts'
import { compile } from './testing/compile.ts'
import { startCompute } from './testing/start-compute.ts'

const RELAYER = 20
/** Some seconds, of whole numbers and of floats whose bits are looked at. */
const LONG =
  'let s: u64 = 7; let x: f64 = 1; for (let i = 0; i < 150000000; i++) { s = s * 31 + <u64>i; x = x / 3 + <f64>s }; let p = heap.alloc(16); store<u64>(p, s); store<f64>(p + 8, x); return give(p, 16)'
/** USD for 10^9 units, and base units. */
const [TYPED, PRICE] = ['0.05', '50000']

const BROWSERS: readonly (readonly [string, string | undefined, new (path: string) => KillableBrowser])[] = [
  ['Chromium', findChromium(), Chromium],
  // Debian's package firefox-esr.
  ['Firefox', inPath('firefox-esr'), Firefox],
]

describe.each(BROWSERS)('%s', (name, path, Browser) => {
  let net: Awaited<ReturnType<typeof startCompute>>
  let browser: KillableBrowser
  beforeEach(async () => {
    net = await startCompute(1, { pagesDir: BUILT_PAGES, relay: developmentAccount(RELAYER) })
    browser = new Browser(path!)
    await browser.start()
  }, 240_000)
  afterEach(async () => {
    await browser?.stop()
    await net?.stop()
  })

  const text = () => browser.evaluate('document.body.innerText')
  const untilShown = (what: string, is: (shown: string) => boolean) =>
    until(what, async () => is(await text())).catch(async (error: Error) => {
      throw new Error([error.message, await text(), ...net.log].join('\n'))
    })
  const untilText = (wanted: string) => untilShown(wanted, shown => shown.includes(wanted))
  const press = (button: string) =>
    until(`${button} can be pressed`, async () => {
      const pressed = await browser.evaluate(
        `(() => { const one = [...document.querySelectorAll('button')].find(({ innerText, disabled }) => innerText === '${button}' && !disabled); one?.click(); return one !== undefined })()`,
      )
      return pressed === 'true'
    })
  /** What the browser does not say of charger and network, its person does, in each new tab. */
  async function openPage(): Promise<void> {
    await browser.open(`${net.test.node.url}/work`)
  }
  async function swear(): Promise<void> {
    await untilText('This browser is machine')
    await browser.evaluate(
      `document.querySelectorAll('input[type=checkbox]').forEach(one => one.checked || one.click())`,
    )
  }
  async function again(how: 'killPages' | 'kill'): Promise<void> {
    await browser[how]()
    if (how === 'kill') await browser.start()
    await openPage()
    await swear()
  }
  const stageOf = (demand: string, stage: string) =>
    untilShown(`${demand.slice(0, 8)} ${stage}`, shown => shown.includes(`${demand.slice(0, 8)} 0 ${stage}`))
  /** How often it was begun and not ended, as the browser keeps it. */
  const begun = (times: number) =>
    until(`begun ${times} times`, async () => {
      const found = await browser.evaluate(`new Promise(found => {
        const asked = indexedDB.open('cairn-work')
        asked.onerror = () => found('')
        asked.onsuccess = () => {
          const all = asked.result.transaction('begun').objectStore('begun').getAll()
          all.onsuccess = () => { asked.result.close(); found(all.result.join()) }
          all.onerror = () => found('')
        }
      })`)
      return found === String(times)
    })
  async function nextEpoch(): Promise<void> {
    await untilShown('nothing waits to be sent', shown => !/messages? waits? to be sent/.test(shown))
    await net.nextEpoch()
  }
  async function ask(): Promise<string> {
    const bytes = async (body: Uint8Array) => {
      const response = await net.ask('/-/blobs', { method: 'POST', body: new Uint8Array(body) })
      return ((await response.json()) as { id: string }).id
    }
    const what = { module: await bytes(await compile(LONG)), inputs: [await bytes(new Uint8Array(5))] }
    const terms = { fuel: 8_000_000_000, pages: 16, start: '0', perGiga: '1000000', confidence: 900_000 }
    const body = JSON.stringify({ ...what, ...terms, withinMs: 6 * 3_600_000, lastsMs: 96 * 3_600_000 })
    const response = await net.ask('/-/jobs', { method: 'POST', body })
    expect(response.status).toBe(201)
    return ((await response.json()) as { demand: string }).demand
  }
  async function becomeMachine(): Promise<string> {
    await openPage()
    await press('Make one in this browser')
    await until('the price is typed', async () => {
      const typed = await browser.evaluate(`(() => {
        const field = document.querySelector('input[inputmode=decimal]')
        if (field === null) return false
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, '${TYPED}')
        field.dispatchEvent(new Event('input', { bubbles: true }))
        return true
      })()`)
      return typed === 'true'
    })
    net.test.setClock(await net.test.chain.nowMs())
    await press('Start working')
    await swear()
    await untilText('It is for rent.')
    const link = await browser.evaluate(`document.querySelector('a[href^="/devices/"]').href`)
    return link.split('/').at(-1)!
  }

  it.skipIf(path === undefined)(
    `is killed at each step, and neither work nor pay is lost (${name})`,
    async () => {
      const id = await becomeMachine()
      // At once: what its person said of the price counts.
      await again('kill')
      await untilText('It is for rent.')
      const demand = await ask()
      await nextEpoch()
      await begun(1)
      await again('killPages')
      await begun(2)
      await again('kill')
      await stageOf(demand, 'brought')
      await again('kill')
      // With its jobs the page says what waits to be sent.
      await stageOf(demand, 'brought')
      await net.untilSigned(2)
      await nextEpoch()
      await stageOf(demand, 'opened')
      await again('kill')
      await stageOf(demand, 'opened')
      await nextEpoch()
      await stageOf(demand, 'right')
      await until('the result is here', async () => {
        const [job] = (await (await net.ask(`/-/jobs/${demand}`)).json()) as readonly Rented[]
        return job?.isHere === true && job.machines.every(({ stage }) => stage === 'right')
      })
      const { state } = await net.test.get<{ state: { record: object } }>(`/v1/devices/${id}/state`)
      expect(state.record).toMatchObject({ right: 1, wrong: 0, missed: 0, silent: false })
      expect(state.record).toMatchObject({ offer: { perGiga: PRICE } })
      const next = await ask()
      await nextEpoch()
      await stageOf(next, 'runs')
      await press('Stop')
      await untilText('It is stopped. Nothing new is begun.')
      await stageOf(next, 'given back')
    },
    480_000,
  )
})
