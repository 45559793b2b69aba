/** Debian's Chromium, headless, for looking at the pages as a person would. */
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

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

/** @param wav what its microphone hears, again and again; none unless said. */
export function openBrowser(wav?: string): Promise<Browser> {
  const executablePath = findChromium()
  if (executablePath === undefined)
    throw new Error('the pages are tested in Chromium: apt-get install chromium')
  // Inside a container there is often no user that could be sandboxed.
  const hearing = [
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-audio-capture=${wav}`,
  ]
  const args = ['--no-sandbox', `--disable-features=${[...OFF_ANYWAY, ...NEVER_SEEN].join()}`]
  return chromium.launch({ executablePath, args: [...args, ...(wav === undefined ? [] : hearing)] })
}
