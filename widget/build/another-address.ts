import type { Plugin } from 'vite'

/**
 * Lets a chunk be imported by another address after its first could not be read: some browsers keep that failure for as
 * long as the page lives. `until-loaded.ts` says which.
 */
export function anotherAddress(): Plugin {
  return {
    name: 'another-address',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk')
          file.code = file.code.replace(/\bimport\(([`"']\.\/[\w-]+\.js[`"'])\)/g, 'import($1+(import.meta.again||""))')
    },
  }
}
