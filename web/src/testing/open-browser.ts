/** Debian's Chromium, headless, for looking at the pages as a person would. */
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where the browser is; undefined where there is none. CAIRN_CHROMIUM names another. */
export function findChromium(): string | undefined {
  return [process.env['CAIRN_CHROMIUM'] ?? '', ...PLACES].find(path => path !== '' && existsSync(path))
}

export function openBrowser(): Promise<Browser> {
  const executablePath = findChromium()
  if (executablePath === undefined)
    throw new Error('the pages are tested in Chromium: apt-get install chromium')
  // Inside a container there is often no user that could be sandboxed.
  return chromium.launch({ executablePath, args: ['--no-sandbox'] })
}
