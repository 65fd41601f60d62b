/** The last step of building the widget: its versions get their places among the assets. */
import { serveVersions } from './widget-versions.ts'

serveVersions()
