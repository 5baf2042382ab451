import { mount } from 'svelte';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/fields.css';
import { firstPicture } from './shell/first';
import App from './shell/App.svelte';

const target = document.getElementById('app');
if (!target) throw new Error('index.html lost its #app element');

void firstPicture().then(() => mount(App, { target }));
