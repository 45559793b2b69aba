/**
 * Opens the pages without a network: what was seen once is there again. Hashed files never change; pages and answers about
 * the network come fresh where there is one. Money and messages are never answered from here.
 */
const CACHE = 'cairn-1'
const SHELL = '/'
const REMEMBERED = ['/v1/network']

self.addEventListener('install', event => {
  event.waitUntil(fresh(new Request(SHELL, { headers: { accept: 'text/html' } }), SHELL))
  self.skipWaiting()
})

self.addEventListener('activate', event => event.waitUntil(self.clients.claim()))

self.addEventListener('fetch', event => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin) return
  if (url.pathname.startsWith('/docs')) return
  if (request.mode === 'navigate') event.respondWith(fresh(request, SHELL))
  else if (url.pathname.startsWith('/assets/')) event.respondWith(once(request))
  else if (REMEMBERED.includes(url.pathname) || /\.(svg|webmanifest)$/.test(url.pathname))
    event.respondWith(fresh(request, url.pathname))
})

async function fresh(request, key) {
  const cache = await caches.open(CACHE)
  try {
    const answer = await fetch(request)
    if (answer.ok) await cache.put(key, answer.clone())
    return answer
  } catch (error) {
    const known = await cache.match(key)
    if (known === undefined) throw error
    return known
  }
}

async function once(request) {
  const cache = await caches.open(CACHE)
  const known = await cache.match(request)
  if (known !== undefined) return known
  const answer = await fetch(request)
  if (answer.ok) await cache.put(request, answer.clone())
  return answer
}
