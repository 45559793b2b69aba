/** Shows what the node that serves this page answers, by its own description of it. */
const about = document.getElementById('about')
const routes = document.getElementById('routes')

function make(tag, text, ...children) {
  const element = document.createElement(tag)
  if (text !== undefined) element.textContent = text
  element.append(...children)
  return element
}

function tableOf(head, rows) {
  const table = make(
    'table',
    undefined,
    make('thead', undefined, make('tr', undefined, ...head.map(name => make('th', name)))),
    make(
      'tbody',
      undefined,
      ...rows.map(row => make('tr', undefined, ...row.map(cell => make('td', undefined, cell)))),
    ),
  )
  const wrapped = make('div', undefined, table)
  wrapped.className = 'table'
  return wrapped
}

/** Each code of a problem on a line of its own, as code. */
function inWords(description) {
  const cell = make('div')
  for (const line of description.split(/ (?=`)/)) {
    const [, code, rest] = /^`([^`]+)`(.*)$/.exec(line) ?? []
    cell.append(code === undefined ? make('div', line) : make('div', undefined, make('code', code), rest))
  }
  return cell
}

/** A type in a word or two; one that has a name leads to it. */
function typeOf({ $ref, type, items, enum: choices, const: only, anyOf, oneOf, additionalProperties }) {
  if ($ref !== undefined) {
    const name = $ref.split('/').at(-1)
    return Object.assign(make('a', name), { href: `#type-${name}` })
  }
  if (items !== undefined) return make('span', 'list of ', typeOf(items))
  if (choices !== undefined) return make('span', choices.join(' or '))
  if (only !== undefined) return make('span', String(only))
  const several = anyOf ?? oneOf
  if (several !== undefined && several.every(one => one.properties === undefined))
    return make('span', several.map(one => one.type).join(' or '))
  if (several !== undefined) return make('span', 'one of these')
  if (type === 'object' && typeof additionalProperties === 'object')
    return make('span', Object.keys(additionalProperties).length === 0 ? 'by name' : 'by name: ', typeOf(additionalProperties))
  return make('span', type ?? '')
}

/** The schema that has the fields: itself, or what a list or a map is of. */
function inner(schema) {
  if (schema.items !== undefined) return inner(schema.items)
  const { additionalProperties: more } = schema
  return schema.properties === undefined && typeof more === 'object' ? inner(more) : schema
}

/** What stands between backquotes is code. */
function codeIn(text) {
  return text.split('`').map((part, at) => (at % 2 === 1 ? make('code', part) : part))
}

function showSchema(schema) {
  const { properties = {}, required = [], oneOf, anyOf } = inner(schema)
  const several = (oneOf ?? anyOf ?? []).filter(one => one.properties !== undefined)
  if (several.length > 0) return make('div', undefined, ...several.map(showSchema))
  const fields = Object.entries(properties)
  if (fields.length === 0) return make('p', undefined, typeOf(schema))
  const list = make('dl')
  list.className = 'fields'
  for (const [name, field] of fields) {
    const kind = make('span', required.includes(name) ? '' : 'optional ', typeOf(field))
    list.append(make('dt', undefined, make('code', name), ' ', kind))
    if (field.description !== undefined) list.append(make('dd', undefined, ...codeIn(field.description)))
    const deeper = inner(field)
    if (field.$ref === undefined && (deeper.properties ?? deeper.oneOf) !== undefined)
      list.append(make('dd', undefined, showSchema(field)))
  }
  return list
}

function showType([name, schema]) {
  const section = make('section', undefined, make('h2', name), showSchema(schema))
  section.id = `type-${name}`
  return section
}

function showRoute(path, method, { summary, parameters = [], requestBody, responses }) {
  const section = make('section', undefined, make('h2', `${method.toUpperCase()} ${path}`), make('p', summary))
  section.className = 'route'
  if (parameters.length > 0)
    section.append(
      tableOf(
        ['parameter', 'in', 'what it is'],
        parameters.map(({ name, in: where, description }) => [make('code', name), where, description]),
      ),
    )
  const said = Object.entries(responses).map(([status, { description, content }]) => [
    make('code', status),
    inWords(description),
    make('code', Object.keys(content ?? {}).join(', ')),
  ])
  if (requestBody !== undefined) {
    const [type] = Object.keys(requestBody.content)
    said.unshift(['body', requestBody.description, make('code', type)])
  }
  section.append(tableOf(['answer', 'what it means', 'type'], said))
  const schema = responses['200']?.content?.['application/json']?.schema
  if (schema !== undefined)
    section.append(make('details', undefined, make('summary', 'The fields of the answer'), showSchema(schema)))
  return section
}

try {
  const { info, paths, components } = await (await fetch('/openapi.json')).json()
  about.replaceChildren(
    `${info.description} Made from `,
    Object.assign(make('a', '/openapi.json'), { href: '/openapi.json' }),
    ', which generators of clients read.',
  )
  for (const [path, methods] of Object.entries(paths))
    for (const [method, route] of Object.entries(methods)) routes.append(showRoute(path, method, route))
  routes.append(make('h2', 'What several routes answer'), ...Object.entries(components.schemas).map(showType))
} catch (error) {
  about.textContent = `This node does not say what it answers: ${error.message}`
}
