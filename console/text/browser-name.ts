const browsers: readonly [name: string, mark: RegExp][] = [
  ['Edge', /\bEdg(?:e|A|iOS)?\//u],
  ['Opera', /\bOPR\//u],
  ['Samsung Internet', /\bSamsungBrowser\//u],
  ['Firefox', /\b(?:Firefox|FxiOS)\//u],
  ['Chrome', /\b(?:Chrome|HeadlessChrome|CriOS)\//u],
  ['Safari', /\bSafari\//u],
]

const systems: readonly [name: string, mark: RegExp][] = [
  ['Android', /Android/u],
  ['iOS', /iPhone|iPad/u],
  ['Windows', /Windows/u],
  ['macOS', /Mac OS X/u],
  ['Linux', /Linux/u],
]

/**
 * What people call the browser that a user-agent line names: "Firefox, Windows". Null when it names none we know.
 * @example browserName('Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0') // 'Firefox, Windows'
 */
export function browserName(agent: string): string | null {
  const browser = browsers.find(([, mark]) => mark.test(agent))?.[0]
  const system = systems.find(([, mark]) => mark.test(agent))?.[0]
  if (browser === undefined) return system ?? null
  return system === undefined ? browser : `${browser}, ${system}`
}
