/** The console: explorer of a network, for whoever wants to look. Served by the node that it asks. */
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RESOURCE_PAGES } from '../resources/pages.ts'
import { queries } from '../web/src/api/queries.ts'
import { App } from '../web/src/app.tsx'
import { Checkers } from '../web/src/checker.ts'
import { speak, wantedLanguage } from '../web/src/languages/language.ts'
import { readSettings } from '../web/src/me/settings.ts'
import { ResourcePages } from '../web/src/resource-page.ts'
import { loadFont } from '../web/src/styles/font.ts'
import '../web/src/styles/tokens.css'
import '../web/src/styles/base.css'
import '../web/src/styles/frame.css'
import '../web/src/styles/parts.css'
import '../web/src/styles/charts.css'
import '../web/src/styles/governance.css'
import '../web/src/styles/shares.css'

/** The kernel and all rules: as large as all the rest, and loaded by whoever checks an epoch. */
const openChecker = () =>
  new Worker(new URL('./recompute-in-browser.ts', import.meta.url), { type: 'module' })

loadFont()
const root = document.getElementById('root')
if (root === null) throw new Error('index.html has an element #root')
const pages = createRoot(root)
const show = () =>
  pages.render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <ResourcePages value={RESOURCE_PAGES}>
          <Checkers value={openChecker}>
            <App />
          </Checkers>
        </ResourcePages>
      </QueryClientProvider>
    </StrictMode>,
  )
// Nothing is shown in English first to whoever reads another language; where its texts do not come, English is better than nothing.
void speak(wantedLanguage(readSettings().language, navigator.languages), navigator.languages).then(show, show)

// Where there is none (plain http on another machine), the pages work all the same while there is a network.
const register = () => void navigator.serviceWorker?.register('/sw.js')
// WebAssembly that a module waits for may come after the document is complete.
if (document.readyState === 'complete') register()
else window.addEventListener('load', register)
