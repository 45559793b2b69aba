/**
 * The documents as pages that a node serves beside its console: `/docs`, one page for each file of docs/, the README and the
 * architecture, and `/docs/api` for the routes of the node that serves it. Part of `npm run web`.
 */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { Marked, type Tokens } from 'marked'
import { GROUPS, referenceDocument } from './reference.ts'
import { ROOT } from './source-files.ts'

export interface Document {
  /** Relative to the root, with forward slashes. */
  readonly path: string
  /** Under `/docs/`. */
  readonly name: string
  readonly title: string
  readonly text: string
}

const OUT = join(ROOT, 'web/dist/docs')
/** The same type as the console's. */
const FONT = 'node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'
const STYLES = [
  ...['tokens', 'base', 'frame', 'parts'].map(name => `web/src/styles/${name}.css`),
  'tools/docs/docs.css',
]
/** As a newcomer reads them; whatever is not named comes after these. */
const ORDER = [
  'readme',
  'guide-launch',
  'guide-operate',
  'governance',
  'guide-join',
  'devices',
  'guide-resource',
  'primitives',
  'guide-storage',
  's3',
  'architecture',
  'protocol',
  'formats',
  'agreement',
  'reason-codes',
  'glossary',
  ...GROUPS.map(({ name }) => name),
]

export function readDocuments(): readonly Document[] {
  const paths = [
    'README.md',
    'ARCHITECTURE.md',
    ...readdirSync(join(ROOT, 'docs')).map(file => `docs/${file}`),
  ]
  const found = paths
    .filter(path => path.endsWith('.md'))
    .map((path): Document => {
      const text = readFileSync(join(ROOT, path), 'utf8')
      const title = /^# (.+)$/m.exec(text)?.[1] ?? path
      return { path, text, title, name: posix.basename(path, '.md').toLowerCase() }
    })
  found.push(...GROUPS.map(referenceDocument))
  const rank = ({ name }: Document) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length)
  return found.toSorted((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1))
}

/** A document's HTML. Links to other documents lead to their pages; those to the code are only named. */
export function renderDocument(document: Document, all: readonly Document[]): string {
  const names = new Map(all.map(({ path, name }) => [path, name]))
  const marked = new Marked({ gfm: true })
  marked.use({
    renderer: {
      heading({ tokens, depth }: Tokens.Heading) {
        const inner = this.parser.parseInline(tokens)
        return `<h${depth} id="${anchorOf(inner)}">${inner}</h${depth}>\n`
      },
      link({ href, tokens }: Tokens.Link) {
        const inner = this.parser.parseInline(tokens)
        const target = targetOf(href, document, names)
        return target === undefined ? inner : `<a href="${escapeHtml(target)}">${inner}</a>`
      },
      image({ text }: Tokens.Image) {
        return escapeHtml(text)
      },
      code({ text }: Tokens.Code) {
        // It can be moved sideways, also by keyboard.
        return `<pre tabindex="0"><code>${escapeHtml(text)}</code></pre>\n`
      },
      html({ text }: Tokens.HTML | Tokens.Tag) {
        // Whoever reads it here has the console before them.
        return text.startsWith('<picture>') ? '' : escapeHtml(text)
      },
    },
  })
  const html = marked.parse(document.text, { async: false })
  return html
    .replaceAll('<table>', '<div class="table" tabindex="0" role="region" aria-label="Table"><table>')
    .replaceAll('</table>', '</table></div>')
}

function targetOf(href: string, { path }: Document, names: ReadonlyMap<string, string>): string | undefined {
  if (/^https?:/.test(href)) return href
  const [file = '', anchor] = href.split('#', 2)
  const behind = anchor === undefined ? '' : `#${anchor}`
  if (file === '') return behind
  const name = names.get(posix.join(posix.dirname(path), file))
  return name === undefined ? undefined : `/docs/${name}${behind}`
}

/** As it is on the pages of code hosts, so that one link is right in both places. */
function anchorOf(html: string): string {
  const text = html.replaceAll(/<[^>]+>/g, '').replaceAll(/&[a-z0-9#]+;/g, '')
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')
}

function escapeHtml(text: string): string {
  const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return text.replaceAll(/[&<>"]/g, sign => named[sign]!)
}

function pageOf(title: string, here: string, body: string, all: readonly Document[]): string {
  const entries = [...all.map(({ name, title: own }) => [name, shortOf(own)]), ['api', 'The node’s API']]
  const links = entries.map(
    ([name, own]) =>
      `<li><a href="/docs/${name}"${name === here ? ' aria-current="page"' : ''}>${escapeHtml(own!)}</a></li>`,
  )
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} · Cairn</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/docs/docs.css">
${here === 'api' ? '<script type="module" src="/docs/api.js"></script>' : ''}
</head>
<body>
<a class="skip" href="#content">To the content</a>
<header class="top"><div class="top-in"><a class="brand" href="/"><img src="/icon.svg" alt="" width="24" height="24"><span>Cairn</span></a>
<nav aria-label="Elsewhere"><a href="/">Back to the network</a><a class="narrow" href="#documents">Documents</a></nav></div></header>
<div class="docs">
<main id="content" tabindex="-1">${body}</main>
<nav id="documents" class="contents" aria-label="Documents"><h2>Documents</h2><ul>${links.join('')}</ul></nav>
</div>
</body>
</html>
`
}

/** What stands before the colon; of references, all. */
function shortOf(title: string): string {
  return title.startsWith('Reference') ? title : title.split(/[:,]/, 1)[0]!
}

const API = '<h1>The node’s API</h1><p id="about">Loading what this node answers…</p><div id="routes"></div>'

if (import.meta.main) {
  const all = readDocuments()
  mkdirSync(OUT, { recursive: true })
  const write = (name: string, text: string) => writeFileSync(join(OUT, name), text)
  for (const document of all)
    write(`${document.name}.html`, pageOf(document.title, document.name, renderDocument(document, all), all))
  write('index.html', pageOf('Documents', 'readme', renderDocument(all[0]!, all), all))
  write('api.html', pageOf('The node’s API', 'api', API, all))
  write('api.js', readFileSync(join(ROOT, 'tools/docs/api.js'), 'utf8'))
  copyFileSync(join(ROOT, FONT), join(OUT, 'inter.woff2'))
  write('docs.css', STYLES.map(path => readFileSync(join(ROOT, path), 'utf8')).join('\n'))
}
