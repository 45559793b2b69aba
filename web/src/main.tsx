/** The console: explorer of a network, for whoever wants to look. Served by the node that it asks. */
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { queries } from './api/queries.ts'
import { App } from './app.tsx'
import './styles/tokens.css'
import './styles/page.css'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has an element #root')
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
)

// Where there is none (plain http on another machine), the pages work all the same while there is a network.
window.addEventListener('load', () => void navigator.serviceWorker?.register('/sw.js'))
