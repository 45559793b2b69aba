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
  if (schema !== undefined) {
    const shape = make('pre', JSON.stringify(schema, undefined, 2))
    shape.tabIndex = 0
    section.append(make('details', undefined, make('summary', 'The shape of the answer'), shape))
  }
  return section
}

try {
  const { info, paths } = await (await fetch('/openapi.json')).json()
  about.replaceChildren(
    `${info.description} Made from `,
    Object.assign(make('a', '/openapi.json'), { href: '/openapi.json' }),
    ', which generators of clients read.',
  )
  for (const [path, methods] of Object.entries(paths))
    for (const [method, route] of Object.entries(methods)) routes.append(showRoute(path, method, route))
} catch (error) {
  about.textContent = `This node does not say what it answers: ${error.message}`
}
