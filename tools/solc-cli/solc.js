#!/usr/bin/env node
// The npm `solc` (WebAssembly) behind the command line that forge expects of a native compiler:
//   solc --version
//   solc --allow-paths A --base-path B --standard-json   (JSON on standard input, every source inlined)
const fs = require('node:fs')
const path = require('node:path')
const { invokeInWasm } = require('./invokers.js')

const root = path.resolve(__dirname, '..', '..')
const args = process.argv.slice(2)

/**
 * Whatever the compiler calls by a pointer, it first takes out of its table of functions, which costs more than a quarter of
 * its time: what is there is remembered until it is set.
 */
function rememberFunctions() {
  const { get, set } = WebAssembly.Table.prototype
  const known = new WeakMap()
  let [table, functions] = [undefined, []]
  WebAssembly.Table.prototype.get = function (index) {
    if (this !== table) {
      if (!known.has(this)) known.set(this, [])
      ;[table, functions] = [this, known.get(this)]
    }
    return (functions[index] ??= get.call(this, index))
  }
  WebAssembly.Table.prototype.set = function (index, value) {
    const its = known.get(this)
    if (its !== undefined) its[index] = undefined
    return set.call(this, index, value)
  }
}

/** Loading solc installs process-wide exception handlers; take away those it added. */
function loadCompiler() {
  rememberFunctions()
  invokeInWasm(fs.readFileSync(require.resolve('solc/soljson.js'), 'latin1'))
  const before = new Set(process.listeners('uncaughtException'))
  const solc = require('solc')
  for (const listener of process.listeners('uncaughtException')) {
    if (!before.has(listener)) process.removeListener('uncaughtException', listener)
  }
  return solc
}

/** forge asks for the version on every run, and starting the WebAssembly for it costs 0.4 s: keep the answer. */
function longVersion() {
  const version = require('solc/package.json').version
  const file = path.join(root, 'node_modules', '.cache', `solc-${version}.version`)
  if (fs.existsSync(file)) return fs.readFileSync(file, 'utf8')
  const long = loadCompiler().version().replace('.Emscripten.clang', '.Linux.g++')
  fs.mkdirSync(path.dirname(file), { recursive: true })
  fs.writeFileSync(`${file}.${process.pid}`, long)
  fs.renameSync(`${file}.${process.pid}`, file)
  return long
}

function readImport(name) {
  try {
    return { contents: fs.readFileSync(path.resolve(name), 'utf8') }
  } catch {
    return { error: `not found: ${name}` }
  }
}

function writeAll(buffer) {
  for (let offset = 0; offset < buffer.length; ) {
    try {
      offset += fs.writeSync(1, buffer, offset)
    } catch (error) {
      if (error.code !== 'EAGAIN') throw error
    }
  }
}

if (args.includes('--version')) {
  process.stdout.write(`solc, the solidity compiler commandline interface\nVersion: ${longVersion()}\n`)
} else if (args.includes('--standard-json')) {
  writeAll(Buffer.from(loadCompiler().compile(fs.readFileSync(0, 'utf8'), { import: readImport })))
} else {
  console.error('tools/solc-cli: only --version and --standard-json')
  process.exitCode = 2
}
