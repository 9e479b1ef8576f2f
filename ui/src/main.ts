// The page's first lines: styles in their layers, then the app. The window's title stays "Krug" for ever,
// because a title can be read over a shoulder.
import './shared/styles/all.css';
import { mount } from 'svelte';
import App from './App.svelte';

const target = document.getElementById('krug');
if (target) mount(App, { target });
