/** Which version of the software this is: what `package.json` says. The status tells it. */
export { version } from '../package.json'
