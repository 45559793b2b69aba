/**
 * Where the sun stands, after NOAA's solar calculator (Meeus, low accuracy): within 0.01° of NREL's SPA. No refraction.
 * Pure arithmetic; the only use is a comparison with a threshold that has degrees to spare.
 */

const RAD = Math.PI / 180

/** Degrees above the horizon, negative below. @param timeMs since 1970. */
export function sunElevation(timeMs: number, latitude: number, longitude: number): number {
  const century = (timeMs / 86_400_000 + 2_440_587.5 - 2_451_545) / 36_525
  const { declination, equationOfTimeMin } = sun(century)
  const minutes = (timeMs % 86_400_000) / 60_000
  const solarMinutes = minutes + equationOfTimeMin + 4 * longitude
  const hourAngle = solarMinutes / 4 - 180
  const sine =
    Math.sin(latitude * RAD) * Math.sin(declination) +
    Math.cos(latitude * RAD) * Math.cos(declination) * Math.cos(hourAngle * RAD)
  return Math.asin(Math.max(-1, Math.min(1, sine))) / RAD
}

/** Declination in radians and the equation of time, from Julian centuries since 2000. */
function sun(t: number): { declination: number; equationOfTimeMin: number } {
  const meanLongitude = (280.46646 + t * (36_000.76983 + t * 0.0003032)) % 360
  const anomaly = 357.52911 + t * (35_999.05029 - 0.0001537 * t)
  const eccentricity = 0.016708634 - t * (0.000042037 + 0.0000001267 * t)
  const centre =
    Math.sin(anomaly * RAD) * (1.914602 - t * (0.004817 + 0.000014 * t)) +
    Math.sin(2 * anomaly * RAD) * (0.019993 - 0.000101 * t) +
    Math.sin(3 * anomaly * RAD) * 0.000289
  const node = (125.04 - 1934.136 * t) * RAD
  const apparent = meanLongitude + centre - 0.00569 - 0.00478 * Math.sin(node)
  const meanObliquity = 23 + (26 + (21.448 - t * (46.815 + t * (0.00059 - t * 0.001813))) / 60) / 60
  const obliquity = (meanObliquity + 0.00256 * Math.cos(node)) * RAD
  const y = Math.tan(obliquity / 2) ** 2
  const longitude = meanLongitude * RAD
  const equation =
    y * Math.sin(2 * longitude) -
    2 * eccentricity * Math.sin(anomaly * RAD) +
    4 * eccentricity * y * Math.sin(anomaly * RAD) * Math.cos(2 * longitude) -
    0.5 * y * y * Math.sin(4 * longitude) -
    1.25 * eccentricity * eccentricity * Math.sin(2 * anomaly * RAD)
  return {
    declination: Math.asin(Math.sin(obliquity) * Math.sin(apparent * RAD)),
    equationOfTimeMin: (4 * equation) / RAD,
  }
}

/** Clear-sky global horizontal irradiance in W/m² (Haurwitz 1945). Zero when the sun is down. */
export function clearSkyIrradiance(elevationDegrees: number): number {
  const cosZenith = Math.sin(elevationDegrees * RAD)
  return cosZenith <= 0 ? 0 : 1098 * cosZenith * Math.exp(-0.059 / cosZenith)
}
