/**
 * Sets the colours before anything is painted: those the visitor chose, else those of the system. The key and the two
 * class names are Redoc's own, so that its pages and ours always agree.
 */
export const key = 'redoc.colorMode';

const chosen = () => {
  try {
    const mode = localStorage.getItem(key);
    return mode === 'light' || mode === 'dark' ? mode : undefined;
  } catch {
    // Storage can be forbidden; then there is nothing to remember.
    return undefined;
  }
};
const system = matchMedia('(prefers-color-scheme: dark)');

function apply() {
  const mode = chosen() ?? (system.matches ? 'dark' : 'light');
  document.documentElement.classList.remove('light', 'dark');
  document.documentElement.classList.add(mode);
}

apply();
system.addEventListener('change', apply);
