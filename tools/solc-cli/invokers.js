/**
 * Calls of the compiler that may throw, without JavaScript in between. It was built for engines that know no exceptions in
 * WebAssembly: whatever may throw is called by a function of JavaScript, `invoke_` and what goes in and out, which catches. With
 * millions of such calls that is a third of its time. Here are the same functions in WebAssembly, which every Node 24 knows.
 *
 * Law: what is thrown, caught and handed on is what those functions throw, catch and hand on. Those with 64-bit numbers, which
 * JavaScript gets in halves, stay as they are.
 */
const TYPES = { i: 0x7f, f: 0x7d, d: 0x7c }
const ZERO = { i: [0x41, 0], f: [0x43, 0, 0, 0, 0], d: [0x44, 0, 0, 0, 0, 0, 0, 0, 0] }
const [EXTERNREF, FUNCREF, VOID] = [0x6f, 0x70, 0x40]
const NAME = /^invoke_([vifd])([ifd]*)$/

const whole = value => (value < 128 ? [value] : [(value & 127) | 128, ...whole(value >>> 7)])
const list = items => [...whole(items.length), ...items.flat()]
const text = value => list([...Buffer.from(value)].map(byte => [byte]))
const section = (id, items) => sized(id, list(items))
const sized = (id, bytes) => [id, ...whole(bytes.length), ...bytes]
const moduleOf = (...sections) =>
  new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, ...sections.flat()))
const functionType = (takes, gives) => [
  0x60,
  ...list(takes.map(type => [type])),
  ...list(gives.map(type => [type])),
]
const bodyOf = (locals, code) => {
  const bytes = [...list(locals), ...code, 0x0b]
  return [...whole(bytes.length), ...bytes]
}
/** A signed number below 2^31, as a constant has it. */
const constant = value => (value < 64 ? [0x41, value] : [0x41, (value & 127) | 128, ...signed(value >> 7)])
const signed = value => (value < 64 ? [value] : [(value & 127) | 128, ...signed(value >> 7)])

function signatureOf(name) {
  const [, gives, takes] = NAME.exec(name)
  return {
    gives: gives === 'v' ? [] : [TYPES[gives]],
    takes: [...takes].map(letter => TYPES[letter]),
    zero: ZERO[gives] ?? [],
  }
}

/** What the compiler is handed: it exists before the compiler's table does, and goes on to what is put into its own. */
function makeDoors(signatures) {
  const count = signatures.length
  const types = signatures.map(({ takes, gives }) => functionType([TYPES.i, ...takes], gives))
  const bodies = signatures.map(({ takes }, at) =>
    bodyOf([], [...gets(0, takes.length + 1), ...constant(at), 0x11, ...whole(at), 0]),
  )
  const names = signatures.map((_, at) => [...text(String(at)), 0, ...whole(at)])
  return new WebAssembly.Instance(
    moduleOf(
      section(1, types),
      section(3, signatures.map((_, at) => whole(at))),
      section(4, [[FUNCREF, 0, ...whole(count)]]),
      section(7, [...names, [...text('table'), 1, 0]]),
      section(10, bodies),
    ),
  ).exports
}

const gets = (from, count) => Array.from({ length: count }, (_, index) => [0x20, ...whole(from + index)]).flat()

/** The calls themselves, through the compiler's own table. */
function makeInvokers(signatures, compiler) {
  const [SAVE, RESTORE, THREW, CHECK] = [0, 1, 2, 3]
  const own = [
    ...[functionType([], [TYPES.i]), functionType([TYPES.i], []), functionType([TYPES.i, TYPES.i], [])],
    functionType([EXTERNREF], []),
  ]
  const inner = signatures.map(({ takes, gives }) => functionType(takes, gives))
  const outer = signatures.map(({ takes, gives }) => functionType([TYPES.i, ...takes], gives))
  const bodies = signatures.map(({ takes, gives, zero }, at) => {
    const stack = [0x20, ...whole(takes.length + 1)]
    const call = [...gets(1, takes.length), 0x20, 0, 0x11, ...whole(own.length + at), 0]
    const caught = [...stack, 0x10, RESTORE, 0x10, CHECK, 0x41, 1, 0x41, 0, 0x10, THREW, ...zero]
    const code = [0x10, SAVE, 0x21, ...whole(takes.length + 1), 0x06, gives[0] ?? VOID, ...call, 0x07, 0, ...caught, 0x0b]
    return bodyOf([[1, TYPES.i]], code)
  })
  const importOf = (name, what) => [...text('compiler'), ...text(name), ...what]
  const imports = [
    ...['save', 'restore', 'threw', 'check'].map((name, at) => importOf(name, [0, at])),
    importOf('table', [1, FUNCREF, 0, 0]),
    importOf('thrown', [4, 0, CHECK]),
  ]
  return new WebAssembly.Instance(
    moduleOf(
      section(1, [...own, ...inner, ...outer]),
      section(2, imports),
      section(3, signatures.map((_, at) => whole(own.length + signatures.length + at))),
      section(7, signatures.map((_, at) => [...text(String(at)), 0, ...whole(own.length + at)])),
      section(10, bodies),
    ),
    { compiler },
  ).exports
}

/** As the compiler's own functions do: what it throws itself is a number. */
function check(thrown) {
  if (typeof thrown !== 'number') throw thrown
}

/** @param source of the compiler, which says how it calls what it needs. Where it does not, all stays as it is. */
function invokeInWasm(source) {
  const exportOf = name => source.match(new RegExp(`\\["${name}"\\] = asm\\["(\\w+)"\\]`))?.[1]
  const names = ['stackSave', 'stackRestore', '_setThrew'].map(exportOf)
  if (names.includes(undefined)) return
  const { Instance } = WebAssembly
  WebAssembly.Instance = function (module, imports) {
    const given = Object.entries(imports?.a ?? {}).filter(([, value]) => NAME.test(value.name))
    if (given.length === 0) return new Instance(module, imports)
    const signatures = given.map(([, { name }]) => signatureOf(name))
    const doors = makeDoors(signatures)
    const a = { ...imports.a }
    for (const [at, [key]] of given.entries()) a[key] = doors[String(at)]
    const instance = new Instance(module, { a })
    const table = Object.values(instance.exports).find(value => value instanceof WebAssembly.Table)
    const [save, restore, threw] = names.map(name => instance.exports[name])
    const invokers = makeInvokers(signatures, { save, restore, threw, check, table, thrown: WebAssembly.JSTag })
    for (const at of given.keys()) doors.table.set(at, invokers[String(at)])
    return instance
  }
}

module.exports = { invokeInWasm }
