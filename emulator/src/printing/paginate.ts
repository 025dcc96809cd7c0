// Splits a document's blocks into pages, as the printer will; runs in the browser.

/** Moves whole blocks and table rows into page boxes. It is written into the page as text, so it uses nothing from outside. */
export function paginate(): void {
  const flow = document.getElementById('flow');
  if (!flow) return;
  const limit = (Number(document.body.dataset.height) * 96) / 72;
  const part = (id: string) => (document.getElementById(id) as HTMLTemplateElement).innerHTML;
  let content: HTMLElement;
  const newPage = () => {
    const page = document.createElement('div');
    page.className = 'page';
    page.innerHTML = `<div class="head">${part('head')}</div><div class="content"></div><div class="foot">${part('foot')}</div>`;
    document.body.appendChild(page);
    content = page.querySelector('.content') as HTMLElement;
  };
  const height = () => {
    const last = content.lastElementChild as HTMLElement | null;
    return last ? last.offsetTop + last.offsetHeight : 0;
  };
  newPage();
  /** Begins a page. Headings at the end of the old page move to the new one, to stay with their text. */
  const turnPage = () => {
    const kept: Element[] = [];
    while (content.children.length > 1 && content.lastElementChild!.classList.contains('heading')) {
      kept.unshift(content.lastElementChild!);
      content.lastElementChild!.remove();
    }
    newPage();
    content.append(...kept);
  };
  const layTable = (table: HTMLTableElement) => {
    const rows = Array.from(table.tBodies[0]?.rows ?? []);
    const shell = () => {
      const copy = table.cloneNode(true) as HTMLTableElement;
      copy.tBodies[0]!.innerHTML = '';
      content.appendChild(copy);
      return copy;
    };
    let target = shell();
    for (const row of rows) {
      target.tBodies[0]!.appendChild(row);
      if (height() <= limit || (target.rows.length === 1 && content.children.length === 1)) continue;
      row.remove();
      if (target.rows.length) newPage();
      else {
        target.remove();
        turnPage();
      }
      target = shell();
      target.tBodies[0]!.appendChild(row);
    }
  };
  for (const block of Array.from(flow.children) as HTMLElement[]) {
    if (block instanceof HTMLTableElement) layTable(block);
    else {
      content!.appendChild(block);
      if (height() > limit && content!.children.length > 1) {
        block.remove();
        turnPage();
        content!.appendChild(block);
      }
      if (block.className === 'break') newPage();
    }
  }
  flow.remove();
}
