/**
 * Debian's Firefox, headless, with a profile that outlives it. It is spoken to by WebDriver BiDi (w3.org/TR/webdriver-bidi), which it answers itself
 * at a port of its own.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { until } from '../../../../node/testing/start-test-node.ts'
import { isUp, type KillableBrowser, killAll, processesOf, startedBy } from './killable-browser.ts'
import { type Bidi, openBidi } from './webdriver-bidi.ts'

/** It asks nobody in the world for anything, and begins with an empty tab also after it was killed again and again. */
const SETTINGS: Readonly<Record<string, boolean | number | string>> = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.tabs.remote.autostart': true,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.startup.max_resumed_crashes': -1,
  'toolkit.telemetry.enabled': false,
}

export class Firefox implements KillableBrowser {
  readonly #path: string
  readonly #profile = mkdtempSync(join(tmpdir(), 'cairn-firefox-'))
  #process: ChildProcess | undefined
  #bidi: Bidi | undefined
  #tab = ''

  constructor(path: string) {
    this.#path = path
    const lines = Object.entries(SETTINGS).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
    )
    writeFileSync(join(this.#profile, 'user.js'), lines.join(''))
  }

  async start(): Promise<void> {
    const args = ['--headless', '--no-remote', '--profile', this.#profile, '--remote-debugging-port', '0']
    const env = { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' }
    const started = spawn(this.#path, args, { stdio: ['ignore', 'ignore', 'pipe'], env })
    this.#process = started
    let said = ''
    started.stderr.on('data', (data: Buffer) => {
      said = `${said}${data}`.slice(-8_000)
    })
    const url = await until('Firefox listens', () => /BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1])
    this.#bidi = await openBidi(`${url}/session`)
    await this.#bidi.ask('session.new', { capabilities: {} })
  }

  async open(url: string): Promise<void> {
    const bidi = this.#bidi!
    const { contexts } = (await bidi.ask('browsingContext.getTree', { maxDepth: 0 })) as {
      readonly contexts: readonly { readonly context: string }[]
    }
    const { context } = (await bidi.ask('browsingContext.create', { type: 'tab' })) as {
      readonly context: string
    }
    // One whose process was ended is gone already, or goes by itself.
    for (const one of contexts)
      await bidi.ask('browsingContext.close', { context: one.context }).catch(() => undefined)
    this.#tab = context
    await bidi.ask('browsingContext.navigate', { context, url, wait: 'complete' })
  }

  async evaluate(expression: string): Promise<string> {
    const said = (await this.#bidi!.ask('script.evaluate', {
      expression,
      target: { context: this.#tab },
      awaitPromise: true,
    })) as {
      readonly type: string
      readonly result?: { readonly value?: unknown }
      readonly exceptionDetails?: { readonly text: string }
    }
    if (said.type !== 'success') throw new Error(said.exceptionDetails?.text ?? said.type)
    return String(said.result?.value ?? '')
  }

  async killPages(): Promise<void> {
    const pids = this.#first()
      .flatMap(pid => startedBy(pid))
      .filter(({ command }) => command.includes('-contentproc') && command.endsWith(' tab'))
      .map(({ pid }) => pid)
    if (pids.length === 0) throw new Error('Firefox runs its pages in no process that is known')
    killAll(pids)
    await until('the pages are gone', () => !pids.some(isUp))
  }

  async kill(): Promise<void> {
    const first = this.#first()
    const all = [...first, ...first.flatMap(pid => startedBy(pid)).map(({ pid }) => pid)]
    killAll(all)
    await until('all of Firefox is gone', () => !all.some(isUp))
    this.#bidi?.close()
    this.#process = undefined
  }

  async stop(): Promise<void> {
    if (this.#process !== undefined) await this.kill()
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 })
  }

  #first(): readonly number[] {
    const isFirst = (command: string) =>
      command.includes(`--profile ${this.#profile}`) && !command.includes('-contentproc')
    return processesOf(isFirst).map(({ pid }) => pid)
  }
}
