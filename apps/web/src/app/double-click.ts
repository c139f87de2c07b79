/**
 * The second click of a double click never presses a button: on a slow machine it would otherwise arrive after the first has
 * done its work, and do it again. The browser itself counts clicks (`detail`), so the time between them plays no part.
 */
export function ignoreSecondClicks(page: Document): void {
  page.addEventListener(
    'click',
    (event) => {
      if (event.detail < 2 || !(event.target instanceof Element) || !event.target.closest('.ant-btn')) return;
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );
}
