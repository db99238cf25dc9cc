/** What every page does beside showing itself: menu, colours, search. */
import { setUpColours } from './colours.js';
import { setUpMenu } from './menu.js';
import { mendReference } from './reference.js';
import { setUpSearch } from './search.js';

setUpColours();
setUpMenu();
setUpSearch();
mendReference();
