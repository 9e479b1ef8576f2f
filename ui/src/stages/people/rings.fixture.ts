// The bands and rings of a circle as the core draws them, from the outside inwards, for the tests of pictures.
import type { Shape } from '@/backend/calls';

export const oval = (rx: number, ry: number) =>
  `M${500 - rx} 300C${500 - rx} ${300 - ry * 0.5523} ${500 - rx * 0.5523} ${300 - ry} 500 ${300 - ry}C${500 + rx * 0.5523} ${300 - ry} ${500 + rx} ${300 - ry * 0.5523} ${500 + rx} 300C${500 + rx} ${300 + ry * 0.5523} ${500 + rx * 0.5523} ${300 + ry} 500 ${300 + ry}C${500 - rx * 0.5523} ${300 + ry} ${500 - rx} ${300 + ry * 0.5523} ${500 - rx} 300Z`;
export const DRAWN: readonly Shape[] = [
  { pen: 'band', path: oval(480, 290) },
  { pen: 'ring', path: oval(380, 230) },
  { pen: 'band', path: oval(280, 170) },
  { pen: 'ring', path: oval(180, 110) },
  { pen: 'middle', path: oval(80, 50) },
];
