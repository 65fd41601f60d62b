/** Taken into the widget's root with the chunk: what one waits for, and what can be done instead. */
export const waitingStyles = `
  .waiting {
    flex: none;
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
  .waiting .choices {
    display: grid;
    gap: 4px;
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
