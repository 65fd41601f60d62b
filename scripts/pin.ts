/** `npm run pin`: keeps the widget as it is built now, so that pages that name this version get it for as long as they like. */
import { builds } from './builds.ts'
import { keepVersion, serveVersions } from './widget-versions.ts'

if (await builds({ only: 'widget' })) {
  const { version, isNew } = keepVersion()
  serveVersions()
  console.log(
    isNew
      ? `Version ${version.version} is kept in pinned/${version.version}. Commit that folder, and deploy: the console then has the lines for it.`
      : `Version ${version.version} is kept already.`,
  )
} else process.exitCode = 1
