/** Taken into the widget's root with the chunk: what one waits for, and what can be done instead. */
export const waitingStyles = `
  .waiting {
    flex: 0 1 auto;
    max-height: 60%;
    overflow: auto;
    padding: 12px 24px;
    border-bottom: 1px solid var(--edge);
    font-size: 14px;
    line-height: 1.45;
  }
  .waiting p + p {
    margin-top: 2px;
  }
  .waiting .place {
    font-weight: 600;
  }
  .waiting summary {
    width: fit-content;
    padding-block: 10px;
    color: var(--accent-text);
    font-weight: 550;
    cursor: pointer;
  }
  /* Whoever is called back need not end anything. */
  .waiting.owed ~ foyer-thread .foot {
    display: none;
  }
  .waiting .when {
    display: grid;
    gap: 4px;
  }
  .waiting .when select {
    min-height: 44px;
    padding: 0 10px;
    border: 1px solid var(--edge-strong, currentColor);
    border-radius: 10px;
    background: none;
    color: inherit;
    font: inherit;
    font-size: 16px;
  }
  .waiting .when option {
    color: CanvasText;
    background: Canvas;
  }
  .waiting .elsewhere {
    margin: 6px 0 0;
    padding: 0;
    list-style: none;
  }
  .waiting .elsewhere li {
    display: block;
    padding: 0;
    border: 0;
  }
  .waiting a.plain {
    display: block;
    padding: 11px 0;
    color: var(--accent-text);
    font-weight: 550;
  }
  .waiting .scan summary {
    padding-block: 2px 8px;
    color: inherit;
    font-weight: 400;
  }
  .waiting .scan svg {
    display: block;
    width: 168px;
    height: 168px;
    margin: 0 auto 8px;
    background: #fff;
    fill: #000;
    stroke: none;
  }
  /* On a phone the link opens the messenger: nobody scans their own screen. */
  @media (pointer: coarse) {
    .waiting .scan {
      display: none;
    }
  }
  .waiting .choices {
    display: grid;
    gap: 8px;
    margin-top: 10px;
  }
  .waiting .main {
    min-height: 44px;
  }
  .waiting .plain {
    width: 100%;
    padding-block: 6px;
    line-height: 1.35;
  }
`
