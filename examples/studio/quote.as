// What a film would take: `frames`, `width`, `height` and `samples` out of whatever it is given, `frames=24&width=640` say, and how many rays and
// units of fuel frames.wasm would burn for it, as JSON. Called by visitors of the shop, and as a function by anybody.

export function alloc(bytes: i32): usize {
  return heap.alloc(bytes)
}

// A ray costs about so much; measured with frames.wasm at 32 × 18 and four samples.
const FUEL_PER_RAY: u64 = 1654
const MOST: u64 = 1000000

let input: usize = 0
let length: i32 = 0

// The number that stands behind `name=` for the first time, or what it is otherwise.
function numberOf(name: string, usual: u64): u64 {
  for (let at = 0; at + name.length < length; at++) {
    let same = 0
    while (same < name.length && load<u8>(input + at + same) == name.charCodeAt(same)) same++
    if (same < name.length || load<u8>(input + at + same) != 61) continue
    let found: u64 = 0
    let digits = 0
    for (let from = at + same + 1; from < length; from++) {
      const digit = i32(load<u8>(input + from)) - 48
      if (digit < 0 || digit > 9 || found > MOST) break
      found = found * 10 + u64(digit)
      digits++
    }
    return digits == 0 || found > MOST ? usual : found
  }
  return usual
}

let output: usize = 0
let written: i32 = 0

function write(text: string): void {
  for (let at = 0; at < text.length; at++) store<u8>(output + written++, text.charCodeAt(at))
}

function writeNumber(value: u64): void {
  let scale: u64 = 1
  while (value / scale > 9) scale *= 10
  for (; scale > 0; scale /= 10) store<u8>(output + written++, 48 + u8((value / scale) % 10))
}

export function run(at: usize, bytes: i32): u64 {
  input = at
  length = bytes
  output = heap.alloc(256)
  const frames = numberOf('frames', 24)
  const rays = frames * numberOf('width', 640) * numberOf('height', 360) * numberOf('samples', 16)
  write('{"frames":')
  writeNumber(frames)
  write(',"rays":')
  writeNumber(rays)
  write(',"fuel":')
  writeNumber(rays * FUEL_PER_RAY)
  write('}\n')
  return (u64(output) << 32) | u64(written)
}
