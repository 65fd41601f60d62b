/** Taken into the widget's root with the chunk: suggestions below the question, and an article to read. */
export const articleStyles = `
  .articles ul {
    margin: 4px 0 0;
    padding: 0;
    list-style: none;
  }
  .articles li {
    display: block;
    padding: 0;
    border: 0;
  }
  .articles p {
    margin: 0;
    color: var(--quiet);
    font-size: 14px;
  }
  .articles .plain {
    width: 100%;
    min-height: 44px;
    padding: 6px 0;
    line-height: 1.35;
    text-align: start;
  }
  .article {
    display: grid;
    gap: 14px;
    align-content: start;
    padding: 24px;
    overflow: auto;
  }
  .article h3 {
    margin: 0;
    font-size: 18px;
    line-height: 1.35;
  }
  .article p {
    margin: 0;
    line-height: 1.55;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
`
