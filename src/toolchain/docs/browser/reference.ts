/** Mends of Redoc's markup, which writes parts of the page anew at any time. */
export function mendReference(): void {
  const content = document.querySelector('.reference #content');
  if (!content) return;
  const mend = () => {
    // The button says which example it shows; the label would hide that from whoever cannot see it.
    for (const button of content.querySelectorAll('button[aria-label="Example"]')) button.removeAttribute('aria-label');
  };
  new MutationObserver(mend).observe(content, { childList: true, subtree: true });
  mend();
}
