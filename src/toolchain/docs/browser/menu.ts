/** The menu: folded away on a phone, and its list of families closed by Escape or a click elsewhere. */
export function setUpMenu(): void {
  const bar = document.querySelector<HTMLElement>('.bar')!;
  const button = bar.querySelector<HTMLButtonElement>('.menu-button')!;
  const families = bar.querySelector<HTMLDetailsElement>('.families')!;
  const isPhone = () => getComputedStyle(button).display !== 'none';
  const open = (yes: boolean) => {
    button.setAttribute('aria-expanded', String(yes));
    // There is room for the families in an open menu.
    families.open = yes && isPhone();
  };
  button.addEventListener('click', () => open(button.getAttribute('aria-expanded') !== 'true'));
  document.addEventListener('click', (event) => {
    if (!bar.contains(event.target as Node)) open(false);
  });
  bar.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    const inFamilies = families.open && families.contains(document.activeElement);
    open(false);
    if (isPhone()) button.focus();
    else if (inFamilies) families.querySelector('summary')!.focus();
  });
  // A link within the page leads out of the menu.
  bar.querySelector('nav')!.addEventListener('click', (event) => {
    if ((event.target as Element).closest('a')) open(false);
  });
}
