/** Debian's Chromium, headless, for looking at the pages as a person would. */
import { existsSync } from 'node:fs'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** What a window would load for its address bar, in a process of its own: a third of the work of opening a page. */
const NEVER_SEEN = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'PreloadTopChromeWebUI',
]
/** What playwright turns off: of two such flags the browser heeds the last. */
const OFF_ANYWAY = [
  ...[
    'AvoidUnnecessaryBeforeUnloadCheckSync',
    'DestroyProfileOnBrowserClose',
    'HttpsUpgrades',
    'LensOverlay',
  ],
  ...['HttpsFirstBalancedModeAutoEnable', 'MediaRouter', 'PaintHolding', 'ThirdPartyStoragePartitioning'],
  ...['AvoidCorsURLLoaderRestartOnRedirect', 'OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled'],
  ...['TcpPortRandomizationWin', 'PreconnectToSearch'],
]

/** Where the browser is; undefined where there is none. CAIRN_CHROMIUM names another. */
export function findChromium(): string | undefined {
  return [process.env['CAIRN_CHROMIUM'] ?? '', ...PLACES].find(path => path !== '' && existsSync(path))
}

/** What is asserted is waited for; only a page that never gets there takes this long, also on a machine that is slow and busy. */
const DEADLINE_MS = 240_000

/** @param wav what its microphone hears, again and again; none unless said. @param video what its camera sees (mjpeg), likewise */
export async function openBrowser(wav?: string, video?: string): Promise<Browser> {
  const executablePath = findChromium()
  if (executablePath === undefined)
    throw new Error('the pages are tested in Chromium: apt-get install chromium')
  // Inside a container there is often no user that could be sandboxed.
  const hearing = [
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    ...(wav === undefined ? [] : [`--use-file-for-fake-audio-capture=${wav}`]),
    ...(video === undefined ? [] : [`--use-file-for-fake-video-capture=${video}`]),
  ]
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    `--disable-features=${[...OFF_ANYWAY, ...NEVER_SEEN].join()}`,
  ]
  const browser = await chromium.launch({
    executablePath,
    args: [...args, ...(wav === undefined && video === undefined ? [] : hearing)],
  })
  const [newContext, newPage] = [browser.newContext.bind(browser), browser.newPage.bind(browser)]
  browser.newContext = async options => patient(await newContext(options))
  browser.newPage = async options => patient(await newPage(options))
  return browser
}

function patient<T extends BrowserContext | Page>(opened: T): T {
  opened.setDefaultTimeout(DEADLINE_MS)
  return opened
}
