/** S3's XML, both ways. */
import { XMLParser } from 'fast-xml-parser'
import { S3Error } from './s3-error.ts'

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

function escapeText(text: string): string {
  // What XML 1.0 cannot hold is left out, as S3 has it without an encoding type.
  const held = [...text]
    .filter(sign => sign >= ' ' || sign === '\t' || sign === '\n' || sign === '\r')
    .join('')
  return held.replace(/[&<>"]/g, sign => ENTITIES[sign]!).replace(/\r/g, '&#13;')
}

/** Text of every element, lists for those named. @throws {S3Error} MalformedXML */
export function readXml(
  text: string,
  root: string,
  lists: readonly string[],
): Readonly<Record<string, unknown>> {
  const parser = new XMLParser({
    ignoreAttributes: true,
    parseTagValue: false,
    trimValues: false,
    processEntities: true,
    isArray: name => lists.includes(name),
  })
  try {
    const read = parser.parse(text, true) as Readonly<Record<string, unknown>>
    const found = read[root]
    if (typeof found === 'object' && found !== null) return found as Readonly<Record<string, unknown>>
  } catch (cause) {
    throw new S3Error('MalformedXML', '', cause)
  }
  throw new S3Error('MalformedXML', `There is no ${root}.`)
}
