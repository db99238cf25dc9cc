import { findOperations, type Entry } from './find.js';

declare global {
  /** Written by the build into `search-index.js`. */
  var apsSearchIndex: Entry[];
}

const most = 12;

/** The search field: results while typing, arrows to choose, Enter to go there. `/` or Ctrl+K leads to it. */
export function setUpSearch(): void {
  const input = document.querySelector<HTMLInputElement>('#search')!;
  const list = document.querySelector<HTMLUListElement>('#search-results')!;
  const status = document.querySelector<HTMLElement>('#search-status')!;
  const root = document.querySelector<HTMLElement>('.bar')!.dataset.root!;
  let active = 0;

  const options = () => [...list.children] as HTMLElement[];
  const close = () => {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const choose = (index: number) => {
    active = index;
    for (const [at, option] of options().entries()) option.setAttribute('aria-selected', String(at === index));
    const option = options()[index];
    if (!option) return input.removeAttribute('aria-activedescendant');
    input.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  };
  const show = () => {
    if (input.value.trim() === '') {
      status.textContent = '';
      return close();
    }
    const found = findOperations(globalThis.apsSearchIndex, input.value);
    list.replaceChildren(...(found.length > 0 ? found.slice(0, most).map(writeOption) : [writeNothing(input.value)]));
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    const more = found.length > most ? `, the best ${most} are listed` : '';
    status.textContent = `${found.length} ${found.length === 1 ? 'operation' : 'operations'}${more}`;
    choose(found.length > 0 ? 0 : -1);
  };
  const go = (option: HTMLElement | undefined, newTab: boolean) => {
    const link = option?.dataset.link;
    if (!link) return;
    const address = new URL(root + link, location.href).href;
    if (newTab) return void open(address, '_blank', 'noopener');
    close();
    input.blur();
    location.assign(address);
  };

  input.addEventListener('input', show);
  input.addEventListener('focus', show);
  input.addEventListener('blur', () => close());
  // The field keeps the focus while a result is clicked, or the list would be gone before the click is.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    go((event.target as Element).closest<HTMLElement>('[data-link]') ?? undefined, event.ctrlKey || event.metaKey);
  });
  input.addEventListener('keydown', (event) => {
    const count = options().length;
    if (event.key === 'Escape') return close();
    if (event.key === 'Enter') return go(options()[active], event.ctrlKey || event.metaKey);
    if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || list.hidden) return;
    event.preventDefault();
    choose((active + (event.key === 'ArrowDown' ? 1 : count - 1)) % count);
  });
  document.addEventListener(
    'keydown',
    (event) => {
      const typing = (event.target as Element).closest('input, textarea, select, [contenteditable]');
      const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
      const control = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
      if (!slash && !control) return;
      event.preventDefault();
      // Redoc has a search of its own for its page alone, with the same keys.
      event.stopPropagation();
      input.focus();
      input.select();
    },
    true,
  );
}

function writeOption({ method, summary, path, family, link }: Entry, index: number): HTMLElement {
  const option = document.createElement('li');
  option.id = `search-result-${index}`;
  option.role = 'option';
  option.dataset.link = link;
  option.append(part('method', method), part('name', summary), part('family', family), part('path', path));
  return option;
}

function writeNothing(query: string): HTMLElement {
  const option = document.createElement('li');
  option.role = 'option';
  option.ariaDisabled = 'true';
  option.textContent = `No operation fits “${query.trim()}”.`;
  return option;
}

function part(name: string, text: string): HTMLElement {
  const span = document.createElement('span');
  span.className = name;
  // A path breaks where a step ends. The space keeps the parts apart in the name of the option.
  const steps = text.split(/(?<=\/)|(?=:)/).flatMap((step) => [step, document.createElement('wbr')]);
  span.append(...steps, ' ');
  return span;
}
