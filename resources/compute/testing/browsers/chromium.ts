/** Debian's Chromium, headless, with a profile that outlives it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { until } from '../../../../node/testing/start-test-node.ts'
import { isUp, type KillableBrowser, killAll, processesOf, startedBy } from './killable-browser.ts'

export class Chromium implements KillableBrowser {
  readonly #path: string
  readonly #profile = mkdtempSync(join(tmpdir(), 'cairn-chromium-'))
  #context: BrowserContext | undefined
  #page: Page | undefined

  constructor(path: string) {
    this.#path = path
  }

  async start(): Promise<void> {
    // Inside a container there is often no user that could be sandboxed.
    const args = ['--no-sandbox', '--disable-gpu']
    this.#context = await chromium.launchPersistentContext(this.#profile, {
      executablePath: this.#path,
      args,
    })
  }

  async open(url: string): Promise<void> {
    const before = this.#context!.pages()
    this.#page = await this.#context!.newPage()
    await Promise.all(before.map(one => one.close().catch(() => undefined)))
    await this.#page.goto(url)
  }

  async evaluate(expression: string): Promise<string> {
    return String((await this.#page!.evaluate(expression)) ?? '')
  }

  async killPages(): Promise<void> {
    const [first] = this.#first()
    const pids = startedBy(first!)
      .filter(({ command }) => command.includes('--type=renderer'))
      .map(({ pid }) => pid)
    if (pids.length === 0) throw new Error('Chromium runs its pages in no process that is known')
    killAll(pids)
    await until('the pages are gone', () => !pids.some(isUp))
  }

  async kill(): Promise<void> {
    const gone = this.#context!.waitForEvent('close', { timeout: 0 })
    const all = [
      ...this.#first(),
      ...this.#first()
        .flatMap(pid => startedBy(pid))
        .map(({ pid }) => pid),
    ]
    killAll(all)
    await until('all of Chromium is gone', () => !all.some(isUp))
    await gone
    this.#context = undefined
  }

  async stop(): Promise<void> {
    if (this.#context !== undefined) await this.kill()
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 })
  }

  #first(): readonly number[] {
    const isFirst = (command: string) =>
      command.includes(`--user-data-dir=${this.#profile}`) && !command.includes('--type=')
    return processesOf(isFirst).map(({ pid }) => pid)
  }
}
