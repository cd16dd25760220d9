import './styles/fonts';
import './styles/tokens.css';
import './styles/base.css';

import { mount } from 'svelte';

import { speech } from './api/ipc';
import App from './App.svelte';
import { firstOf, speak } from './state/language.svelte';

const target = document.querySelector('#app');
if (!target) throw new Error('the page has a place for the program');

// The first words on the screen are in the right language already. To have forgotten it costs two clicks.
const chosen = await speech.language().catch(() => null);
speak(chosen ?? firstOf(navigator.languages));

mount(App, { target });

// What nearly every list shows: a face that is loaded while somebody types paints the whole page anew.
void document.fonts.load('1rem "Noto Sans Variable"', '\u2068↑ł');
