/** The real backend: the shell's commands over its own channel. No other file knows the shell. */
import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import type { Backend } from './seam';

export const tauri: Backend = {
  call: (name, request) => invoke('call', { name, request }),
  shell: (command, args) => invoke(command, args),
  onLocked: (heard) => listen('locked', heard),
  onOpened: (heard) => listen('opened', heard),
  startAnew: () => location.reload(),
};
