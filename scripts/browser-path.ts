/** Finds the browsers that tests and benches run: those named by CHROMIUM and FIREFOX, or the machine's own. */
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

export type BrowserName = 'Chromium' | 'Firefox'

const places: Record<BrowserName, { commands: string[]; applications: string[] }> = {
  Chromium: {
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    applications: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
  },
  Firefox: {
    commands: ['firefox-esr', 'firefox'],
    applications: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
}

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Absolute path of the browser, or null when the machine has none. */
export function browserPath(browser: BrowserName): string | null {
  const named = process.env[browser.toUpperCase()]
  if (named) return runnable(named) ? named : null
  const { commands, applications } = places[browser]
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)))
  return [...onPath, ...applications].find(runnable) ?? null
}
