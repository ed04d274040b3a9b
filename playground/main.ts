import '@fontsource/inter/400.css';
import '@fontsource/inter/600.css';
import { startAddressBar } from './address-bar.ts';
import { stateFrom } from './address.ts';
import { Playground } from './playground.ts';
import { firstState } from './state.ts';

// The width at which page.css makes the editor a drawer.
const preset = firstState(navigator.languages, matchMedia('(max-width: 900px)').matches);
const playground = new Playground(await stateFrom(location.hash, preset), startAddressBar(preset));

// The Back button, and a link pasted over this one.
addEventListener('popstate', () => {
  void stateFrom(location.hash, preset).then((state) => playground.open(state));
});
