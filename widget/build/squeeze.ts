import type { Plugin } from 'vite'

/**
 * Takes the indentation out of templates and style sheets. Runs over minified code, where a line break followed by
 * indentation stands in a template literal alone; one space is left, because between words of a template it can be seen.
 */
export function squeeze(): Plugin {
  return {
    name: 'squeeze',
    transform(code, id) {
      if (!id.endsWith('.styles.ts')) return null
      const squeezed = code.replace(/`[^`]*`/g, (css) =>
        css
          .replace(/\s+/g, ' ')
          .replace(/ ?([{};,>]) ?/g, '$1')
          .replace(/(?<=[a-z-]): /g, ':')
          .replace(/ (?=!important)/g, '')
          .replace(/;}/g, '}'),
      )
      return { code: squeezed, map: null }
    },
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk') file.code = file.code.replace(/ *\n {2,}/g, ' ').replace(/> </g, '><')
    },
  }
}
