import { draw } from '../views/draw.tsx';
import { Popup } from './popup.tsx';

draw(<Popup />);
