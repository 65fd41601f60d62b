/** A tag, a comment, or text; attribute values may hold anything but their own quote. */
const token = /<!--[^]*?-->|<\?([^>]*)>|<(\/?)([a-z][\w-]*)((?:"[^"]*"|[^">])*?)\/?>|[^<]+/g
const attribute = /([^\s=]+)(?:\s*=\s*(?:"([^"]*)"|([^\s"]+)))?/g

/** Elements without an end tag; the widget uses no others. */
const empty = new Set(['input', 'br', 'img', 'hr'])

const svgNamespace = 'http://www.w3.org/2000/svg'
/** Said every time: on a page in XHTML the template's document is no HTML document. */
const htmlNamespace = 'http://www.w3.org/1999/xhtml'

/**
 * Grows the content of a template from the markup Lit makes of our own `html` literals, without an HTML sink. It
 * understands what they hold (elements, quoted or bare attributes, comments, text, svg) and nothing more:
 * they are written by hand and closed properly.
 *
 * Lit marks bound attributes by name (`@click$lit$`, `.value$lit$`), which only a parser may set; as Lit reads the real
 * name from the literal and uses the mark to find the place, another first letter does.
 */
export function growTemplate(template: HTMLTemplateElement, markup: string): void {
  // The template's own document runs nothing: custom elements come to life only when they are put on the page.
  const { ownerDocument } = template.content
  let parent: ParentNode & Node = template.content
  for (const [whole, mark, closing, name, attributes] of markup.matchAll(token)) {
    if (name && closing) parent = parent.parentNode!
    else if (name) {
      const inSvg = name === 'svg' || (parent as Element).namespaceURI === svgNamespace
      const element = ownerDocument.createElementNS(inSvg ? svgNamespace : htmlNamespace, name)
      for (const [, key, quoted, bare] of attributes!.matchAll(attribute))
        element.setAttribute(
          key!.replace(/^[@.?]/, (sign) => `_${sign.charCodeAt(0)}`),
          quoted ?? bare ?? '',
        )
      parent.append(element)
      if (!empty.has(name)) parent = element
    } else if (mark !== undefined) parent.append(ownerDocument.createComment(`?${mark}`))
    else if (!whole.startsWith('<!--')) parent.append(whole)
  }
}
