/** Large cities and where they are, so that a place has a name: degrees north and east, rounded to a tenth (facts, from memory of any atlas). */
const TEXT = `Los Angeles 34.1 -118.2|San Bernardino 34.1 -117.3|San Diego 32.7 -117.2|San Francisco 37.8 -122.4|Sacramento 38.6 -121.5|Las Vegas 36.2 -115.1|Phoenix 33.4 -112.1|Tucson 32.2 -110.9|Seattle 47.6 -122.3|Portland 45.5 -122.7|Salt Lake City 40.8 -111.9|Denver 39.7 -105|Albuquerque 35.1 -106.7|Dallas 32.8 -96.8|Houston 29.8 -95.4|Austin 30.3 -97.7|Kansas City 39.1 -94.6|Minneapolis 45 -93.3|Chicago 41.9 -87.6|St. Louis 38.6 -90.2|New Orleans 30 -90.1|Nashville 36.2 -86.8|Atlanta 33.7 -84.4|Miami 25.8 -80.2|Orlando 28.5 -81.4|Charlotte 35.2 -80.8|Washington 38.9 -77|Philadelphia 40 -75.2|New York 40.7 -74|Newark 40.7 -74.2|Queens 40.7 -73.8|Boston 42.4 -71.1|Detroit 42.3 -83|Cleveland 41.5 -81.7|Toronto 43.7 -79.4|Montreal 45.5 -73.6|Vancouver 49.3 -123.1|Calgary 51 -114.1|Mexico City 19.4 -99.1|Guadalajara 20.7 -103.3|Monterrey 25.7 -100.3|Havana 23.1 -82.4|Guatemala City 14.6 -90.5|Panama City 9 -79.5|Bogotá 4.7 -74.1|Medellín 6.2 -75.6|Quito -0.2 -78.5|Lima -12 -77|La Paz -16.5 -68.1|Santiago -33.4 -70.7|Buenos Aires -34.6 -58.4|Montevideo -34.9 -56.2|São Paulo -23.6 -46.6|Rio de Janeiro -22.9 -43.2|Brasília -15.8 -47.9|Salvador -13 -38.5|Recife -8 -34.9|Caracas 10.5 -66.9|Reykjavík 64.1 -21.9|Dublin 53.3 -6.3|London 51.5 -0.1|Manchester 53.5 -2.2|Edinburgh 55.9 -3.2|Lisbon 38.7 -9.1|Porto 41.1 -8.6|Madrid 40.4 -3.7|Barcelona 41.4 2.2|Seville 37.4 -6|Valencia 39.5 -0.4|Paris 48.9 2.4|Lyon 45.8 4.8|Marseille 43.3 5.4|Toulouse 43.6 1.4|Brussels 50.8 4.4|Amsterdam 52.4 4.9|Luxembourg 49.6 6.1|Cologne 50.9 7|Frankfurt 50.1 8.7|Hamburg 53.6 10|Berlin 52.5 13.4|Leipzig 51.3 12.4|Munich 48.1 11.6|Stuttgart 48.8 9.2|Zurich 47.4 8.5|Geneva 46.2 6.1|Milan 45.5 9.2|Rome 41.9 12.5|Naples 40.9 14.3|Vienna 48.2 16.4|Graz 47.1 15.4|Prague 50.1 14.4|Warsaw 52.2 21|Kraków 50.1 19.9|Budapest 47.5 19|Zagreb 45.8 16|Belgrade 44.8 20.5|Sofia 42.7 23.3|Bucharest 44.4 26.1|Athens 38 23.7|Copenhagen 55.7 12.6|Oslo 59.9 10.8|Stockholm 59.3 18.1|Helsinki 60.2 24.9|Tallinn 59.4 24.8|Riga 57 24.1|Vilnius 54.7 25.3|Kyiv 50.5 30.5|Lviv 49.8 24|Istanbul 41 29|Ankara 39.9 32.9|Tbilisi 41.7 44.8|Moscow 55.8 37.6|Saint Petersburg 59.9 30.3|Tel Aviv 32.1 34.8|Beirut 33.9 35.5|Amman 31.9 35.9|Cairo 30 31.2|Tunis 36.8 10.2|Algiers 36.8 3.1|Casablanca 33.6 -7.6|Dakar 14.7 -17.4|Accra 5.6 -0.2|Lagos 6.5 3.4|Abuja 9.1 7.5|Kinshasa -4.3 15.3|Luanda -8.8 13.2|Addis Ababa 9 38.7|Nairobi -1.3 36.8|Kampala 0.3 32.6|Dar es Salaam -6.8 39.3|Lusaka -15.4 28.3|Harare -17.8 31|Johannesburg -26.2 28|Durban -29.9 31|Cape Town -33.9 18.4|Antananarivo -18.9 47.5|Riyadh 24.7 46.7|Dubai 25.2 55.3|Doha 25.3 51.5|Tehran 35.7 51.4|Baghdad 33.3 44.4|Karachi 24.9 67|Lahore 31.5 74.3|Kabul 34.5 69.2|Tashkent 41.3 69.2|Almaty 43.2 76.9|Delhi 28.6 77.2|Mumbai 19.1 72.9|Pune 18.5 73.9|Bengaluru 13 77.6|Hyderabad 17.4 78.5|Chennai 13.1 80.3|Kolkata 22.6 88.4|Colombo 6.9 79.9|Dhaka 23.8 90.4|Kathmandu 27.7 85.3|Yangon 16.8 96.2|Bangkok 13.8 100.5|Hanoi 21 105.8|Ho Chi Minh City 10.8 106.7|Phnom Penh 11.6 104.9|Kuala Lumpur 3.1 101.7|Singapore 1.4 103.8|Jakarta -6.2 106.8|Surabaya -7.3 112.7|Denpasar -8.7 115.2|Manila 14.6 121|Cebu 10.3 123.9|Hong Kong 22.3 114.2|Guangzhou 23.1 113.3|Shanghai 31.2 121.5|Beijing 39.9 116.4|Chengdu 30.6 104.1|Wuhan 30.6 114.3|Xi’an 34.3 108.9|Ulaanbaatar 47.9 106.9|Seoul 37.6 127|Busan 35.2 129.1|Tokyo 35.7 139.7|Osaka 34.7 135.5|Nagoya 35.2 136.9|Sapporo 43.1 141.4|Fukuoka 33.6 130.4|Taipei 25 121.6|Perth -32 115.9|Adelaide -34.9 138.6|Melbourne -37.8 145|Sydney -33.9 151.2|Brisbane -27.5 153|Darwin -12.5 130.8|Auckland -36.8 174.8|Wellington -41.3 174.8|Christchurch -43.5 172.6|Honolulu 21.3 -157.9|Anchorage 61.2 -149.9|Suva -18.1 178.4`

export interface City {
  readonly name: string
  readonly latitude: number
  readonly longitude: number
}

export const CITIES: readonly City[] = TEXT.split('|').map(line => {
  const [, name = '', latitude, longitude] = /^(.+) (-?[\d.]+) (-?[\d.]+)$/.exec(line) ?? []
  return { name, latitude: Number(latitude), longitude: Number(longitude) }
})

const EARTH_KM = 6_371

/** Over the ground, as the crow flies. */
export function distanceKm(latitude: number, longitude: number, city: City): number {
  const [a, b] = [latitude, city.latitude].map(degrees => (degrees * Math.PI) / 180) as [number, number]
  const half = (degrees: number) => Math.sin((degrees * Math.PI) / 360) ** 2
  const h = half(city.latitude - latitude) + Math.cos(a) * Math.cos(b) * half(city.longitude - longitude)
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)))
}

/** @example nearestCity(34.09, -117.4).city.name // → 'San Bernardino' */
export function nearestCity(
  latitude: number,
  longitude: number,
): { readonly city: City; readonly km: number } {
  const [first, ...others] = CITIES.map(city => ({ city, km: distanceKm(latitude, longitude, city) }))
  return others.reduce((best, one) => (one.km < best.km ? one : best), first!)
}
