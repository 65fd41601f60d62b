import { LitElement } from 'lit'

/**
 * What every element of the panel is: a Lit element that draws into the widget's one shadow root instead of a root of
 * its own, so that there is one set of style sheets, and `::part` reaches everything.
 */
export class FoyerElement extends LitElement {
  protected override createRenderRoot() {
    return this
  }
}
