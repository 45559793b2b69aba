// A small path tracer: three balls on a floor, one of them a lamp, seen by a camera that goes round them. One frame for an input of five
// numbers, `frame frames width height samples`; the result is a picture in PPM. The same input gives the same picture on every machine.

export function alloc(bytes: i32): usize {
  return heap.alloc(bytes)
}

let state: u64 = 1

function random(): f64 {
  state ^= state << 13
  state ^= state >> 7
  state ^= state << 17
  return f64(state >> 11) / 9007199254740992.0
}

// A vector's parts, where functions leave what they found.
let hitT: f64 = 0
let nx: f64 = 0
let ny: f64 = 0
let nz: f64 = 0
let red: f64 = 0
let green: f64 = 0
let blue: f64 = 0
let light: f64 = 0
let mirror: bool = false

function ball(ox: f64, oy: f64, oz: f64, dx: f64, dy: f64, dz: f64, cx: f64, cy: f64, cz: f64, r: f64): bool {
  const lx = ox - cx, ly = oy - cy, lz = oz - cz
  const b = lx * dx + ly * dy + lz * dz
  const d = b * b - (lx * lx + ly * ly + lz * lz - r * r)
  if (d < 0) return false
  const t = -b - Math.sqrt(d)
  if (t < 1e-4 || t > hitT) return false
  hitT = t
  nx = (lx + dx * t) / r
  ny = (ly + dy * t) / r
  nz = (lz + dz * t) / r
  return true
}

function find(ox: f64, oy: f64, oz: f64, dx: f64, dy: f64, dz: f64): bool {
  hitT = 1e9
  let found = false
  if (dy < -1e-6) {
    const t = -oy / dy
    if (t > 1e-4) {
      found = true
      hitT = t
      nx = 0
      ny = 1
      nz = 0
      const x = i32(Math.floor(ox + dx * t)), z = i32(Math.floor(oz + dz * t))
      const tone = ((x + z) & 1) == 0 ? 0.8 : 0.35
      red = green = blue = tone
      light = 0
      mirror = false
    }
  }
  if (ball(ox, oy, oz, dx, dy, dz, -1.2, 1, 0, 1)) {
    found = true
    red = 0.85
    green = 0.25
    blue = 0.2
    light = 0
    mirror = false
  }
  if (ball(ox, oy, oz, dx, dy, dz, 1.2, 1, 0.4, 1)) {
    found = true
    red = green = blue = 0.95
    light = 0
    mirror = true
  }
  if (ball(ox, oy, oz, dx, dy, dz, 0, 3.6, -0.6, 0.9)) {
    found = true
    red = green = blue = 1
    light = 5
    mirror = false
  }
  return found
}

// The colour of a ray, in red, green and blue.
function trace(ox: f64, oy: f64, oz: f64, dx: f64, dy: f64, dz: f64): void {
  let tr: f64 = 1, tg: f64 = 1, tb: f64 = 1
  let sr: f64 = 0, sg: f64 = 0, sb: f64 = 0
  for (let bounce = 0; bounce < 5; bounce++) {
    if (!find(ox, oy, oz, dx, dy, dz)) {
      const sky = 0.25 + 0.25 * Math.max(0, dy)
      sr += tr * sky
      sg += tg * sky
      sb += tb * sky * 1.3
      break
    }
    tr *= red
    tg *= green
    tb *= blue
    if (light > 0) {
      sr += tr * light
      sg += tg * light
      sb += tb * light
      break
    }
    ox += dx * hitT
    oy += dy * hitT
    oz += dz * hitT
    if (mirror) {
      const k = 2 * (dx * nx + dy * ny + dz * nz)
      dx -= k * nx
      dy -= k * ny
      dz -= k * nz
    } else {
      let x: f64, y: f64, z: f64, q: f64
      do {
        x = 2 * random() - 1
        y = 2 * random() - 1
        z = 2 * random() - 1
        q = x * x + y * y + z * z
      } while (q > 1 || q < 1e-6)
      const s = 1 / Math.sqrt(q)
      dx = nx + x * s * 0.999
      dy = ny + y * s * 0.999
      dz = nz + z * s * 0.999
      const m = 1 / Math.sqrt(dx * dx + dy * dy + dz * dz)
      dx *= m
      dy *= m
      dz *= m
    }
  }
  red = sr
  green = sg
  blue = sb
}

function tone(sum: f64, samples: i32): u8 {
  return u8(Math.min(255, Math.sqrt(sum / f64(samples)) * 200))
}

let out: usize = 0

function put(byte: i32): void {
  store<u8>(out++, u8(byte))
}

function putNumber(value: i32): void {
  if (value >= 10) putNumber(value / 10)
  put(48 + (value % 10))
}

let at: usize = 0
let end: usize = 0

function next(): i32 {
  let value = 0
  while (at < end && (load<u8>(at) < 48 || load<u8>(at) > 57)) at++
  while (at < end && load<u8>(at) >= 48 && load<u8>(at) <= 57) value = value * 10 + load<u8>(at++) - 48
  return value
}

export function run(from: usize, bytes: i32): u64 {
  at = from
  end = from + bytes
  const frame = next(), frames = max(1, next()), width = next(), height = next(), samples = max(1, next())
  if (width < 1 || height < 1 || width > 4096 || height > 4096) unreachable()
  const begin = heap.alloc(32 + 3 * width * height)
  out = begin
  put(80)
  put(54)
  put(10)
  putNumber(width)
  put(32)
  putNumber(height)
  put(10)
  putNumber(255)
  put(10)
  // Round the scene.
  const turn = f64(frame % frames) / f64(frames)
  const cx = 6 * wave(turn + 0.25), cz = -6 * wave(turn)
  const cy = 2.2
  const fl = Math.sqrt(cx * cx + 1 + cz * cz)
  const fx = -cx / fl, fy = -1 / fl, fz = -cz / fl
  const rl = Math.sqrt(fx * fx + fz * fz)
  const rx = -fz / rl, rz = fx / rl
  // Up: right × forward.
  const ux = -rz * fy, uy = rz * fx - rx * fz, uz = rx * fy
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      state = (u64(frame) << 40) ^ (u64(y) << 20) ^ u64(x) ^ 0x9e3779b97f4a7c15
      for (let warm = 0; warm < 4; warm++) random()
      let r: f64 = 0, g: f64 = 0, b: f64 = 0
      for (let s = 0; s < samples; s++) {
        const px = (2 * (f64(x) + random()) - f64(width)) / f64(height)
        const py = (f64(height) - 2 * (f64(y) + random())) / f64(height)
        const dx = fx * 1.6 + rx * px + ux * py
        const dy = fy * 1.6 + uy * py
        const dz = fz * 1.6 + rz * px + uz * py
        const m = 1 / Math.sqrt(dx * dx + dy * dy + dz * dz)
        trace(cx, cy, cz, dx * m, dy * m, dz * m)
        r += red
        g += green
        b += blue
      }
      put(tone(r, samples))
      put(tone(g, samples))
      put(tone(b, samples))
    }
  }
  return ((begin as u64) << 32) | u64(out - begin)
}

// A sine of whole turns, by parabolas: no library's own roundings.
function wave(turns: f64): f64 {
  const t = turns - Math.floor(turns)
  return t < 0.5 ? 16 * t * (0.5 - t) : -16 * (t - 0.5) * (1 - t)
}
