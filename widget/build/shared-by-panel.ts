import type { Plugin } from 'vite'

const shelf = 'self[Symbol.for("foyer")]'

/**
 * Lets chunks take what they share from the panel that runs, whatever address that was loaded by: the panel lays it out, and a
 * chunk picks it up. By the panel's own name it would be loaded a second time where the first try of it failed, or not at all,
 * for some browsers keep that failure for as long as the page lives.
 */
export function sharedByPanel(): Plugin {
  return {
    name: 'shared-by-panel',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue
        file.code = file.isEntry
          ? file.code.replace(
              /\bexport\{([^}]*)\};?\s*$/,
              (whole, names: string) => `${shelf}={${laidOut(names)}};${whole}`,
            )
          : file.code.replace(/\bimport\{([^}]*)\}from[`"']\.\/panel\.js[`"'];?/g, (_, names: string) => {
              return `const{${names.replace(/\bas\b/g, ':').replace(/\s+/g, '')}}=${shelf};`
            })
        if (/\bimport[{*`"']/.test(file.code)) this.error(`${file.fileName} imports more than the panel has.`)
      }
    },
  }
}

/** `D as a,qt` as the members of an object: `a:D,qt`. */
function laidOut(names: string): string {
  return names.replace(/([\w$]+)\s+as\s+([\w$]+)/g, '$2:$1')
}
