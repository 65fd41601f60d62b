/** `npm run pin`: keeps the widget as it is built now, so that pages that name this version get it for as long as they like. */
import { utcDay } from '../shared/utc-day.ts'
import { builds } from './builds.ts'
import { keepVersion, serveVersions } from './widget-versions.ts'

if (await builds({ only: 'widget' })) {
  const { version, isNew } = keepVersion(utcDay(Date.now()))
  serveVersions()
  console.log(
    isNew
      ? `Version ${version} is kept in pinned/${version}. Commit that folder, and deploy: the console then has the lines for it.`
      : `Version ${version} is kept already.`,
  )
} else process.exitCode = 1
