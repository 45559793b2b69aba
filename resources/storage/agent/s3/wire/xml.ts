/** S3's XML, both ways. */
import { SaxesParser } from 'saxes'
import { S3Error } from '../s3-error.ts'

/** Elements in their order; a list is an element that comes again and again. */
export type Xml = readonly (readonly [name: string, value: string | number | boolean | Xml])[]

const NAMESPACE = 'http://s3.amazonaws.com/doc/2006-03-01/'

export function writeXml(root: string, content: Xml, namespace = NAMESPACE): string {
  const space = namespace === '' ? '' : ` xmlns="${namespace}"`
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root}${space}>${inner(content)}</${root}>`
}

function inner(content: Xml): string {
  return content
    .map(
      ([name, value]) =>
        `<${name}>${typeof value === 'object' ? inner(value) : escapeText(String(value))}</${name}>`,
    )
    .join('')
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** What XML 1.0 cannot hold, and what a reader would make a line feed or a space of. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is escaped
const ODD = /[\0-\x1f\x7f-\x9f\u2028\ufffe\uffff]/g

/** Nothing is left out: a control character comes as its number, as S3 sends it to who did not ask for encoding-type=url. */
function escapeText(text: string): string {
  return text
    .replace(/[&<>"]/g, sign => ENTITIES[sign]!)
    .replace(ODD, sign => `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`)
}

/** An element of what a client sent, by its local name, whatever its namespace. */
export interface XmlElement {
  readonly name: string
  /** All of its own text: entities and numbers resolved, CDATA as it stands, without comments. */
  readonly text: string
  readonly children: readonly XmlElement[]
}

const [MOST_DEPTH, MOST_ELEMENTS] = [8, 100_000]

/**
 * XML 1.0 with namespaces, read strictly. No document type, and so no entities but XML's own five and numbers.
 * @throws {S3Error} MalformedXML, with what is wrong and where
 */
export function readXml(text: string, root: string): XmlElement {
  const found = parse(text)
  if (found.name !== root) throw new S3Error('MalformedXML', `There is no ${root}.`)
  return found
}

function parse(text: string): XmlElement {
  const open: Draft[] = [{ name: '', text: '', children: [] }]
  let elements = 0
  const parser = new SaxesParser({ xmlns: true, ...versionOf(text) })
  parser.on('error', error => refuse(error.message))
  parser.on('doctype', () => refuse('A document type is not read.'))
  parser.on('opentag', ({ local }) => {
    if (open.length > MOST_DEPTH) refuse(`At most ${MOST_DEPTH} elements within each other are read.`)
    if (++elements > MOST_ELEMENTS) refuse(`At most ${MOST_ELEMENTS} elements are read.`)
    const element = { name: local, text: '', children: [] }
    open.at(-1)!.children.push(element)
    open.push(element)
  })
  const addText = (more: string) => {
    open.at(-1)!.text += more
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => void open.pop())
  parser.write(text).close()
  return open[0]!.children[0] ?? refuse('There is no element.')
}

interface Draft {
  readonly name: string
  text: string
  readonly children: Draft[]
}

const CONTROL = /&#(?:x0*(?:[1-8bcef]|1[0-9a-f])|0*(?:[1-8]|1[124-9]|2\d|3[01]));/i

/**
 * Only XML 1.1 can name a control character by its number, as our own listings do. It would make line feeds of U+0085 and
 * U+2028, so that a text with both is none that can be read for certain.
 */
function versionOf(text: string): object {
  if (!CONTROL.test(text)) return {}
  if (/[\u0085\u2028]/.test(text)) refuse('Name U+0085 and U+2028 by their numbers.')
  return { defaultXMLVersion: '1.1', forceXMLVersion: true }
}

function refuse(why: string): never {
  throw new S3Error('MalformedXML', why)
}

/** The one child of that name; undefined where there is none. @throws {S3Error} MalformedXML where it comes again */
export function childOf({ children }: XmlElement, name: string): XmlElement | undefined {
  const [first, again] = children.filter(child => child.name === name)
  if (again !== undefined) refuse(`${name} is there twice.`)
  return first
}

/** Text of the one child of that name. @throws {S3Error} MalformedXML */
export function textOf(element: XmlElement, name: string): string | undefined {
  const child = childOf(element, name)
  if (child !== undefined && child.children.length > 0) refuse(`${name} is a text.`)
  return child?.text
}
