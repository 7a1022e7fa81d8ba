import { draw } from '../views/draw.tsx';
import { Options } from './options.tsx';

draw(<Options />);
