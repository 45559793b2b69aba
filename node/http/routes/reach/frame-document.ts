/** A document of one script for one machine, with what it may do. Only pages of this node may show it. */

/** @param policy what it may do, for browsers @param script plain: the policy names it by its hash */
export function respondDocument(
  base: URL,
  title: string,
  script: string,
  policy: readonly string[],
): Response {
  const address = `${base.origin}${base.pathname.replace(/\/+$/, '')}`
  const html = `<!doctype html><html lang="en" data-base="${escaped(address)}"><title>${title}</title><body><script>${script}</script></html>`
  return new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy.join('; '),
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    },
  })
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
