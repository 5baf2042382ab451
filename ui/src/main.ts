import { mount } from 'svelte';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/fields.css';
import { askAhead } from './accueil/ahead';
import { route } from './lib/router.svelte';
import App from './shell/App.svelte';

const target = document.getElementById('app');
if (!target) throw new Error('index.html lost its #app element');

// Most starts show the home screen: its figures come while the page is being made.
if (route().name === 'accueil') askAhead();

export default mount(App, { target });
