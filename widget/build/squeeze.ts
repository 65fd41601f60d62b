import type { Plugin } from 'vite'

/**
 * Takes the indentation out of templates and style sheets, and the comments out of these. Runs over minified code, where a
 * line break followed by indentation, a space before `>` and an attribute in double quotes stand in a template literal
 * alone; one space is left, because between words of a template it can be seen.
 */
export function squeeze(): Plugin {
  return {
    name: 'squeeze',
    transform(code, id) {
      if (!id.endsWith('.styles.ts')) return null
      const squeezed = code.replace(/`[^`]*`/g, (css) =>
        css
          .replace(/\/\*.*?\*\//gs, '')
          .replace(/\s+/g, ' ')
          .replace(/ ?([{};,>]) ?/g, '$1')
          .replace(/(?<=[a-z-]): /g, ':')
          .replace(/ (?=!important)/g, '')
          .replace(/;}/g, '}'),
      )
      return { code: squeezed, map: null }
    },
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = squeezedTemplates(file.code)
    },
  }
}

function squeezedTemplates(code: string): string {
  return code
    .replaceAll('/* @__PURE__ */ ', '')
    .replace(/ *\n {2,}/g, ' ')
    .replace(/> </g, '><')
    .replace(/ >/g, '>')
    .replace(/(?<=[\w-]=)"([\w-]+)"(?=[\s>])/g, '$1')
}
