import './styles/fonts';
import './styles/tokens.css';
import './styles/base.css';

import { mount } from 'svelte';

import App from './App.svelte';

const target = document.querySelector('#app');
if (!target) throw new Error('the page has a place for the program');

mount(App, { target });
