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

// What the node tells while no page is open. A browser that was woken has to show something, whatever came.
self.addEventListener('push', event => event.waitUntil(show(event.data)))

self.addEventListener('notificationclick', event => {
  event.notification.close()
  event.waitUntil(open(event.notification.data?.path))
})

async function show(data) {
  const { title, text = '', path = '/mine', key = 'cairn', network = '', sinceMs } = read(data)
  const since = typeof sinceMs === 'number' ? ` (${new Date(sinceMs).toLocaleString()})` : ''
  await self.registration.showNotification(title ?? 'Cairn', {
    body: `${text}${since}\n${network}`.trim(),
    // A newer one of the same thing takes its place, and is heard as well.
    tag: key,
    renotify: true,
    icon: '/icon-192.png',
    badge: '/badge-96.png',
    data: { path },
  })
}

function read(data) {
  try {
    return data?.json() ?? {}
  } catch {
    return {}
  }
}

/** A page of this console, and of nobody else. */
async function open(path) {
  const url = new URL(typeof path === 'string' ? path : '/mine', self.location.origin)
  if (url.origin !== self.location.origin) return
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const [page] = pages
  if (page === undefined) return void (await self.clients.openWindow(url.href))
  await page.focus()
  await page.navigate(url.href)
}

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
