const root = document.documentElement;

/** The button that goes from light to dark and back, and remembers. */
export function setUpColours(): void {
  const button = document.querySelector<HTMLButtonElement>('.theme-button')!;
  const show = () => button.setAttribute('aria-pressed', String(root.classList.contains('dark')));
  new MutationObserver(show).observe(root, { attributeFilter: ['class'] });
  show();
  button.addEventListener('click', () => {
    // Redoc keeps the mode in a state of its own, which only its own switch sets.
    const redocs = document.querySelector<HTMLButtonElement>('[data-testid="color-mode-switcher"]');
    if (redocs) return redocs.click();
    const mode = root.classList.contains('dark') ? 'light' : 'dark';
    root.classList.remove('light', 'dark');
    root.classList.add(mode);
    try {
      localStorage.setItem('redoc.colorMode', mode);
    } catch {
      // Storage can be forbidden; the choice then lasts as long as the page.
    }
  });
}
