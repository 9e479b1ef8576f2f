// The look page: the same app in front of a stand-in, for looking at screens without the program.
// Never part of what is shipped: `vite build` starts from index.html and does not reach this file.
import '@/shared/styles/all.css';
import { mount } from 'svelte';
import { useBackend } from '@/backend/seam';
import App from '@/App.svelte';
import Gallery from './Gallery.svelte';
import { standInFor } from './standin';

const asked = new URLSearchParams(location.search);
const scene = asked.get('scene') ?? 'open';
useBackend(standInFor(scene, asked));

const target = document.getElementById('krug');
if (target) mount(scene === 'gallery' ? Gallery : App, { target });
