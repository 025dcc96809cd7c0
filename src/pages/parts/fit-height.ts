// A dialog as high as what is in it.
declare const google: { script: { host?: { setHeight?(pixels: number): void } } };

/** A question of ours is asked within the dialog, and has to fit. */
const LEAST = 240;

/**
 * Keeps the dialog as high as the page, up to the height in which it was opened. Without a dialog around it (the web page) nothing happens.
 * @param page what the height is taken from
 */
export function fitHeight(page: HTMLElement): void {
  const host = typeof google === 'undefined' ? undefined : google.script.host;
  if (!host?.setHeight) return;
  const most = innerHeight;
  document.documentElement.classList.add('fitted');
  let height = most;
  new ResizeObserver(() => {
    const wanted = Math.min(most, Math.max(LEAST, Math.ceil(page.getBoundingClientRect().height)));
    if (wanted === height) return;
    height = wanted;
    host.setHeight!(height);
  }).observe(page);
}
