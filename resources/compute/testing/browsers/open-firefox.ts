/** Debian's Firefox, headless, spoken to by Playwright as Chromium is (web/src/testing/open-browser.ts). */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, firefox } from 'playwright-core'

const ANSWERING = fileURLToPath(new URL('firefox-answering.ts', import.meta.url))
/** What is asserted is waited for; only a page that never gets there takes this long, also on a machine that is slow and busy. */
const DEADLINE_MS = 240_000

/** @param path Debian's package firefox-esr */
export async function openFirefox(path: string): Promise<Browser> {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-answering-'))
  const executablePath = join(folder, 'firefox')
  writeFileSync(executablePath, `#!/bin/sh\nexec '${process.execPath}' '${ANSWERING}' '${path}' "$@"\n`)
  chmodSync(executablePath, 0o700)
  const browser = await firefox.launch({ executablePath, channel: 'moz-firefox' })
  browser.once('disconnected', () => rmSync(folder, { recursive: true, force: true }))
  const newContext = browser.newContext.bind(browser)
  browser.newContext = async options => {
    const context = await newContext(options)
    context.setDefaultTimeout(DEADLINE_MS)
    return context
  }
  return browser
}
